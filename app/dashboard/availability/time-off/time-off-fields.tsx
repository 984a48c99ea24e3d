'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormInput, FormSelect, FormSwitch } from '@/components/form/fields';
import { useFieldState } from '@/components/form/form-context';
import { FieldNotes, fieldId, OptionalMark } from '@/components/ui/field';
import { DateField, TimeField } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { addTimeOff } from './actions';

interface TimeOffFormProps {
  /** `zone` in words. */
  staff: { id: number; name: string; zone: string }[];
  /** `YYYY-MM-DD` */
  today: string;
  /** Who is chosen at first. */
  selected: number | undefined;
}

/** Adds time off: whole days, or from a time to a time, on the clock of whoever it is for. */
export function TimeOffForm({ staff, today, selected }: TimeOffFormProps) {
  const t = useTranslations('availability.time_off');
  const initial = String(selected ?? staff[0]?.id ?? '');
  const [chosen, setChosen] = useState(initial);
  const zone = staff.find(({ id }) => String(id) === chosen)?.zone ?? '';
  return (
    <ActionForm action={addTimeOff} onDone={() => setChosen(initial)} aria-label={t('add')}>
      {staff.length > 1 ? (
        <FormSelect
          name="staff_id"
          label={t('who')}
          defaultValue={initial}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {staff.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </FormSelect>
      ) : (
        <input type="hidden" name="staff_id" value={initial} />
      )}
      <div className="group grid gap-5">
        <FormSwitch name="whole_days" label={t('whole_days')} defaultChecked />
        <Moment name="starts" label={t('starts')} timeLabel={t('starts_time')} date={today} />
        <Moment
          name="ends"
          label={t('ends')}
          timeLabel={t('ends_time')}
          mark={<OptionalMark />}
          help={
            <>
              <span className="hidden group-has-[:checked]:inline">{t('ends_help')} </span>
              {t('zone_help', { zone })}
            </>
          }
        />
      </div>
      <FormInput
        name="reason"
        label={t('reason')}
        help={t('reason_help')}
        maxLength={500}
        autoComplete="off"
        optional
      />
      <div>
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

interface MomentProps {
  name: 'starts' | 'ends';
  label: string;
  timeLabel: string;
  date?: string;
  mark?: ReactNode;
  help?: ReactNode;
}

/** A date, and a time that whole days do not need; the errors of `starts_at` and `ends_at` belong to them. */
function Moment({ name, label, timeLabel, date = '', mark, help }: MomentProps) {
  const { errors } = useFieldState(`${name}_at`);
  const day = useFieldState(`${name}_on`).typed ?? date;
  const time = useFieldState(`${name}_time`).typed ?? '';
  const id = fieldId(`${name}_at`);
  const described = [errors.length > 0 ? `${id}-error` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  const shared = { 'aria-invalid': errors.length > 0 || undefined, 'aria-describedby': described || undefined };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="flex items-baseline gap-1.5 text-sm font-medium">
        {label}
        {mark}
      </label>
      <div className="flex flex-wrap gap-2">
        <DateField {...shared} id={id} name={`${name}_on`} required={!mark} defaultValue={day} />
        <TimeField
          {...shared}
          name={`${name}_time`}
          aria-label={timeLabel}
          defaultValue={time}
          className="w-28 group-has-[:checked]:hidden"
        />
      </div>
      <FieldNotes id={id} help={help} errors={errors} />
    </div>
  );
}
