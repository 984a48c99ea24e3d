import { useLocale, useTranslations } from 'next-intl';
import type { WeeklySchedule } from '@/lib/modules/availability/rules';
import { BarScale, DayBar } from './day-bar';
import { formatDayHours, weekdayName } from './hours-format';
import { barParts } from './week-draft';

interface WeekHoursProps {
  rules: WeeklySchedule['rules'];
  /** 0 is Sunday. */
  weekStart: number;
}

/** A week at a glance: every day with its hours in words and as a bar. */
export function WeekHours({ rules, weekStart }: WeekHoursProps) {
  const t = useTranslations('availability');
  const locale = useLocale();
  const hoursOf = (day: number) => rules.filter((rule) => rule.day === day % 7);
  const days = Array.from({ length: 7 }, (_, index) => (index + weekStart) % 7);
  return (
    <div className="grid gap-1">
      <BarScale className="ps-11 sm:pe-[11.75rem]" />
      <ul className="grid gap-1.5">
        {days.map((day) => (
          <li
            key={day}
            className="grid grid-cols-[2.25rem_minmax(0,1fr)] items-center gap-x-2 sm:grid-cols-[2.25rem_minmax(0,1fr)_11.25rem]"
          >
            <span className="text-sm text-muted">{weekdayName(day, locale, 'short')}</span>
            <DayBar parts={barParts(hoursOf(day), hoursOf(day + 6))} />
            <span className="text-xs text-muted tabular-nums max-sm:col-start-2">
              {formatDayHours(hoursOf(day), locale) || t('closed')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
