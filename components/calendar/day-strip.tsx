import { useTranslations } from 'next-intl';
import { CalendarLink } from './calendar-place';
import type { CalendarSearch } from './calendar-search';
import type { DayCounts } from './calendar-view-model';
import { type WallRange, wallDateToDay, wallDays } from './wall-date';
import { formatWall } from './wall-format';

type DayStripProps = { search: CalendarSearch; range: WallRange; counts: DayCounts; today: Date; locale: string };

/** The days of a week or month as links, with a mark on days that have events: the phone's way through the calendar. */
export function DayStrip({ search, range, counts, today, locale }: DayStripProps) {
  const t = useTranslations('calendar');
  const days = wallDays(range);
  const month = search.date.slice(0, 7);
  return (
    <nav aria-label={t('days')}>
      <ul className="calendar-strip">
        {days.slice(0, 7).map((day) => (
          <li key={`head-${wallDateToDay(day)}`} aria-hidden className="calendar-strip-weekday">
            {formatWall(day, 'weekdayNarrow', locale)}
          </li>
        ))}
        {days.map((day) => {
          const key = wallDateToDay(day);
          const count = counts[key] ?? 0;
          return (
            <li key={key}>
              <CalendarLink
                change={{ date: key }}
                aria-current={key === search.date ? 'date' : undefined}
                aria-label={t('day_with_count', { day: formatWall(day, 'longDay', locale), count })}
                data-today={key === wallDateToDay(today) || undefined}
                data-outside={!key.startsWith(month) || undefined}
                className="calendar-strip-day"
              >
                <span>{formatWall(day, 'dayNumber', locale)}</span>
                <span className="calendar-strip-dots" data-count={Math.min(count, 3)} />
              </CalendarLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
