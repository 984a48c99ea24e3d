import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Keeps the keyboard on an event while moves draw it anew in another column. */
export function useEventFocus(root: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const id = wanted.current;
    if (!id) return;
    const isElsewhere = document.activeElement !== document.body && !root.current?.contains(document.activeElement);
    if (isElsewhere) wanted.current = null;
    else focusable(root.current, id)?.focus();
  });
  return useCallback(
    (id: string | null) => {
      wanted.current = id;
      if (!id) return;
      // A dialog that closes lets go of the focus a moment later, and by then may have been the last to draw anything.
      window.setTimeout(() => {
        if (wanted.current === id && document.activeElement === document.body) focusable(root.current, id)?.focus();
      }, afterDialogMs);
    },
    [root],
  );
}

const afterDialogMs = 100;

function focusable(root: HTMLElement | null, id: string): HTMLElement | null {
  const inner = root?.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(id)}"]`);
  return inner instanceof HTMLButtonElement ? inner : (inner?.closest<HTMLElement>('.rbc-event') ?? null);
}
