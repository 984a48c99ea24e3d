'use client';

import { ChevronLeft, ChevronRight, UserX } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { dayToWallDate, stepDate, type WeekStart, wallDateToDay } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { weekdayName } from './hours-format';
import { dayAfterKey, weeksOfMonth } from './month';

/** What a day of the grid says about itself. */
export interface DayMark {
  kind: 'usual' | 'other' | 'closed';
  /** In words, for the day's label; `short` stands in the cell where there is room. */
  text: string;
  short: string;
  /** Who is off, in words that stand in the cell too. */
  off?: string;
}

interface MonthGridProps {
  /** `YYYY-MM-DD` of today on the schedule's wall. */
  today: string;
  weekStart: WeekStart;
  markOf: (day: string) => DayMark;
  onChoose: (day: string) => void;
}

/** A month as a grid of buttons: arrows move by day and week, Page Up and Down by month, Enter chooses. */
export function MonthGrid({ today, weekStart, markOf, onChoose }: MonthGridProps) {
  const locale = useLocale();
  const [current, setCurrent] = useState(today);
  const grid = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  const month = dayToWallDate(current) ?? new Date();
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus();
  }, [current]);
  function move(event: KeyboardEvent) {
    const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
    const next = dayAfterKey(current, event.key, { weekStart, direction });
    if (!next) return;
    event.preventDefault();
    wantsFocus.current = true;
    setCurrent(next);
  }
  const weeks = weeksOfMonth(month, weekStart);
  return (
    <div className="grid gap-2">
      <MonthHead month={month} onStep={(by) => setCurrent(wallDateToDay(stepDate('month', month, by)))} />
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that arrows move in is a grid
        role="grid"
        aria-labelledby="month-name"
        className="w-full table-fixed border-separate border-spacing-1"
      >
        <thead>
          <tr>
            {(weeks[0] ?? []).map((day) => {
              const weekday = dayToWallDate(day)?.getUTCDay() ?? 0;
              return (
                <th key={day} scope="col" className="pb-1 text-xs font-medium text-muted">
                  <span className="sr-only">{weekdayName(weekday, locale)}</span>
                  <span aria-hidden>{weekdayName(weekday, locale, 'short')}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((day) => (
                <td key={day} className="p-0 align-top">
                  <DayButton
                    day={day}
                    mark={markOf(day)}
                    isToday={day === today}
                    isOutside={day.slice(0, 7) !== current.slice(0, 7)}
                    isCurrent={day === current}
                    onKeyDown={move}
                    onClick={() => {
                      setCurrent(day);
                      onChoose(day);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthHead({ month, onStep }: { month: Date; onStep: (by: -1 | 1) => void }) {
  const t = useTranslations('availability.month');
  const locale = useLocale();
  return (
    <div className="flex items-center justify-between gap-2">
      <h3 id="month-name" aria-live="polite" className="font-semibold first-letter:uppercase">
        {formatWall(month, 'month', locale)}
      </h3>
      <div className="flex gap-1">
        <Button variant="ghost" size="icon-sm" aria-label={t('previous')} onClick={() => onStep(-1)}>
          <Icon of={ChevronLeft} className="rtl:rotate-180" />
        </Button>
        <Button variant="ghost" size="icon-sm" aria-label={t('next')} onClick={() => onStep(1)}>
          <Icon of={ChevronRight} className="rtl:rotate-180" />
        </Button>
      </div>
    </div>
  );
}

interface DayButtonProps {
  day: string;
  mark: DayMark;
  isToday: boolean;
  isOutside: boolean;
  /** The one day that Tab reaches. */
  isCurrent: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: () => void;
}

const looks: Record<DayMark['kind'] | 'outside', string> = {
  usual: 'border-line bg-bg hover:bg-hover',
  other: 'border-accent bg-accent-soft text-accent-text hover:border-accent-hover',
  closed: 'border-line-strong bg-sunken text-muted hover:bg-hover',
  outside: 'border-transparent bg-transparent text-muted hover:bg-hover',
};

function DayButton({ day, mark, isToday, isOutside, isCurrent, onKeyDown, onClick }: DayButtonProps) {
  const locale = useLocale();
  const date = dayToWallDate(day) ?? new Date();
  return (
    <button
      type="button"
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      aria-label={[formatWall(date, 'fullDay', locale), mark.text, mark.off].filter(Boolean).join(', ')}
      onKeyDown={onKeyDown}
      onClick={onClick}
      className={cn(
        'grid min-h-11 w-full cursor-pointer content-center justify-items-center gap-0.5 rounded-control border px-0.5 py-1 transition-colors duration-control sm:min-h-14',
        looks[isOutside && mark.kind === 'usual' ? 'outside' : mark.kind],
      )}
    >
      <span
        className={cn(
          'grid size-6 place-items-center rounded-full text-sm font-medium tabular-nums',
          isToday && 'bg-accent text-on-accent',
          mark.kind === 'closed' && 'line-through',
        )}
      >
        {date.getUTCDate()}
      </span>
      <span className="w-full truncate text-center text-2xs tabular-nums max-sm:hidden">{mark.short}</span>
      {mark.off ? (
        <span className="flex w-full items-center justify-center gap-0.5 text-2xs text-warning-text">
          <Icon of={UserX} className="size-3 shrink-0" />
          <span className="truncate max-sm:sr-only">{mark.off}</span>
        </span>
      ) : null}
      {mark.kind === 'usual' ? null : (
        <span
          aria-hidden
          className={cn('h-1 w-3 rounded-full sm:hidden', mark.kind === 'other' ? 'bg-accent' : 'bg-control')}
        />
      )}
    </button>
  );
}
