'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toWallDate } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { Button } from '@/components/ui/button';
import type { TimeSpan } from '@/lib/core/form-state';
import { fillTime, TimeButtons, toPickedTime } from './time-buttons';

/** What of the form decides which times are free. */
export interface FreeTimesQuestion {
  eventTypeId: string;
  staffId: string;
  locationId: string;
  /** `YYYY-MM-DD` on the team's wall. */
  date: string;
  /** The event to be moved, whose own time counts as free. */
  eventId?: number;
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
  const { answer, isOld } = useAnswer(root, { find, settled });
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

const TYPING_PAUSE_MS = 250;

/** Asks anew when the form says something else; an answer to an older question is dropped. */
function useAnswer(
  root: React.RefObject<HTMLElement | null>,
  { find, settled }: Pick<FreeTimesProps, 'find' | 'settled'>,
) {
  const [answer, setAnswer] = useState<FreeTimesAnswer>();
  const [isOld, setIsOld] = useState(false);
  const asked = useRef('');
  const ask = useCallback(async () => {
    const question = { ...questionOf(root.current?.closest('form')), ...settled };
    const key = JSON.stringify(question);
    if (key === asked.current) return;
    asked.current = key;
    if (!question.eventTypeId || !question.date) {
      setAnswer(undefined);
      return;
    }
    setIsOld(true);
    const found = await find(question).catch(() => undefined);
    if (asked.current !== key) return;
    setAnswer(found);
    setIsOld(false);
  }, [root, find, settled]);
  useEffect(() => {
    const form = root.current?.closest('form');
    let timer = window.setTimeout(ask, 0);
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, TYPING_PAUSE_MS);
    };
    form?.addEventListener('input', later);
    return () => {
      window.clearTimeout(timer);
      form?.removeEventListener('input', later);
    };
  }, [root, ask]);
  return { answer, isOld };
}

function questionOf(form: HTMLFormElement | null | undefined): FreeTimesQuestion {
  const data = form ? new FormData(form) : undefined;
  const text = (name: string) => String(data?.get(name) ?? '');
  return {
    eventTypeId: text('event_type_id'),
    staffId: text('staff_id'),
    locationId: text('location_id'),
    date: text('date'),
  };
}
