'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ClientCombobox, type FoundClient } from './client-combobox';

export interface KnownClient extends FoundClient {
  phone: string;
  /** What they were booked for last. */
  eventTypeId: number | null;
  /** What the team wrote down about them. */
  note: string;
}

type Person = Pick<KnownClient, 'name' | 'email' | 'phone'>;

interface ClientFieldsProps {
  defaults: Person;
  /** Clients whose name, e-mail or phone contains the text. */
  find: (text: string) => Promise<KnownClient[]>;
  onKnown?: (client: KnownClient) => void;
  /** A phone number is only asked for where there is room. */
  children?: (phone: { value: string; onChange: (value: string) => void }) => React.ReactNode;
}

/** Who comes: typing a name or e-mail offers the clients known already; without script it is three plain fields. */
export function ClientFields({ defaults, find, onKnown, children }: ClientFieldsProps) {
  const t = useTranslations('events.form');
  const typed = {
    name: useFieldState('invitee_name').typed ?? defaults.name,
    email: useFieldState('invitee_email').typed ?? defaults.email,
    phone: useFieldState('invitee_phone').typed ?? defaults.phone,
  };
  const [person, setPerson] = useState<Person>(typed);
  const nameErrors = useFieldState('invitee_name').errors;
  const emailErrors = useFieldState('invitee_email').errors;
  const pick = (client: KnownClient) => {
    const { name, email, phone } = client;
    setPerson({ name, email, phone });
    onKnown?.(client);
  };
  return (
    <>
      <Field name="invitee_name" label={t('name')} help={t('name_help')} errors={nameErrors}>
        {(control) => (
          <ClientCombobox
            control={{ ...control, 'data-first-focus': true }}
            value={person.name}
            onType={(name) => setPerson((current) => ({ ...current, name }))}
            onPick={pick}
            find={find}
            words={{ list: t('who'), matches: (count) => t('matches', { count }) }}
          />
        )}
      </Field>
      <Field name="invitee_email" label={t('email')} errors={emailErrors}>
        {(control) => (
          <Input
            {...control}
            type="email"
            autoComplete="off"
            maxLength={254}
            value={person.email}
            onChange={(event) => setPerson({ ...person, email: event.target.value })}
          />
        )}
      </Field>
      {children?.({ value: person.phone, onChange: (phone) => setPerson({ ...person, phone }) }) ?? (
        <input type="hidden" name="invitee_phone" value={person.phone} />
      )}
    </>
  );
}
