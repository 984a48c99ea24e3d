'use client';

import { type Dispatch, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import {
  changeDraft,
  type DraftAmounts,
  type DraftChange,
  type DraftFields,
  draftAmounts,
  type SaveAnswer,
  type SavedDraft,
  type SaveRequest,
  toDraftInput,
} from './draft';
import { draftBackup } from './draft-backup';
import { createDraftSaver, type DraftSaver, type SaveState } from './draft-saver';

export interface DraftStart {
  /** Null for a draft that does not exist yet. */
  draft: SavedDraft | null;
  fields: DraftFields;
  currency: string;
  save: (request: SaveRequest) => Promise<SaveAnswer>;
  /** The draft was written for the first time. */
  onCreated: (draft: SavedDraft) => void;
  /** The editor was left after something was saved, and all of it has arrived. */
  onLeft: () => void;
}

/** A draft on the screen. */
export interface Draft {
  fields: DraftFields;
  change: Dispatch<DraftChange>;
  /** While everything typed is saved these are the server's. */
  amounts: DraftAmounts;
  currency: string;
  state: SaveState;
  saved: SavedDraft | null;
  /** By field name, `<line>.<field>` for lines. */
  errors: Record<string, string[]>;
  flush: DraftSaver['flush'];
  /** Takes the newer draft that stands on the server, or writes what is typed over it. */
  settle: (choice: 'theirs' | 'mine') => void;
  /** Present when unsaved text of an earlier visit was brought back. */
  discardRestored: (() => void) | null;
}

/** Holds what is typed, saves it, and keeps it in the tab until the server has it. */
export function useDraft(start: DraftStart): Draft {
  const { currency } = start;
  const [fields, change] = useReducer(changeDraft, start.fields);
  const [saved, setSaved] = useState(start.draft);
  const [state, setState] = useState<SaveState>(start.draft ? { kind: 'saved', draft: start.draft } : { kind: 'idle' });
  const onCreated = useRef(start.onCreated);
  const [saver] = useState(() => createDraftSaver({ ...start, onState: setState }));
  useEffect(() => {
    if (state.kind !== 'saved') return;
    setSaved((before) => {
      if (!before) onCreated.current(state.draft);
      return state.draft;
    });
  }, [state]);
  const { isRestored, forget } = useRestored({ start, saver, change });
  useKeeping({ fields, saved, saver, onLeft: start.onLeft });
  const settle = useCallback(
    (choice: 'theirs' | 'mine') => {
      if (state.kind !== 'stale') return;
      if (choice === 'theirs') change({ type: 'replace', fields: state.theirs.fields });
      saver.settle(state.theirs, choice === 'mine' ? fields : null);
    },
    [state, saver, fields],
  );
  const amounts = useMemo(
    () => (state.kind === 'saved' && !saver.isUnsaved() ? state.draft.amounts : draftAmounts(fields, currency)),
    [state, fields, currency, saver],
  );
  return {
    ...{ fields, change, amounts, currency, state, saved, settle },
    errors: state.kind === 'failed' ? state.errors : {},
    flush: saver.flush,
    discardRestored: isRestored ? forget : null,
  };
}

interface Restoring {
  start: DraftStart;
  saver: DraftSaver;
  change: Dispatch<DraftChange>;
}

/** Brings back what was typed before and not saved, on the version it was typed on. */
function useRestored({ start, saver, change }: Restoring) {
  const [isRestored, setIsRestored] = useState(false);
  const first = useRef(start);
  useEffect(() => {
    const { draft, fields } = first.current;
    const backup = draftBackup.read(draft?.id ?? null);
    if (!backup || (!draft && fields.customerId !== null) || saysSame(backup.fields, first.current)) return;
    change({ type: 'replace', fields: backup.fields });
    if (draft) saver.settle({ ...draft, version: backup.version }, backup.fields);
    setIsRestored(true);
  }, [saver, change]);
  const forget = useCallback(() => {
    setIsRestored(false);
    change({ type: 'replace', fields: first.current.fields });
  }, [change]);
  return { isRestored, forget };
}

function saysSame(kept: DraftFields, { fields, currency }: DraftStart): boolean {
  const [before, now] = [kept, fields].map((one) =>
    JSON.stringify(toDraftInput({ ...one, customerId: null }, currency)),
  );
  return before === now;
}

interface Keeping {
  fields: DraftFields;
  saved: SavedDraft | null;
  saver: DraftSaver;
  onLeft: () => void;
}

/** Hands every change to the saver, and to the tab until it is saved; asks before the tab is closed on unsaved text. */
function useKeeping({ fields, saved, saver, onLeft }: Keeping) {
  const isUntouched = useRef(true);
  const left = useRef(onLeft);
  useEffect(() => {
    if (isUntouched.current) {
      isUntouched.current = false;
      return;
    }
    saver.change(fields);
    if (saver.isUnsaved()) draftBackup.write(saved?.id ?? null, { fields, version: saved?.version ?? '' });
    else draftBackup.clear(saved?.id ?? null);
    if (saved) draftBackup.clear(null);
  }, [fields, saved, saver]);
  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => {
      if (saver.isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', unload);
    return () => {
      window.removeEventListener('beforeunload', unload);
      saver.stop();
      void finish(saver).then((hasSaved) => hasSaved && left.current());
    };
  }, [saver]);
}

/** @returns whether anything was saved since the editor was opened */
async function finish(saver: DraftSaver): Promise<boolean> {
  const draft = await saver.flush();
  if (!draft) return saver.hasSaved();
  draftBackup.clear(draft.id);
  draftBackup.clear(null);
  return saver.hasSaved();
}
