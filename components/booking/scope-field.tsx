'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ChangeEvent, useEffect, useState } from 'react';
import { toWallDate } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { RadioCards } from '@/components/ui/radio-cards';
import { CHANGE_SCOPES, type ChangeScope } from '@/lib/modules/events/rules';

/** One date of a series that can still change. */
export interface SeriesDate {
  id: number;
  start_time: string;
}

export type FindSeriesDates = (eventId: number) => Promise<SeriesDate[]>;

interface ScopeFieldProps {
  eventId: number;
  start: string;
  timeZone: string;
  findDates: FindSeriesDates;
}

const MAX_SHOWN = 12;

/** Asks how much of a series a change is for, and lists the dates it touches. */
export function ScopeField({ eventId, start, timeZone, findDates }: ScopeFieldProps) {
  const t = useTranslations('events.series');
  const dates = useSeriesDates(eventId, findDates);
  const [scope, setScope] = useState<ChangeScope>('this');
  const touched = touchedDates(dates, { scope, eventId, start });
  const options = CHANGE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }));
  const choose = ({ target }: ChangeEvent<HTMLElement>) => {
    if (target instanceof HTMLInputElement && isScope(target.value)) setScope(target.value);
  };
  return (
    <div className="grid gap-2" onChange={choose}>
      <RadioCards
        name="scope"
        legend={t('question')}
        options={options}
        defaultValue="this"
        className="sm:grid-cols-3"
      />
      <TouchedDates dates={touched} timeZone={timeZone} />
    </div>
  );
}

function TouchedDates({ dates, timeZone }: { dates: readonly SeriesDate[]; timeZone: string }) {
  const t = useTranslations('events.series');
  const locale = useLocale();
  const shown = dates.slice(0, MAX_SHOWN);
  return (
    <div className="grid gap-1 text-sm text-muted">
      <p role="status">{t('touched', { count: dates.length })}</p>
      <ul className="flex flex-wrap gap-x-3 gap-y-0.5 tabular-nums">
        {shown.map(({ id, start_time }) => (
          <li key={id}>{formatWall(toWallDate(start_time, timeZone), 'dayTime', locale)}</li>
        ))}
        {dates.length > shown.length ? <li>{t('more_dates', { count: dates.length - shown.length })}</li> : null}
      </ul>
    </div>
  );
}

function useSeriesDates(eventId: number, find: FindSeriesDates): SeriesDate[] {
  const [dates, setDates] = useState<SeriesDate[]>([]);
  useEffect(() => {
    let isCurrent = true;
    find(eventId)
      .then((found) => isCurrent && setDates(found))
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [eventId, find]);
  return dates;
}

/** Until the dates have arrived, the event itself is all that is known. */
function touchedDates(
  dates: SeriesDate[],
  { scope, eventId, start }: { scope: ChangeScope; eventId: number; start: string },
): SeriesDate[] {
  if (scope === 'this' || dates.length === 0) return [{ id: eventId, start_time: start }];
  const from = new Date(start).getTime();
  return dates.filter(({ start_time }) => scope === 'all' || new Date(start_time).getTime() >= from);
}

function isScope(value: string): value is ChangeScope {
  return (CHANGE_SCOPES as readonly string[]).includes(value);
}
