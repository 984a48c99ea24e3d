'use client';

import { useLocale, useTranslations } from 'next-intl';
import { use } from 'react';
import { toWallDate } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { FormStateContext } from '@/components/form/form-context';
import { Checkbox } from '@/components/ui/choice';

/** The dates of a refused series that are not free, why, and what is free nearby; the others can be booked without them. */
export function SeriesConflicts({ timeZone, offer }: { timeZone: string; offer?: 'skip' }) {
  const t = useTranslations('events.series');
  const locale = useLocale();
  const { conflicts = [] } = use(FormStateContext);
  const words = (instant: string) => formatWall(toWallDate(instant, timeZone), 'dayTime', locale);
  if (conflicts.length === 0) return null;
  return (
    <section
      aria-label={t('conflicts', { count: conflicts.length })}
      className="grid gap-2 rounded-card bg-warning-soft p-3"
    >
      <h3 className="font-medium text-warning-text">{t('conflicts', { count: conflicts.length })}</h3>
      <ul className="grid gap-1 text-sm text-warning-text">
        {conflicts.map(({ start_time, reason, alternatives }) => (
          <li key={start_time}>
            <time dateTime={start_time} className="font-medium tabular-nums">
              {words(start_time)}
            </time>
            {': '}
            {reason}
            {alternatives.length > 0
              ? ` ${t('instead', { times: alternatives.map((one) => words(one.start_time)).join(' · ') })}`
              : ''}
          </li>
        ))}
      </ul>
      {offer ? <Checkbox id="field-on_conflict" name="on_conflict" value={offer} label={t('skip')} /> : null}
    </section>
  );
}
