'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useRef } from 'react';
import { toWallDate } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { Button } from '@/components/ui/button';
import type { TimeSpan } from '@/lib/core/form-state';
import { fillTime, TimeButtons, toPickedTime } from './time-buttons';
import { useFormAnswer } from './use-form-answer';

/** What of the form decides which times are free. */
export interface FreeTimesQuestion {
  eventTypeId: string;
  staffId: string;
  locationId: string;
  /** `YYYY-MM-DD` on the team's wall. */
  date: string;
  /** By which extras lengthen the event. */
  extraMinutes: number;
  /** The event to be moved, whose own time counts as free. */
  eventId?: number;
  /** Of that event, which stays as long as it is. */
  lengthMinutes?: number;
}

export interface FreeTimesAnswer {
  /** The free times of the day. */
  times: TimeSpan[];
  /** Where the day has none: the next that are free. */
  next: TimeSpan[];
}

export type FindFreeTimes = (question: FreeTimesQuestion) => Promise<FreeTimesAnswer>;

interface FreeTimesProps {
  find: FindFreeTimes;
  timeZone: string;
  /** What the form does not ask because it is settled. */
  settled?: Partial<FreeTimesQuestion> | undefined;
}

/** The free starts of the day that is chosen, following service, staff and date; a click fills the time. */
export function FreeTimes({ find, timeZone, settled }: FreeTimesProps) {
  const t = useTranslations('events.form');
  const locale = useLocale();
  const root = useRef<HTMLDivElement>(null);
  const ofForm = useCallback((data: FormData) => questionOf(data, settled), [settled]);
  const { answer, isOld } = useFormAnswer(root, { questionOf: ofForm, ask: find });
  const pick = (picked: { date: string; time: string }) => fillTime(root.current?.closest('form'), picked);
  return (
    <div ref={root} aria-busy={isOld} className="grid gap-1.5 transition-opacity aria-busy:opacity-55">
      <p role="status" className="text-sm text-muted">
        {answer ? t('free_times', { count: answer.times.length }) : ''}
      </p>
      {answer && answer.times.length > 0 ? (
        <ul className="flex max-h-32 flex-wrap gap-1.5 overflow-y-auto p-0.5">
          {answer.times.map(({ start_time }) => (
            <li key={start_time}>
              <Button size="sm" onClick={() => pick(toPickedTime(start_time, timeZone))}>
                <time dateTime={start_time} className="tabular-nums">
                  {formatWall(toWallDate(start_time, timeZone), 'time', locale)}
                </time>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {answer?.times.length === 0 ? (
        <TimeButtons label={t('next_free')} times={answer.next} timeZone={timeZone} onPick={pick} />
      ) : null}
    </div>
  );
}

/** What the form says of service, staff, place, day and length. */
function questionOf(data: FormData, settled: Partial<FreeTimesQuestion> | undefined): FreeTimesQuestion | null {
  const text = (name: string) => String(data.get(name) ?? '');
  const question = {
    eventTypeId: text('event_type_id'),
    staffId: text('staff_id'),
    locationId: text('location_id'),
    date: text('date'),
    extraMinutes: Number(text('extra_minutes')),
    ...settled,
  };
  return question.eventTypeId && question.date ? question : null;
}
