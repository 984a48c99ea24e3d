'use client';

import { useTranslations } from 'next-intl';
import { use, useRef } from 'react';
import { FormStateContext, useFieldState } from '@/components/form/form-context';
import { Checkbox } from '@/components/ui/choice';
import { FieldNotes, OptionalMark } from '@/components/ui/field';
import { DateField, TimeField } from '@/components/ui/input';
import { type FindFreeTimes, FreeTimes, type FreeTimesQuestion } from './free-times';
import { fillTime, TimeButtons } from './time-buttons';

interface WhenFieldsProps {
  /** Wall values of the team's zone. */
  date?: string;
  time?: string;
  ends?: string;
  /** IANA name of the zone the fields are in. */
  timeZone: string;
  /** The zone in words. */
  zoneLabel: string;
  /** Looks up what is free on a day for what the form says. */
  findFree?: FindFreeTimes;
  settled?: Partial<FreeTimesQuestion> | undefined;
}

/** Date, start and end on the team's wall; the errors of `start_time` and `end_time` belong to them. */
export function WhenFields({ date, time, ends, timeZone, zoneLabel, findFree, settled }: WhenFieldsProps) {
  const t = useTranslations('events.form');
  const root = useRef<HTMLFieldSetElement>(null);
  const { alternatives = [] } = use(FormStateContext);
  const errors = [...useFieldState('start_time').errors, ...useFieldState('end_time').errors];
  const typedDate = useFieldState('date').typed ?? date;
  const typedTime = useFieldState('time').typed ?? time;
  const typedEnds = useFieldState('ends').typed ?? ends;
  const failed = errors.length > 0 || undefined;
  const described = `${failed ? 'field-start_time-error ' : ''}field-start_time-help`;
  const shared = { 'aria-invalid': failed, 'aria-describedby': described };
  return (
    <fieldset ref={root} className="grid gap-1.5">
      <legend className="sr-only">{t('when')}</legend>
      <input type="hidden" name="timezone" value={timeZone} />
      <div className="flex flex-wrap gap-3">
        <Labelled id="field-start_time" label={t('date')}>
          <DateField {...shared} data-first-focus id="field-start_time" name="date" required defaultValue={typedDate} />
        </Labelled>
        <Labelled id="field-time" label={t('time')}>
          <TimeField {...shared} id="field-time" name="time" required step={300} defaultValue={typedTime} />
        </Labelled>
        <Labelled id="field-ends" label={t('ends')} mark={<OptionalMark />}>
          <TimeField {...shared} id="field-ends" name="ends" step={300} defaultValue={typedEnds} />
        </Labelled>
      </div>
      <FieldNotes
        id="field-start_time"
        errors={errors}
        help={`${t('ends_help')} ${t('zone_help', { zone: zoneLabel })}`}
      />
      <TimeButtons
        label={t('nearest')}
        times={alternatives}
        timeZone={timeZone}
        onPick={(picked) => fillTime(root.current?.form, picked)}
      />
      {findFree ? <FreeTimes find={findFree} timeZone={timeZone} settled={settled} /> : null}
      <OverrideField />
    </fieldset>
  );
}

interface LabelledProps {
  id: string;
  label: string;
  mark?: React.ReactNode;
  children: React.ReactNode;
}

function Labelled({ id, label, mark, children }: LabelledProps) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="flex items-baseline gap-1.5 text-sm font-medium">
        {label}
        {mark}
      </label>
      {children}
    </div>
  );
}

/** Offered only once the time was refused for its hours, never before: most bookings do not need it. */
function OverrideField() {
  const t = useTranslations('events.form');
  const { errors, typed } = useFieldState('override_availability');
  if (errors.length === 0 && typed === undefined) return null;
  return (
    <Checkbox
      key={typed}
      id="field-override_availability"
      name="override_availability"
      label={t('override')}
      errors={errors}
      defaultChecked={typed !== undefined}
    />
  );
}
