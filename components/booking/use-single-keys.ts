'use client';

import { useEffect, useRef } from 'react';

const owners =
  'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox], [role=tablist], [role=radiogroup]';

/** What single keys do, by `KeyboardEvent.key`; they rest while one types or a layer is open. */
export function useSingleKeys(actions: Record<string, (() => void) | undefined>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      // On many keyboards the brackets need AltGr, which browsers report as Ctrl and Alt.
      const isChord = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
      if (event.defaultPrevented || isChord || event.repeat || target?.closest(owners)) return;
      if (document.querySelector('[role=dialog][data-state=open], [role=menu][data-state=open]')) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
