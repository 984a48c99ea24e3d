import { type RefObject, useCallback, useRef } from 'react';

/** Keeps the keyboard on an event while moves draw it anew in another column: `keepFocus` is for after each drawing of a sheet. */
export function useEventFocus(root: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null);
  const keepFocus = useCallback(() => {
    const id = wanted.current;
    if (!id) return;
    const isElsewhere = document.activeElement !== document.body && !root.current?.contains(document.activeElement);
    if (isElsewhere) wanted.current = null;
    else focusable(root.current, id)?.focus();
  }, [root]);
  const wantFocus = useCallback(
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
  return { wantFocus, keepFocus };
}

const afterDialogMs = 100;

function focusable(root: HTMLElement | null, id: string): HTMLElement | null {
  const inner = root?.querySelector<HTMLElement>(`[data-shown] [data-event-id="${CSS.escape(id)}"]`);
  return inner instanceof HTMLButtonElement ? inner : (inner?.closest<HTMLElement>('.rbc-event') ?? null);
}
