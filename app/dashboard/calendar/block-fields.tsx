'use client';

import { useTranslations } from 'next-intl';
import { FormInput, FormSelect } from '@/components/form/fields';
import { useFieldState } from '@/components/form/form-context';
import { FieldNotes, fieldId } from '@/components/ui/field';
import { DateField, TimeField } from '@/components/ui/input';
import type { BookingDefaults } from '../events/event-form';

interface BlockFieldsProps {
  staff: { id: number; name: string }[];
  /** The slot that was picked, as the booking form takes it. */
  defaults: BookingDefaults;
  /** The team's zone in words. */
  zoneLabel: string;
}

/** Who is away, from when to when, and why; the names are those of time off. */
export function BlockFields({ staff, defaults, zoneLabel }: BlockFieldsProps) {
  const t = useTranslations('calendar.blocking');
  const { date = '', time = '', ends = '', staff_id = '' } = defaults;
  return (
    <>
      {staff.length > 1 ? (
        <FormSelect data-first-focus name="staff_id" label={t('who')} defaultValue={staff_id}>
          {staff.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </FormSelect>
      ) : (
        <input type="hidden" name="staff_id" value={staff[0]?.id ?? ''} />
      )}
      <Moment name="starts" label={t('from')} timeLabel={t('from_time')} date={date} time={time} />
      <Moment
        name="ends"
        label={t('to')}
        timeLabel={t('to_time')}
        date={date}
        time={ends || anHourAfter(time)}
        help={t('zone', { zone: zoneLabel })}
      />
      <FormInput
        name="reason"
        label={t('reason')}
        help={t('reason_help')}
        maxLength={500}
        autoComplete="off"
        optional
        defaultValue={defaults.notes}
      />
    </>
  );
}

interface MomentProps {
  name: 'starts' | 'ends';
  label: string;
  timeLabel: string;
  date: string;
  time: string;
  help?: string;
}

/** A day and a time of day; the errors of `starts_at` and `ends_at` belong to them. */
function Moment({ name, label, timeLabel, date, time, help }: MomentProps) {
  const { errors } = useFieldState(`${name}_at`);
  const day = useFieldState(`${name}_on`).typed ?? date;
  const clock = useFieldState(`${name}_time`).typed ?? time;
  const id = fieldId(`${name}_at`);
  const described = [errors.length > 0 ? `${id}-error` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  const shared = { 'aria-invalid': errors.length > 0 || undefined, 'aria-describedby': described || undefined };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <DateField {...shared} id={id} name={`${name}_on`} required defaultValue={day} />
        <TimeField
          {...shared}
          name={`${name}_time`}
          aria-label={timeLabel}
          required
          step={300}
          defaultValue={clock}
          className="w-28"
        />
      </div>
      <FieldNotes id={id} help={help} errors={errors} />
    </div>
  );
}

/** A click says only when it starts; an hour is a start. */
function anHourAfter(time: string): string {
  const [hour = '', minute = '00'] = time.split(':');
  return hour === '' ? '' : `${String(Math.min(23, Number(hour) + 1)).padStart(2, '0')}:${minute}`;
}
