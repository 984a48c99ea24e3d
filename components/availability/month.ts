import {
  addWallDays,
  addWallMonths,
  dayToWallDate,
  startOfWallWeek,
  visibleRange,
  type WeekStart,
  wallDateToDay,
  wallDays,
} from '@/components/calendar/wall-date';

/** Where a key leads in a month's grid, or null for keys that mean nothing there. `direction` mirrors left and right. */
export function dayAfterKey(
  day: string,
  key: string,
  { weekStart, direction }: { weekStart: WeekStart; direction: 'ltr' | 'rtl' },
): string | null {
  const date = dayToWallDate(day);
  if (!date) return null;
  const forward = direction === 'rtl' ? -1 : 1;
  const first = startOfWallWeek(date, weekStart);
  switch (key) {
    case 'ArrowRight':
      return wallDateToDay(addWallDays(date, forward));
    case 'ArrowLeft':
      return wallDateToDay(addWallDays(date, -forward));
    case 'ArrowDown':
      return wallDateToDay(addWallDays(date, 7));
    case 'ArrowUp':
      return wallDateToDay(addWallDays(date, -7));
    case 'Home':
      return wallDateToDay(first);
    case 'End':
      return wallDateToDay(addWallDays(first, 6));
    case 'PageDown':
      return wallDateToDay(addWallMonths(date, 1));
    case 'PageUp':
      return wallDateToDay(addWallMonths(date, -1));
    default:
      return null;
  }
}

/** The weeks that hold a month, as days `YYYY-MM-DD`. */
export function weeksOfMonth(month: Date, weekStart: WeekStart): string[][] {
  const days = wallDays(visibleRange('month', month, weekStart)).map(wallDateToDay);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
