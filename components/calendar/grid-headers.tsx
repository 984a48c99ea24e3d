'use client';

import { useTranslations } from 'next-intl';
import type { DateHeaderProps, HeaderProps, ResourceHeaderProps, ShowMoreProps } from 'react-big-calendar';
import { useGridContext, useGridNow } from './calendar-grid-context';
import { CalendarLink } from './calendar-place';
import type { StaffColumn } from './calendar-view-model';
import { wallDateToDay } from './wall-date';
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

/** The way to what a month's day has no room for: the day itself, because a popup is out of reach for the keyboard. */
export function MoreLink({ slotDate, count }: Pick<ShowMoreProps, 'slotDate' | 'count'>) {
  const t = useTranslations('calendar');
  const { locale } = useGridContext();
  return (
    <CalendarLink change={{ view: 'day', date: wallDateToDay(slotDate) }} className="rbc-button-link rbc-show-more">
      <span className="sr-only">{t('more_on', { count, day: formatWall(slotDate, 'longDay', locale) })}</span>
      <span aria-hidden>{t('more', { count })}</span>
    </CalendarLink>
  );
}

/** Whose column it is. */
export function StaffHeader({ label }: ResourceHeaderProps<StaffColumn>) {
  return <span className="calendar-staff-header">{label}</span>;
}

/** The corner above the hours says whose hours they are. */
export function ZoneCorner() {
  const { timeZone } = useGridContext();
  const now = useGridNow();
  return <span className="calendar-zone-corner">{offsetLabel(timeZone, now)}</span>;
}
