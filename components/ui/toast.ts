import { signalFailure } from './failure-signal';

export interface ToastAction {
  label: string;
  onClick: () => void;
}

export interface ToastOptions {
  /** A second line, only where the first cannot stand alone. */
  description?: string;
  /** At most four are shown. */
  actions?: readonly ToastAction[];
  /** How long it stays; errors stay until they are closed. */
  durationMs?: number;
}

interface ShownOptions extends ToastOptions {
  /** The first of the actions, which Ctrl or ⌘ with Z does too. */
  undo?: ToastAction;
}

export interface ToastMessage extends ShownOptions {
  id: number;
  tone: 'neutral' | 'success' | 'error';
  text: string;
}

type Command = { show: ToastMessage } | { dismiss: number };
type Listener = (command: Command) => void;

const waiting: Command[] = [];
let listener: Listener | undefined;
let wake: (() => void) | undefined;
let lastId = 0;

/** Tells the reader what happened, or what did not; never the only place of a result that matters. Returns an id. */
export const toast = {
  message: (text: string, options?: ToastOptions) => show('neutral', text, options),
  success: (text: string, options?: ToastOptions) => show('success', text, options),
  /** Stays until closed and interrupts a screen reader. */
  error: (text: string, options?: ToastOptions) => {
    signalFailure();
    return show('error', text, options);
  },
  /** Something was done and can be taken back for ten seconds, by button or by Ctrl or ⌘ with Z. */
  undo: (text: string, undo: ToastAction, options?: ToastOptions) =>
    show('success', text, { durationMs: 10_000, ...options, undo }),
  dismiss: (id: number) => send({ dismiss: id }),
};

/** The region that draws toasts takes them over, those sent before it was there included. */
export function takeToasts(take: Listener): () => void {
  listener = take;
  for (const command of waiting.splice(0)) take(command);
  return () => {
    listener = undefined;
  };
}

/** Called with the first toast, so that drawing code is loaded only when it is needed early. */
export function onFirstToast(load: () => void): void {
  wake = load;
  if (waiting.length > 0) load();
}

function show(tone: ToastMessage['tone'], text: string, options: ShownOptions = {}): number {
  lastId += 1;
  send({ show: { ...options, id: lastId, tone, text } });
  return lastId;
}

function send(command: Command): void {
  if (listener) {
    listener(command);
    return;
  }
  waiting.push(command);
  wake?.();
}
