'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ClientFields, type KnownClient } from '@/components/booking/client-fields';
import type { FindFreeTimes } from '@/components/booking/free-times';
import { RepeatFields } from '@/components/booking/repeat-fields';
import { WhenFields } from '@/components/booking/when-fields';
import { FormSelect, FormTextarea } from '@/components/form/fields';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Input, NativeSelect } from '@/components/ui/input';

/** What can be booked, by whom and where. */
export interface BookingChoices {
  eventTypes: {
    id: number;
    /** Name, length and price in words. */
    label: string;
    staffIds: number[];
    locationIds: number[];
    requiresPayment: boolean;
  }[];
  staff: { id: number; name: string }[];
  locations: { id: number; name: string }[];
  timeZone: string;
  zoneLabel: string;
}

/** What the form starts with, by field name; from the address, a slot of the calendar or a client's page. */
export type BookingDefaults = Partial<Record<string, string>>;

interface EventFieldsProps {
  choices: BookingChoices;
  defaults: BookingDefaults;
  find: (text: string) => Promise<KnownClient[]>;
  findFree: FindFreeTimes;
}

/** The few fields that book a known client in three presses. */
export function QuickEventFields({ choices, defaults, find, findFree }: EventFieldsProps) {
  return (
    <>
      <ClientFields defaults={personOf(defaults)} find={find} />
      <ServiceFields choices={choices} defaults={defaults} />
      <WhenFields {...whenOf(defaults)} timeZone={choices.timeZone} zoneLabel={choices.zoneLabel} findFree={findFree} />
    </>
  );
}

/** Everything a booking can say. */
export function FullEventFields({ choices, defaults, find, findFree }: EventFieldsProps) {
  const t = useTranslations('events.form');
  return (
    <>
      <Group title={t('who')}>
        <ClientFields defaults={personOf(defaults)} find={find}>
          {({ value, onChange }) => <PhoneField value={value} onChange={onChange} />}
        </ClientFields>
      </Group>
      <Group title={t('what')}>
        <ServiceFields choices={choices} defaults={defaults} extent="full" />
      </Group>
      <Group title={t('when')}>
        <WhenFields
          {...whenOf(defaults)}
          timeZone={choices.timeZone}
          zoneLabel={choices.zoneLabel}
          findFree={findFree}
        />
        <RepeatFields timeZone={choices.timeZone} />
      </Group>
      <FormTextarea
        name="notes"
        label={t('notes')}
        help={t('notes_help')}
        optional
        maxLength={10_000}
        defaultValue={defaults.notes}
      />
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="text-md font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function PhoneField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslations('events.form');
  const { errors } = useFieldState('invitee_phone');
  return (
    <Field name="invitee_phone" label={t('phone')} optional errors={errors}>
      {(control) => (
        <Input
          {...control}
          type="tel"
          autoComplete="off"
          maxLength={50}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type ServiceFieldsProps = Pick<EventFieldsProps, 'choices' | 'defaults'> & { extent?: 'quick' | 'full' };

/** The service decides who and where can be chosen; before one is chosen (or without script) all are offered. */
function ServiceFields({ choices, defaults, extent = 'quick' }: ServiceFieldsProps) {
  const t = useTranslations('events');
  const typed = useFieldState('event_type_id');
  const only = choices.eventTypes.length === 1 ? String(choices.eventTypes[0]?.id) : '';
  const [typeId, setTypeId] = useState(typed.typed ?? defaults.event_type_id ?? only);
  const eventType = choices.eventTypes.find(({ id }) => String(id) === typeId);
  const staff = choices.staff.filter(({ id }) => !eventType || eventType.staffIds.includes(id));
  const places = eventType?.locationIds ?? [];
  const locations = choices.locations.filter(({ id }) => places.length === 0 || places.includes(id));
  return (
    <>
      <Field name="event_type_id" label={t('form.event_type')} errors={typed.errors}>
        {(control) => (
          <NativeSelect
            key={typed.typed}
            {...control}
            // Uncontrolled, because the reset that follows every submission empties a controlled one.
            defaultValue={typeId}
            onChange={(event) => setTypeId(event.target.value)}
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
      {extent === 'full' && choices.locations.length > 0 ? (
        <FormSelect name="location_id" label={t('form.location')} optional defaultValue={defaults.location_id}>
          <option value="">{t('form.service_location')}</option>
          <Options of={locations} />
        </FormSelect>
      ) : (
        <input type="hidden" name="location_id" value={defaults.location_id ?? ''} />
      )}
      {eventType?.requiresPayment ? <PaymentField value={defaults.payment_provider} /> : null}
    </>
  );
}

const PAID_LATER = ['on_site', 'cash', 'bank_transfer'] as const;

/** A service that asks for payment is paid later when the team books it. */
function PaymentField({ value }: { value: string | undefined }) {
  const t = useTranslations('events.form');
  return (
    <FormSelect name="payment_provider" label={t('payment')} defaultValue={value}>
      {PAID_LATER.map((provider) => (
        <option key={provider} value={provider}>
          {t(`payment_providers.${provider}`)}
        </option>
      ))}
    </FormSelect>
  );
}

function Options({ of }: { of: readonly { id: number; name: string }[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}

function personOf({ invitee_name = '', invitee_email = '', invitee_phone = '' }: BookingDefaults) {
  return { name: invitee_name, email: invitee_email, phone: invitee_phone };
}

function whenOf({ date = '', time = '', ends = '' }: BookingDefaults) {
  return { date, time, ends };
}
