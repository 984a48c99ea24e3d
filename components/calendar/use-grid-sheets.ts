import { startTransition, useEffect, useRef, useState } from 'react';
import type { CalendarPeriod } from './calendar-period';
import { type DrawnSheets, type GridSheet, isSameDrawing, withShown } from './grid-sheets';
import { whenIdle } from './when-idle';

interface SheetsInput {
  shown: GridSheet;
  /** What is likely to be shown next, most likely first. */
  near: GridSheet[];
  /** The periods whose events are not stale. */
  held: readonly CalendarPeriod[];
}

/** A reader who goes on sooner than this is not looking yet, and needs the browser for that. */
const lookMs = 1_000;

/**
 * The sheet in sight, those that were, and those that may come into sight next: drawn ahead one at a time while the reader looks
 * and nothing else happens, so that the way there is only the browser's to paint.
 */
export function useGridSheets({ shown, near, held }: SheetsInput): readonly GridSheet[] {
  const [drawn, setDrawn] = useState<DrawnSheets>({ sheets: [shown], seen: [shown.key] });
  const current = withShown(drawn, { shown, near, held });
  const isSame = isSameDrawing(current, drawn);
  if (!isSame) setDrawn(current);
  const { sheets } = isSame ? drawn : current;
  const next = near.find(({ key }) => !sheets.some((sheet) => sheet.key === key));
  const look = useRef({ key: '', since: 0 });
  useEffect(() => {
    if (look.current.key !== shown.key) look.current = { key: shown.key, since: performance.now() };
    if (!next) return;
    let callOff = () => {};
    const timer = setTimeout(
      () => {
        callOff = whenIdle(() => startTransition(() => setDrawn((before) => ahead(before, next))));
      },
      look.current.since + lookMs - performance.now(),
    );
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [next, shown.key]);
  return sheets;
}

function ahead({ sheets, seen }: DrawnSheets, next: GridSheet): DrawnSheets {
  return { sheets: sheets.some(({ key }) => key === next.key) ? sheets : [...sheets, next], seen };
}
