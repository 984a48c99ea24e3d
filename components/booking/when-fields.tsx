'use client';

import { Check, TriangleAlert } from 'lucide';
import { useTranslations } from 'next-intl';
import { use, useRef } from 'react';
import { FormStateContext, useFieldState } from '@/components/form/form-context';
import { FieldNotes, OptionalMark } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { DateField, TimeField } from '@/components/ui/input';
import { BookingPreviewContext, type TimeView } from './booking-preview';
import { type FindFreeTimes, FreeTimes, type FreeTimesQuestion } from './free-times';
import { OverrideField } from './override-field';
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
  const { alternatives: refused = [] } = use(FormStateContext);
  const { answer } = use(BookingPreviewContext);
  const alternatives = answer?.time?.alternatives ?? refused;
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
      <TimeVerdict time={answer?.time} />
      <OverrideField isOffered={answer?.time?.canOverride} />
      <TimeButtons
        label={t('nearest')}
        times={alternatives}
        timeZone={timeZone}
        onPick={(picked) => fillTime(root.current?.form, picked)}
      />
      {findFree ? <FreeTimes find={findFree} timeZone={timeZone} settled={settled} /> : null}
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

/** Whether the time can be had, as soon as it is known, and otherwise why not. */
function TimeVerdict({ time }: { time: TimeView | null | undefined }) {
  const t = useTranslations('events.booking');
  return (
    <p role="status" className="text-sm">
      {time?.reason ? (
        <span className="flex gap-1.5 text-warning-text">
          <Icon of={TriangleAlert} className="mt-0.75 size-3.5 shrink-0" />
          {time.reason}
        </span>
      ) : null}
      {time && !time.reason ? (
        <span className="flex gap-1.5 text-success-text">
          <Icon of={Check} className="mt-0.75 size-3.5 shrink-0" />
          {t('time_free')}
        </span>
      ) : null}
    </p>
  );
}
