'use client';

import { type KeyboardEvent, type SyntheticEvent, useCallback } from 'react';
import { type GridEvent, stepMinutes } from './calendar-view-model';
import { canChange } from './event-rules';
import { neighbourColumn } from './team-columns';
import type { Nudge } from './use-event-moves';
import type { HandlersInput } from './use-grid-handlers';
import { dayMs, minuteMs, wallDateToDay } from './wall-date';

/** The keys of a focused event: Enter opens, Shift+Enter asks for a new time, Alt and an arrow moves it by hand. */
export function useEventKeys({ hands, direction, range, columns }: HandlersInput) {
  const { mayMove, askMove, open, show, nudge, wantFocus } = hands;
  return useCallback(
    (event: GridEvent, synthetic: SyntheticEvent<HTMLElement>) => {
      const press = synthetic as KeyboardEvent<HTMLElement>;
      const by = press.altKey ? nudgeOf(press.key, { event, direction, columns }) : null;
      if (!by) {
        wantFocus(null);
        const isAsking = press.key === 'Enter' && press.shiftKey && askMove !== undefined;
        // A real button opens by its own click.
        const isOpening = press.key === 'Enter' || press.key === ' ';
        if (!isOpening || (press.target instanceof HTMLButtonElement && !isAsking)) return;
        press.preventDefault();
        if (isAsking && event.kind === 'event' && canChange(event)) askMove(event.view).then(() => wantFocus(event.id));
        else open(event);
        return;
      }
      press.preventDefault();
      const isAtEdge = by.ms === 0 && !by.host;
      if (!mayMove || !canChange(event) || isAtEdge) return;
      const start = new Date(event.start.getTime() + by.ms);
      wantFocus(event.id);
      nudge(event, by);
      if (start < range.start || start >= range.end) show({ date: wallDateToDay(start) });
    },
    [mayMove, askMove, direction, range, columns, nudge, wantFocus, open, show],
  );
}

type Around = Pick<HandlersInput, 'direction' | 'columns'> & { event: GridEvent };

/** Up and down are a step in time; to the sides is a day, or in the team's day the next column. */
function nudgeOf(key: string, { event, direction, columns }: Around): Nudge | null {
  const upDown: Record<string, number> = { ArrowUp: -stepMinutes * minuteMs, ArrowDown: stepMinutes * minuteMs };
  const byMs = upDown[key];
  if (byMs !== undefined) return { ms: byMs };
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const step = (key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1;
  if (!columns) return { ms: step * dayMs };
  const column = neighbourColumn(columns, event.staffId ?? '', step);
  return { ms: 0, ...(column ? { host: { id: column.id, name: column.name } } : {}) };
}
