'use client';

import { useEffect } from 'react';
import { useCalendarPlace } from './calendar-place';
import type { CalendarSearch } from './calendar-search';

/** What changes, by `KeyboardEvent.key`. */
export type CalendarKeyTargets = Record<string, Partial<CalendarSearch>>;

const owners =
  'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox], [role=tablist], [role=radiogroup]';

/** Lets single keys change view and date, unless the reader is typing or inside something that has keys of its own. */
export function CalendarKeys({ targets }: { targets: CalendarKeyTargets }) {
  const { show } = useCalendarPlace();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (target?.closest(owners) || document.querySelector('[role=dialog][data-state=open]')) return;
      const change = targets[event.key];
      if (!change) return;
      event.preventDefault();
      show(change);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [show, targets]);
  return null;
}
