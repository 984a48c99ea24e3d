'use client';

import { Check, TriangleAlert } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { use } from 'react';
import { toWallDate } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { useFieldState } from '@/components/form/form-context';
import { Checkbox } from '@/components/ui/choice';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { BookingPreviewContext, type DateView } from './booking-preview';
import { SeriesConflicts } from './series-conflicts';

/** More than this and the rest folds away. */
const MAX_SHOWN = 12;

/** Every date of the series as it stands: free, or why not and what is free instead; those that are not can be left out. */
export function SeriesPreview({ timeZone }: { timeZone: string }) {
  const t = useTranslations('events.series');
  const booking = useTranslations('events.booking');
  const { answer, isOld } = use(BookingPreviewContext);
  const dates = answer?.dates ?? [];
  if (answer?.problem) return <p className="text-sm text-warning-text">{answer.problem}</p>;
  if (dates.length === 0) return <SeriesConflicts timeZone={timeZone} offer="skip" />;
  const taken = dates.filter(({ reason }) => reason !== null).length;
  const summary = taken > 0 ? t('conflicts', { count: taken }) : booking('all_free', { count: dates.length });
  return (
    <section
      aria-label={summary}
      aria-busy={isOld}
      className={cn('grid gap-2 rounded-card p-3', taken > 0 ? 'bg-warning-soft' : 'bg-sunken')}
    >
      <p role="status" className={cn('font-medium', taken > 0 && 'text-warning-text')}>
        {summary}
      </p>
      <DateList dates={dates.slice(0, MAX_SHOWN)} timeZone={timeZone} />
      {dates.length > MAX_SHOWN ? (
        <details className="text-sm">
          <summary className="w-fit cursor-pointer rounded-chip">
            {t('more_dates', { count: dates.length - MAX_SHOWN })}
          </summary>
          <DateList dates={dates.slice(MAX_SHOWN)} timeZone={timeZone} />
        </details>
      ) : null}
      {taken > 0 ? <SkipField /> : null}
    </section>
  );
}

function SkipField() {
  const t = useTranslations('events.series');
  const { errors, typed } = useFieldState('on_conflict');
  return (
    <Checkbox
      key={typed}
      id="field-on_conflict"
      name="on_conflict"
      value="skip"
      label={t('skip')}
      errors={errors}
      defaultChecked={typed !== undefined}
    />
  );
}

function DateList({ dates, timeZone }: { dates: readonly DateView[]; timeZone: string }) {
  return (
    <ol className="grid gap-1 text-sm">
      {dates.map((date) => (
        <li key={date.start_time}>
          <DateLine date={date} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  );
}

function DateLine({ date: { start_time, reason, alternatives }, timeZone }: { date: DateView; timeZone: string }) {
  const t = useTranslations('events');
  const locale = useLocale();
  const words = (instant: string) => formatWall(toWallDate(instant, timeZone), 'dayTime', locale);
  const icon = reason === null ? Check : TriangleAlert;
  return (
    <p className={cn('flex gap-1.5', reason !== null && 'text-warning-text')}>
      <Icon of={icon} className={cn('mt-0.75 size-3.5 shrink-0', reason === null && 'text-success-text')} />
      <span>
        <time dateTime={start_time} className="font-medium tabular-nums">
          {words(start_time)}
        </time>
        {': '}
        {reason ?? t('booking.date_free')}
        {alternatives.length > 0
          ? ` ${t('series.instead', { times: alternatives.map((one) => words(one.start_time)).join(' · ') })}`
          : ''}
      </span>
    </p>
  );
}
