import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FormColor, FormInput, FormRadioCards, FormTextarea } from '@/components/form/fields';
import { hexOfHue } from '@/lib/core/color';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { EVENT_TYPE_KINDS } from '@/lib/modules/event-types/schema';
import { NumberInput } from './number-input';

interface WhatFieldsProps {
  /** What is changed; a new one without. */
  eventType?: EventTypeRow;
  /** Beside duration and increment. */
  children?: ReactNode;
}

/** What it is: name, how long, which kind, and its colour. */
export async function WhatFields({ eventType, children }: WhatFieldsProps) {
  const t = await getTranslations('event_types');
  return (
    <>
      <FormInput
        name="name"
        label={t('form.name')}
        help={t('form.name_help')}
        defaultValue={eventType?.name ?? ''}
        maxLength={200}
        autoComplete="off"
      />
      <FormTextarea
        name="description"
        label={t('form.description')}
        defaultValue={eventType?.description ?? ''}
        maxLength={5_000}
        optional
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <NumberInput name="duration" label={t('form.duration')} value={eventType?.durationMinutes ?? 30} min={1} />
        <NumberInput
          name="increment_minutes"
          label={t('form.increment')}
          value={eventType?.incrementMinutes ?? 15}
          min={1}
        />
        {children}
      </div>
      <div className="group grid gap-5">
        <FormRadioCards
          name="kind"
          legend={t('form.kind')}
          defaultValue={eventType?.kind ?? 'one_on_one'}
          options={EVENT_TYPE_KINDS.map((value) => ({
            value,
            label: t(`kinds.${value}`),
            description: t(`kind_notes.${value}`),
          }))}
        />
        <div className="hidden group-has-[[value=group]:checked]:block">
          <NumberInput
            name="capacity"
            label={t('form.capacity')}
            help={t('form.capacity_help')}
            value={eventType?.capacity ?? 1}
            min={1}
          />
        </div>
      </div>
      <FormColor name="color" label={t('form.color')} defaultValue={eventType?.color ?? hexOfHue('indigo')} />
    </>
  );
}
