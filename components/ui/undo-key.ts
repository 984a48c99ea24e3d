import { useEffect, useRef } from 'react';
import type { ToastAction } from './toast';

/** Where Ctrl or ⌘ with Z takes back what was typed. */
const TEXT_FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, [contenteditable]';

/** What can be taken back now, the newest last. */
const open: (() => void)[] = [];

/** Lets Ctrl or ⌘ with Z take back what a toast says, and close it, while it is the newest that can be taken back. */
export function useUndoKey(undo: ToastAction | undefined, close: () => void): void {
  const latest = useRef({ undo, close });
  useEffect(() => {
    latest.current = { undo, close };
  });
  const isOffered = undo !== undefined;
  useEffect(() => {
    if (!isOffered) return;
    const takeBack = () => {
      leave();
      latest.current.undo?.onClick();
      latest.current.close();
    };
    const leave = () => {
      const place = open.indexOf(takeBack);
      if (place >= 0) open.splice(place, 1);
      if (open.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
    open.push(takeBack);
    document.addEventListener('keydown', onKeyDown);
    return leave;
  }, [isOffered]);
}

function onKeyDown(event: KeyboardEvent) {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const isUndo = key.toLowerCase() === 'z' && ctrlKey !== metaKey && !altKey && !shiftKey;
  const isTyping = target instanceof Element && target.closest(TEXT_FIELDS) !== null;
  const newest = open.at(-1);
  if (!isUndo || !newest || event.defaultPrevented || event.repeat || isTyping) return;
  event.preventDefault();
  newest();
}
