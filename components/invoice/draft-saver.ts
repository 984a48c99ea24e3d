import {
  type DraftFields,
  placeErrors,
  type SaveAnswer,
  type SavedDraft,
  type SaveRequest,
  toDraftInput,
} from './draft';

/** What the editor says about its text and the server's. */
export type SaveState =
  | { kind: 'idle' | 'unsaved' | 'saving' }
  | { kind: 'saved'; draft: SavedDraft }
  /** `message` is null when the server gave no answer; it is then tried again. */
  | { kind: 'failed'; message: string | null; errors: Record<string, string[]> }
  /** Somebody else changed the draft; nothing is saved until the reader has chosen. */
  | { kind: 'stale'; theirs: SavedDraft };

interface SaverOptions {
  /** Null for a draft that does not exist yet. */
  draft: SavedDraft | null;
  /** What the editor begins with; as long as nothing else is typed there is nothing to save. */
  fields: DraftFields;
  currency: string;
  save: (request: SaveRequest) => Promise<SaveAnswer>;
  onState: (state: SaveState) => void;
  pauseMs?: number;
  retryMs?: number;
}

export interface DraftSaver {
  /** Takes over what is typed now, to be saved after a pause. */
  change: (fields: DraftFields) => void;
  /** Saves at once. Resolves to the draft once the server has everything typed, or null when it could not. */
  flush: () => Promise<SavedDraft | null>;
  /** Goes on from what somebody else saved: `mine` is then written over it, without it nothing is. */
  settle: (theirs: SavedDraft, mine: DraftFields | null) => void;
  isUnsaved: () => boolean;
  /** Whether anything was saved so far. */
  hasSaved: () => boolean;
  /** No more tries; what is on its way arrives. */
  stop: () => void;
}

const PAUSE_MS = 800;
const RETRY_MS = 5_000;

/**
 * Saves a draft as it is typed: one request at a time, always the newest text, each on top of the version before. An
 * answer that was lost is recognised by what it saved, so that nobody is warned of their own change.
 */
export function createDraftSaver(options: SaverOptions): DraftSaver {
  const { currency, save, onState, pauseMs = PAUSE_MS, retryMs = RETRY_MS } = options;
  const keyOf = (fields: DraftFields) => JSON.stringify(toDraftInput(fields, currency));
  /** The server names the client that an e-mail belongs to. */
  const textOf = (fields: DraftFields) => keyOf({ ...fields, customerId: null });
  let base = options.draft;
  let savedKey = keyOf(options.fields);
  let latest = options.fields;
  /** Sent without an answer. */
  let unanswered: DraftFields | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  let isStopped = false;

  const isUnsaved = () => keyOf(latest) !== savedKey;
  const isSavable = () => base !== null || latest.customerName.trim() !== '';

  function later(ms: number) {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void run(), ms);
  }

  function run(): Promise<void> {
    clearTimeout(timer);
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  }

  async function work(): Promise<void> {
    let goesOn = true;
    // A draft that was perhaps made already is asked for as it was; what was typed since follows.
    while (goesOn && isUnsaved() && isSavable() && !isHeld) goesOn = await saveOnce((!base && unanswered) || latest);
  }

  /** @returns whether what was typed meanwhile may follow at once */
  async function saveOnce(fields: DraftFields): Promise<boolean> {
    const key = keyOf(fields);
    const input = toDraftInput(fields, currency);
    onState({ kind: 'saving' });
    const request = { id: base?.id ?? null, version: base?.version ?? '', input, isRetry: unanswered !== null };
    const answer = await save(request).catch(() => null);
    if (!answer) {
      unanswered = fields;
      onState({ kind: 'failed', message: null, errors: {} });
      later(retryMs);
      return false;
    }
    if (answer.stale) return meet(answer.stale);
    unanswered = null;
    if (!answer.draft) {
      onState({ kind: 'failed', message: answer.message ?? '', errors: placeErrors(answer.fieldErrors ?? {}, fields) });
      // Newer text may be without the fault.
      return keyOf(latest) !== key;
    }
    base = answer.draft;
    savedKey = key;
    onState(isUnsaved() ? { kind: 'unsaved' } : { kind: 'saved', draft: base });
    return true;
  }

  function meet(theirs: SavedDraft): boolean {
    const isOwn = !theirs.isLocked && unanswered !== null && textOf(unanswered) === textOf(theirs.fields);
    unanswered = null;
    if (isOwn) {
      base = theirs;
      savedKey = keyOf(theirs.fields);
      if (!isUnsaved()) onState({ kind: 'saved', draft: theirs });
      return true;
    }
    isHeld = true;
    onState({ kind: 'stale', theirs });
    return false;
  }

  return {
    isUnsaved,
    hasSaved: () => base !== options.draft,
    change(fields) {
      latest = fields;
      isStopped = false;
      if (isHeld || running) return;
      if (!isUnsaved()) {
        clearTimeout(timer);
        onState(base ? { kind: 'saved', draft: base } : { kind: 'idle' });
        return;
      }
      onState({ kind: 'unsaved' });
      later(pauseMs);
    },
    async flush() {
      await run();
      // Text typed while the last request was on its way.
      if (running) await running;
      return isUnsaved() ? null : base;
    },
    settle(theirs, mine) {
      base = theirs;
      savedKey = keyOf(theirs.fields);
      isHeld = false;
      latest = mine ?? theirs.fields;
      if (isUnsaved()) void run();
      else onState({ kind: 'saved', draft: theirs });
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
