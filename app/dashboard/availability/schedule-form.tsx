'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { WeekEditor } from '@/components/availability/week-editor';
import { ActionForm, type FormAction } from '@/components/form/action-form';
import { FormInput, FormRadioCards, FormSelect } from '@/components/form/fields';
import { Card, CardBody, CardFooter, CardHeader } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/input';
import type { WeeklySchedule } from '@/lib/modules/availability/rules';

/** A week that a new schedule can start from. */
export interface WeekStartingPoint {
  key: string;
  label: string;
  rules: WeeklySchedule['rules'];
}

interface ScheduleFormProps {
  action: FormAction;
  name: string;
  timezone: string;
  rules: WeeklySchedule['rules'];
  /** 0 is Sunday. */
  weekStart: number;
  /** The options of the zone select; written on the server, which knows them all. */
  zones: ReactNode;
  /** Of a schedule that is changed: the day, in words, whose clocks count when hours move with the zone. */
  clocksOf?: string;
  /** Of a new one: what its week can be filled with, the first of them at first. */
  starts?: readonly WeekStartingPoint[];
  /** Submit and leave. */
  buttons: ReactNode;
}

/** Name, zone and weekly hours; once saved, the focus goes to the appointments that no longer fit, if there are any. */
export function ScheduleForm({ action, name, weekStart, buttons, starts = [], ...props }: ScheduleFormProps) {
  const t = useTranslations('availability');
  const [start, setStart] = useState(starts[0]?.key);
  const rules = starts.find(({ key }) => key === start)?.rules ?? props.rules;
  return (
    <Card aria-labelledby="week">
      <CardHeader id="week" title={t('schedules.week')} />
      <ActionForm action={action} onDone={focusStranded} className="gap-0 [&>[role=alert]]:mx-4 [&>[role=alert]]:mt-3">
        <CardBody className="grid gap-5">
          <div className="grid gap-5 sm:grid-cols-2">
            <FormInput
              name="name"
              label={t('schedules.name')}
              help={t('schedules.name_help')}
              defaultValue={name}
              maxLength={200}
              autoComplete="off"
            />
            <ZoneField {...props} />
          </div>
          {starts.length > 1 ? <StartField starts={starts} value={start} onChange={setStart} /> : null}
          {/* Hours that moved with the zone, or were chosen, are other rows. */}
          <WeekEditor key={`${props.timezone} ${start}`} rules={rules} weekStart={weekStart} />
        </CardBody>
        <CardFooter className="justify-start">{buttons}</CardFooter>
      </ActionForm>
    </Card>
  );
}

/** The zone, and what a new one does to the hours. */
function ZoneField({ timezone, zones, clocksOf }: Pick<ScheduleFormProps, 'timezone' | 'zones' | 'clocksOf'>) {
  const t = useTranslations('availability.schedules');
  const [chosen, setChosen] = useState(timezone);
  return (
    <>
      <FormSelect
        name="timezone"
        label={t('timezone')}
        help={t('timezone_help')}
        defaultValue={timezone}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {zones}
      </FormSelect>
      {clocksOf && chosen !== timezone ? (
        <div className="sm:col-span-2">
          <FormRadioCards
            name="zone_change"
            legend={t('zone_change.legend')}
            help={t('zone_change.help', { day: clocksOf })}
            defaultValue="wall"
            options={[
              { value: 'wall', label: t('zone_change.wall'), description: t('zone_change.wall_note') },
              { value: 'instants', label: t('zone_change.instants'), description: t('zone_change.instants_note') },
            ]}
            className="sm:grid-cols-2"
          />
        </div>
      ) : null}
    </>
  );
}

interface StartFieldProps {
  starts: readonly WeekStartingPoint[];
  value: string | undefined;
  onChange: (key: string) => void;
}

/** Fills the week; nothing that is sent. */
function StartField({ starts, value, onChange }: StartFieldProps) {
  const t = useTranslations('availability.schedules');
  return (
    <Field name="start_from" label={t('start_from')} help={t('start_from_help')} className="sm:max-w-1/2">
      {({ name: _, ...control }) => (
        <NativeSelect {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {starts.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}

/** The list is drawn with the answer, a moment after the form learns of it. */
function focusStranded(): void {
  requestAnimationFrame(() => document.getElementById('stranded')?.focus());
}
