'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { formatDayHours, formatShortHours } from '@/components/availability/hours-format';
import { type DayMark, MonthGrid } from '@/components/availability/month-grid';
import { dayToWallDate, type WeekStart } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { OpenMinutes, WeeklySchedule } from '@/lib/modules/availability/rules';
import { DayDialog } from './day-dialog';

interface DatesCardProps {
  scheduleId: number;
  rules: WeeklySchedule['rules'];
  /** `YYYY-MM-DD` with its hours; none mean closed. */
  overrides: [string, OpenMinutes[]][];
  /** `YYYY-MM-DD` on the schedule's wall. */
  today: string;
  weekStart: WeekStart;
  /** Time off to come of those who use the schedule. */
  timeOff: readonly ScheduleTimeOff[];
}

/** Time off on the schedule's wall. */
export interface ScheduleTimeOff {
  id: number;
  staffId: number;
  name: string;
  /** `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  /** In words. */
  when: string;
}

/** Days with other hours: on a month, and those to come as a list. Choosing one opens its hours. */
export function DatesCard({ scheduleId, rules, overrides, today, weekStart, timeOff }: DatesCardProps) {
  const t = useTranslations('availability.dates');
  const locale = useLocale();
  const [chosen, setChosen] = useState<string>();
  const byDate = useMemo(() => new Map(overrides), [overrides]);
  const usualOf = (day: string) => rules.filter((rule) => rule.day === dayToWallDate(day)?.getUTCDay());
  function markOf(day: string): DayMark {
    const names = [...new Set(timeOff.filter(({ from, to }) => from <= day && day <= to).map(({ name }) => name))];
    return names.length > 0 ? { ...hoursMarkOf(day), off: t('off', { names: names.join(', ') }) } : hoursMarkOf(day);
  }
  function hoursMarkOf(day: string): DayMark {
    const other = byDate.get(day);
    const usual = usualOf(day);
    if (other?.length === 0) return { kind: 'closed', text: t('closed'), short: t('modes.closed') };
    if (other) {
      const [first] = other;
      const short = first ? formatShortHours(first, locale) : '';
      return { kind: 'other', text: t('other', { hours: formatDayHours(other, locale) }), short };
    }
    const text = usual.length > 0 ? t('usual', { hours: formatDayHours(usual, locale) }) : t('usual_closed');
    return { kind: 'usual', text, short: '' };
  }
  const upcoming = overrides.filter(([date]) => date >= today).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Card aria-labelledby="dates">
      <CardHeader id="dates" title={t('title')} description={t('note')} />
      <CardBody className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <MonthGrid today={today} weekStart={weekStart} markOf={markOf} onChoose={setChosen} />
        <div className="grid content-start gap-6">
          <Upcoming days={upcoming} onChoose={setChosen} />
          <TimeOffSoon timeOff={timeOff} />
        </div>
      </CardBody>
      {chosen ? (
        <DayDialog
          key={chosen}
          scheduleId={scheduleId}
          date={chosen}
          current={byDate.get(chosen) ?? null}
          usual={usualOf(chosen)}
          onClose={() => setChosen(undefined)}
        />
      ) : null}
    </Card>
  );
}

const MAX_TIME_OFF = 8;

/** Who is off next, each leading to where it is entered; nothing where nobody is. */
function TimeOffSoon({ timeOff }: Pick<DatesCardProps, 'timeOff'>) {
  const t = useTranslations('availability');
  if (timeOff.length === 0) return null;
  return (
    <section aria-labelledby="time-off-soon" className="grid content-start gap-2">
      <h3 id="time-off-soon" className="font-semibold">
        {t('tabs.time_off')}
      </h3>
      <ul className="grid gap-1.5">
        {timeOff.slice(0, MAX_TIME_OFF).map(({ id, staffId, name, when }) => (
          <li key={id} className="grid px-2 text-sm">
            <Link href={`/dashboard/availability/time-off?staff_id=${staffId}`} className="w-fit">
              {name}
            </Link>
            <span className="text-muted tabular-nums">{when}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Upcoming({ days, onChoose }: { days: [string, OpenMinutes[]][]; onChoose: (day: string) => void }) {
  const t = useTranslations('availability.dates');
  const locale = useLocale();
  return (
    <section aria-labelledby="upcoming-dates" className="grid content-start gap-2">
      <h3 id="upcoming-dates" className="font-semibold">
        {t('upcoming')}
      </h3>
      {days.length === 0 ? <p className="text-sm text-muted">{t('none')}</p> : null}
      <ul className="grid gap-1">
        {days.map(([day, hours]) => {
          const name = formatWall(dayToWallDate(day) ?? new Date(), 'fullDay', locale);
          return (
            <li key={day}>
              <Button
                variant="ghost"
                className="h-auto w-full flex-col items-start gap-0.5 px-2 py-1.5 text-start whitespace-normal"
                aria-label={`${t('change', { day: name })}: ${hours.length === 0 ? t('modes.closed') : formatDayHours(hours, locale)}`}
                onClick={() => onChoose(day)}
              >
                <span className="first-letter:uppercase">{name}</span>
                {hours.length === 0 ? (
                  <Badge>{t('modes.closed')}</Badge>
                ) : (
                  <span className="text-sm font-normal text-muted tabular-nums">{formatDayHours(hours, locale)}</span>
                )}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
