'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Input, NativeSelect } from '@/components/ui/input';
import { WORKFLOW_TRIGGERS, type WorkflowTrigger } from '@/lib/modules/workflows/rules';
import { WAIT_UNITS, type WaitUnit } from '../wait-units';
import type { WorkflowDraft } from './workflow-draft';

interface PartProps {
  draft: WorkflowDraft;
  onChange: (part: Partial<WorkflowDraft>) => void;
}

/** What begins it, and for which appointments. */
export function TriggerFields({ draft, eventTypes, onChange }: PartProps & { eventTypes: readonly EventTypeName[] }) {
  const t = useTranslations('workflows');
  const trigger = useFieldState('trigger_type');
  const eventType = useFieldState('event_type_id');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field name="trigger_type" label={t('form.trigger')} errors={trigger.errors}>
        {(control) => (
          <Choice
            {...control}
            value={draft.trigger}
            onPick={(value) => onChange({ trigger: value as WorkflowTrigger })}
          >
            {WORKFLOW_TRIGGERS.map((one) => (
              <option key={one} value={one}>
                {t(`triggers.${one}`)}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field name="event_type_id" label={t('form.event_type')} errors={eventType.errors}>
        {({ required: _, ...control }) => (
          <Choice {...control} value={draft.eventTypeId} onPick={(eventTypeId) => onChange({ eventTypeId })}>
            <option value="">{t('all_event_types')}</option>
            {eventTypes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
        )}
      </Field>
    </div>
  );
}

/** How long lies between what triggers it and its steps. */
export function WaitFields({ draft, onChange }: PartProps) {
  const t = useTranslations('workflows');
  const { errors } = useFieldState('trigger_time');
  const label = t(draft.trigger === 'before_event' ? 'form.wait_before' : 'form.wait_after');
  return (
    <Field name="trigger_time" label={label} help={t('form.wait_help')} errors={errors}>
      {(control) => (
        <span className="flex gap-2">
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            pattern="\s*\d+([.,]\d+)?\s*"
            title={t('form.number')}
            value={draft.wait}
            onChange={(event) => onChange({ wait: event.currentTarget.value })}
            className="w-24 text-end tabular-nums"
          />
          <Choice
            name="trigger_time_unit"
            aria-label={t('form.wait_unit')}
            value={draft.unit}
            onPick={(unit) => onChange({ unit: unit as WaitUnit })}
            className="w-36"
          >
            {WAIT_UNITS.map((one) => (
              <option key={one} value={one}>
                {t(`units.${one}`)}
              </option>
            ))}
          </Choice>
        </span>
      )}
    </Field>
  );
}

interface EventTypeName {
  id: number;
  name: string;
}

interface ChoiceProps {
  id?: string;
  name: string;
  value: string;
  required?: boolean;
  className?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  onPick: (value: string) => void;
  children: ReactNode;
}

function Choice({ onPick, value, children, id, ...control }: ChoiceProps) {
  const ownId = useId();
  return (
    <NativeSelect
      {...control}
      id={id ?? ownId}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
      // A form that was sent is reset by the browser to its defaults.
      ref={(list) => {
        for (const option of list?.options ?? []) option.defaultSelected = option.value === value;
      }}
    >
      {children}
    </NativeSelect>
  );
}
