'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import type { KnownClient } from '@/components/booking/client-fields';
import { FormSelect } from '@/components/form/fields';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/input';
import type { BookingChoices, BookingDefaults } from './event-form';

/** The service that is chosen, and a way to suggest one to who has not chosen yet. */
export interface ChosenService {
  eventType: BookingChoices['eventTypes'][number] | undefined;
  typeId: string;
  choose: (typeId: string) => void;
  suggest: (client: Pick<KnownClient, 'eventTypeId'>) => void;
  select: RefObject<HTMLSelectElement | null>;
}

export function useService({ eventTypes }: BookingChoices, defaults: BookingDefaults): ChosenService {
  const { typed } = useFieldState('event_type_id');
  const only = eventTypes.length === 1 ? String(eventTypes[0]?.id) : '';
  const [typeId, choose] = useState(typed ?? defaults.event_type_id ?? only);
  const select = useRef<HTMLSelectElement>(null);
  const eventType = eventTypes.find(({ id }) => String(id) === typeId);
  const suggest = ({ eventTypeId }: Pick<KnownClient, 'eventTypeId'>) => {
    const isOffered = eventTypes.some(({ id }) => id === eventTypeId);
    if (eventType || !isOffered || !select.current) return;
    select.current.value = String(eventTypeId);
    choose(String(eventTypeId));
    // Whoever follows the form hears of it as of any other choice.
    select.current.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { eventType, typeId, choose, suggest, select };
}

interface ServiceFieldsProps {
  choices: BookingChoices;
  defaults: BookingDefaults;
  service: ChosenService;
  /** Further fields that depend on the service; a form that has them asks for the place too. */
  children?: ReactNode;
}

/** The service decides who and where can be chosen; before one is chosen (or without script) all are offered. */
export function ServiceFields({ choices, defaults, service, children }: ServiceFieldsProps) {
  const t = useTranslations('events');
  const { errors, typed } = useFieldState('event_type_id');
  const { eventType, typeId, choose, select } = service;
  const staff = choices.staff.filter(({ id }) => !eventType || eventType.staffIds.includes(id));
  const places = eventType?.locationIds ?? [];
  const locations = choices.locations.filter(({ id }) => places.length === 0 || places.includes(id));
  return (
    <>
      <Field name="event_type_id" label={t('form.event_type')} errors={errors}>
        {(control) => (
          <NativeSelect
            key={typed}
            ref={select}
            {...control}
            // Uncontrolled, because the reset that follows every submission empties a controlled one.
            defaultValue={typeId}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{t('form.choose')}</option>
            {choices.eventTypes.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      {choices.staff.length > 1 ? (
        <FormSelect name="staff_id" label={t('form.staff')} optional defaultValue={defaults.staff_id}>
          <option value="">{t('anyone')}</option>
          <Options of={staff} />
        </FormSelect>
      ) : null}
      {children && choices.locations.length > 0 ? (
        <FormSelect name="location_id" label={t('form.location')} optional defaultValue={defaults.location_id}>
          <option value="">{t('form.service_location')}</option>
          <Options of={locations} />
        </FormSelect>
      ) : (
        <input type="hidden" name="location_id" value={defaults.location_id ?? ''} />
      )}
      {children}
    </>
  );
}

function Options({ of }: { of: readonly { id: number; name: string }[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
