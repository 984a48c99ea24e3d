import { startTransition, useEffect, useState } from 'react';
import type { CalendarPeriod } from './calendar-period';
import { type GridSheet, withSheet } from './grid-sheets';
import { whenIdle } from './when-idle';

interface SheetsInput {
  shown: GridSheet;
  /** What is likely to be shown next, most likely first. */
  near: GridSheet[];
  /** The periods whose events are not stale. */
  held: readonly CalendarPeriod[];
}

/**
 * The sheet in sight, those that were, and those that may come into sight next: drawn ahead one at a time while nothing else
 * happens, so that the way there is only the browser's to paint.
 */
export function useGridSheets({ shown, near, held }: SheetsInput): GridSheet[] {
  const [sheets, setSheets] = useState([shown]);
  const current = withSheet(sheets, shown, { held, near });
  if (current !== sheets) setSheets(current);
  const next = near.find(({ key }) => !current.some((sheet) => sheet.key === key));
  useEffect(() => {
    if (!next) return;
    return whenIdle(() =>
      startTransition(() =>
        setSheets((before) => (before.some(({ key }) => key === next.key) ? before : [...before, next])),
      ),
    );
  }, [next]);
  return current;
}
