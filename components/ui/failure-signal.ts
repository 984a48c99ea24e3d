const NAME = 'openslot:failure';

/** Says that something the reader did has failed; whoever can explain it may listen. */
export function signalFailure(): void {
  if (typeof window !== 'undefined') window.dispatchEvent(new Event(NAME));
}

/** @returns stops listening */
export function onFailure(listener: () => void): () => void {
  window.addEventListener(NAME, listener);
  return () => window.removeEventListener(NAME, listener);
}
