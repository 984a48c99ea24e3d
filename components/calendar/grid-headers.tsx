'use client';

import { useTranslations } from 'next-intl';
import type { DateHeaderProps, HeaderProps } from 'react-big-calendar';
import { useGridContext } from './calendar-grid-context';
import { formatWall, offsetLabel } from './wall-format';

/** A day above its column; a plain span, because the library's own header claims a table role it is not in. */
export function DayHeader({ date }: HeaderProps) {
  const { locale } = useGridContext();
  return (
    <span className="calendar-day-header">
      <span className="sr-only">{formatWall(date, 'longDay', locale)}</span>
      <span aria-hidden>{formatWall(date, 'weekday', locale)}</span>
      <span aria-hidden className="calendar-day-number">
        {formatWall(date, 'dayNumber', locale)}
      </span>
    </span>
  );
}

export function WeekdayHeader({ date }: HeaderProps) {
  const { locale } = useGridContext();
  return <span className="calendar-weekday">{formatWall(date, 'weekday', locale)}</span>;
}

/** A day of the month; opens that day. */
export function MonthDayHeader({ date, onDrillDown }: DateHeaderProps) {
  const t = useTranslations('calendar');
  const { locale } = useGridContext();
  const isFirst = date.getUTCDate() === 1;
  return (
    <button type="button" className="calendar-month-day" onClick={onDrillDown}>
      <span className="sr-only">{t('day_label', { day: formatWall(date, 'longDay', locale) })}</span>
      <span aria-hidden className="calendar-day-number">
        {formatWall(date, isFirst ? 'monthDay' : 'dayNumber', locale)}
      </span>
    </button>
  );
}

/** The corner above the hours says whose hours they are. */
export function ZoneCorner() {
  const { timeZone, now } = useGridContext();
  return <span className="calendar-zone-corner">{offsetLabel(timeZone, now)}</span>;
}
