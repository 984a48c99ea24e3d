'use client';

import { X } from 'lucide';
import { useTranslations } from 'next-intl';
import { useFieldState } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import { controlProps, FieldNotes, fieldId } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { TimeField } from '@/components/ui/input';
import { type IntervalDraft, toMinuteIntervals } from './week-draft';

interface IntervalRowsProps {
  /** The day the hours are of, in words; it names the fields for screen readers. */
  day: string;
  intervals: IntervalDraft[];
  /** The wire name of a row's place, `rules.3`. */
  nameOf: (place: number) => string;
  onChange: (intervals: IntervalDraft[]) => void;
  /** Sent with each row, such as the weekday. */
  hidden?: { name: string; value: number };
}

/** The from–to rows of one day: any number, each with two native time fields. */
export function IntervalRows({ day, intervals, nameOf, onChange, hidden }: IntervalRowsProps) {
  const t = useTranslations('availability.hours');
  const change = (key: number, part: Partial<IntervalDraft>) =>
    onChange(intervals.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <div className="grid justify-items-start gap-2">
      {intervals.map((interval, place) => (
        <div key={interval.key} className="grid gap-1">
          <div className="flex items-center gap-2">
            {hidden ? <input type="hidden" name={`${nameOf(place)}.${hidden.name}`} value={hidden.value} /> : null}
            <Clock
              name={`${nameOf(place)}.start`}
              label={t('from', { day })}
              value={interval.start}
              onChange={(start) => change(interval.key, { start })}
            />
            <span aria-hidden className="text-muted">
              –
            </span>
            <Clock
              name={`${nameOf(place)}.end`}
              label={t('to', { day })}
              value={interval.end}
              onChange={(end) => change(interval.key, { end })}
            />
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('remove', { day, place: place + 1 })}
              onClick={() => onChange(intervals.filter(({ key }) => key !== interval.key))}
            >
              <Icon of={X} />
            </Button>
          </div>
          <RowNotes name={nameOf(place)} interval={interval} />
        </div>
      ))}
    </div>
  );
}

interface ClockProps {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Clock({ name, label, value, onChange }: ClockProps) {
  const { errors } = useFieldState(name);
  return (
    <TimeField
      {...controlProps({ id: fieldId(name), name, errors, optional: false })}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      className="w-28 px-2"
    />
  );
}

/** What is wrong with a row, and what an early end means. */
function RowNotes({ name, interval }: { name: string; interval: IntervalDraft }) {
  const t = useTranslations('availability.hours');
  const start = useFieldState(`${name}.start`).errors;
  const end = useFieldState(`${name}.end`).errors;
  const [minutes] = toMinuteIntervals([interval]);
  return (
    <>
      {start.length > 0 ? <FieldNotes id={fieldId(`${name}.start`)} errors={start} /> : null}
      {end.length > 0 ? <FieldNotes id={fieldId(`${name}.end`)} errors={end} /> : null}
      {minutes && minutes.end >= 1440 ? (
        <p className="text-xs text-muted">{t(minutes.end === 1440 ? 'until_midnight' : 'over_midnight')}</p>
      ) : null}
    </>
  );
}
