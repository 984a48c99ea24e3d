'use client';

import { Plus } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, use, useRef, useState } from 'react';
import { FormStateContext } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/choice';
import { Icon } from '@/components/ui/icon';
import { areOff } from '@/components/ui/single-keys';
import { untouchedForm } from '@/lib/core/form-state';
import type { WeeklySchedule } from '@/lib/modules/availability/rules';
import { CopyHours } from './copy-hours';
import { BarScale, DayBar } from './day-bar';
import { weekdayName } from './hours-format';
import { IntervalRows } from './interval-rows';
import { barParts, type DayDraft, nextInterval, toMinuteIntervals, toWeekDraft, withHoursOf } from './week-draft';

interface WeekEditorProps {
  rules: WeeklySchedule['rules'];
  /** 0 is Sunday. */
  weekStart: number;
}

/** Weekly hours as fields `rules.N.{day,start,end}`: seven days that open and close, each with its rows and its bar. */
export function WeekEditor({ rules, weekStart }: WeekEditorProps) {
  const t = useTranslations('availability.hours');
  const [week, setWeek] = useState(() => toWeekDraft(rules, weekStart));
  const [said, setSaid] = useState('');
  const { state, forget } = useRowErrors();
  const locale = useLocale();
  const fields = useRef<HTMLFieldSetElement>(null);
  const change = (next: DayDraft[]) => {
    if (countRows(next) !== countRows(week)) forget();
    setWeek(next);
    // Rows that come and go by a button are typed on no field, yet leaving would lose them.
    fields.current?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const replace = (day: DayDraft) => change(week.map((one) => (one.day === day.day ? day : one)));
  return (
    <FormStateContext value={state}>
      <fieldset ref={fields} className="grid gap-0">
        <legend className="sr-only">{t('legend')}</legend>
        <BarScale className="hidden ps-[calc(100%-17rem)] pe-20 pb-1 lg:flex" />
        {week.map((day, place) => (
          <DayRow
            key={day.day}
            day={day}
            dayBefore={week[(place + 6) % 7]}
            firstRow={countRows(week.slice(0, place))}
            days={week.map((one) => one.day)}
            onChange={replace}
            onCopy={(targets) => {
              change(week.map((one) => (targets.includes(one.day) ? withHoursOf(one, day) : one)));
              setSaid(t('copied', { day: weekdayName(day.day, locale), count: targets.length }));
            }}
          />
        ))}
      </fieldset>
      <p role="status" className="sr-only">
        {said}
      </p>
    </FormStateContext>
  );
}

/** Errors name rows by their place: once rows come or go they would stand beside the wrong one. */
function useRowErrors() {
  const state = use(FormStateContext);
  const [forgotten, setForgotten] = useState(untouchedForm);
  return { state: forgotten === state ? untouchedForm : state, forget: () => setForgotten(state) };
}

interface DayRowProps {
  day: DayDraft;
  dayBefore: DayDraft | undefined;
  /** The place of this day's first row among all of the week. */
  firstRow: number;
  days: number[];
  onChange: (day: DayDraft) => void;
  onCopy: (days: number[]) => void;
}

function DayRow({ day, dayBefore, firstRow, days, onChange, onCopy }: DayRowProps) {
  const t = useTranslations('availability');
  const name = weekdayName(day.day, useLocale());
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what its button does, from anywhere in the row
    <div
      onKeyDown={(event) => {
        if (!isMoreKey(event)) return;
        event.preventDefault();
        onChange(withMoreHours(day));
      }}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 border-t border-line py-3 first-of-type:border-t-0 sm:grid-cols-[9rem_minmax(0,1fr)_auto] lg:grid-cols-[9rem_minmax(0,1fr)_12rem_auto]"
    >
      <Switch
        id={`day-${day.day}`}
        label={<span className="font-medium first-letter:uppercase">{name}</span>}
        checked={day.isOpen}
        onChange={(event) => onChange(opened(day, event.currentTarget.checked))}
        // A form that was sent is reset by the browser to its defaults.
        ref={(box) => {
          if (box) box.defaultChecked = day.isOpen;
        }}
        className="content-start sm:pt-1"
      />
      <div className="max-sm:order-3 max-sm:col-span-2">
        {day.isOpen ? (
          <IntervalRows
            day={name}
            intervals={day.intervals}
            nameOf={(place) => `rules.${firstRow + place}`}
            hidden={{ name: 'day', value: day.day }}
            onChange={(intervals) => onChange({ ...day, isOpen: intervals.length > 0, intervals })}
          />
        ) : (
          <p className="py-1.5 text-muted">{t('closed')}</p>
        )}
      </div>
      <DayBar
        parts={barParts(hoursOf(day), dayBefore ? hoursOf(dayBefore) : [])}
        className="mt-3 max-lg:hidden max-sm:order-4"
      />
      <div className="flex gap-1 max-sm:order-2 sm:pt-1">
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('hours.add', { day: name })}
          onClick={() => onChange(withMoreHours(day))}
        >
          <Icon of={Plus} />
        </Button>
        <CopyHours from={day.day} days={days} onCopy={onCopy} />
      </div>
      <DayBar
        parts={barParts(hoursOf(day), dayBefore ? hoursOf(dayBefore) : [])}
        className="order-last col-span-full lg:hidden"
      />
    </div>
  );
}

/** `+`, which types nothing in a row's switch and time fields; not where its list of days is open, nor without single keys. */
function isMoreKey({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): boolean {
  if (key !== '+' || ctrlKey || altKey || metaKey || areOff()) return false;
  return target instanceof Element && !target.closest('[role=dialog]');
}

/** A day that opens has at least one row. */
function opened(day: DayDraft, isOpen: boolean): DayDraft {
  const intervals = isOpen && day.intervals.length === 0 ? [nextInterval([])] : day.intervals;
  return { ...day, isOpen, intervals };
}

/** One more row; a closed day opens instead. */
function withMoreHours(day: DayDraft): DayDraft {
  if (!day.isOpen) return opened(day, true);
  return { ...day, intervals: [...day.intervals, nextInterval(day.intervals)] };
}

function hoursOf({ isOpen, intervals }: DayDraft) {
  return isOpen ? toMinuteIntervals(intervals) : [];
}

function countRows(week: readonly DayDraft[]): number {
  return week.reduce((count, { isOpen, intervals }) => count + (isOpen ? intervals.length : 0), 0);
}
