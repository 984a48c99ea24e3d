'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WeekEditor } from '@/components/availability/week-editor';
import { ActionForm, type FormAction } from '@/components/form/action-form';
import { FormInput, FormSelect } from '@/components/form/fields';
import { Card, CardBody, CardFooter, CardHeader } from '@/components/ui/card';
import type { WeeklySchedule } from '@/lib/modules/availability/rules';

interface ScheduleFormProps {
  action: FormAction;
  name: string;
  timezone: string;
  rules: WeeklySchedule['rules'];
  /** 0 is Sunday. */
  weekStart: number;
  /** The options of the zone select; written on the server, which knows them all. */
  zones: ReactNode;
  /** Submit and leave. */
  buttons: ReactNode;
}

/** Name, zone and weekly hours; once saved, the focus goes to the appointments that no longer fit, if there are any. */
export function ScheduleForm({ action, name, timezone, rules, weekStart, zones, buttons }: ScheduleFormProps) {
  const t = useTranslations('availability');
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
            <FormSelect
              name="timezone"
              label={t('schedules.timezone')}
              help={t('schedules.timezone_help')}
              defaultValue={timezone}
            >
              {zones}
            </FormSelect>
          </div>
          <WeekEditor rules={rules} weekStart={weekStart} />
        </CardBody>
        <CardFooter className="justify-start">{buttons}</CardFooter>
      </ActionForm>
    </Card>
  );
}

/** The list is drawn with the answer, a moment after the form learns of it. */
function focusStranded(): void {
  requestAnimationFrame(() => document.getElementById('stranded')?.focus());
}
