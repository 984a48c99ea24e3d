'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClientFields, type KnownClient } from '@/components/booking/client-fields';
import type { FindFreeTimes } from '@/components/booking/free-times';
import { RepeatFields } from '@/components/booking/repeat-fields';
import { WhenFields } from '@/components/booking/when-fields';
import { FormSelect, FormTextarea } from '@/components/form/fields';
import { BookingClient } from './booking-client';
import { type ExtraChoice, ExtrasFields } from './extras-fields';
import { ServiceFields, useService } from './service-fields';

/** What can be booked, by whom and where. */
export interface BookingChoices {
  eventTypes: {
    id: number;
    /** Name, length and price in words. */
    label: string;
    staffIds: number[];
    locationIds: number[];
    extraIds: number[];
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
  const service = useService(choices, defaults);
  return (
    <>
      <ClientFields defaults={personOf(defaults)} find={find} onKnown={service.suggest} />
      <ServiceFields choices={choices} defaults={defaults} service={service} />
      {service.eventType?.requiresPayment ? <PaymentField value={defaults.payment_provider} /> : null}
      <WhenFields {...whenOf(defaults)} timeZone={choices.timeZone} zoneLabel={choices.zoneLabel} findFree={findFree} />
    </>
  );
}

interface FullEventFieldsProps extends EventFieldsProps {
  extras: readonly ExtraChoice[];
  /** What the team wrote down about the client the form starts with. */
  note: string;
}

/** Everything a booking can say. */
export function FullEventFields({ choices, extras, defaults, note, find, findFree }: FullEventFieldsProps) {
  const t = useTranslations('events.form');
  const service = useService(choices, defaults);
  return (
    <>
      <Group title={t('who')}>
        <BookingClient person={personOf(defaults)} note={note} find={find} onKnown={service.suggest} />
      </Group>
      <Group title={t('what')}>
        <ServiceFields choices={choices} defaults={defaults} service={service}>
          <ExtrasFields
            extras={extras.filter(({ id }) => service.eventType?.extraIds.includes(id))}
            defaults={defaults}
          />
        </ServiceFields>
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

function whenOf({ date = '', time = '', ends = '' }: BookingDefaults) {
  return { date, time, ends };
}

function personOf({ invitee_name = '', invitee_email = '', invitee_phone = '' }: BookingDefaults) {
  return { name: invitee_name, email: invitee_email, phone: invitee_phone };
}
