'use client';

import { Pin } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ClientFields, type KnownClient } from '@/components/booking/client-fields';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';

interface BookingClientProps {
  person: Pick<KnownClient, 'name' | 'email' | 'phone'>;
  /** What the team wrote down about the one the form starts with. */
  note: string;
  find: (text: string) => Promise<KnownClient[]>;
  onKnown: (client: KnownClient) => void;
}

/** Who comes, with what the team should know of them. */
export function BookingClient({ person, note, find, onKnown }: BookingClientProps) {
  const [shown, setShown] = useState(note);
  return (
    <>
      <ClientFields
        defaults={person}
        find={find}
        onKnown={(client) => {
          setShown(client.note);
          onKnown(client);
        }}
      >
        {({ value, onChange }) => <PhoneField value={value} onChange={onChange} />}
      </ClientFields>
      <div role="status">
        {shown ? (
          <p className="flex gap-2 rounded-card bg-sunken p-3 text-sm whitespace-pre-wrap break-words">
            <Icon of={Pin} className="mt-0.75 size-3.5 shrink-0 text-muted" />
            {shown}
          </p>
        ) : null}
      </div>
    </>
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
