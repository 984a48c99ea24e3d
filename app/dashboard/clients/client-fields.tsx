'use client';

import { useTranslations } from 'next-intl';
import { FormInput, FormTextarea } from '@/components/form/fields';

export interface EditableClient {
  name: string;
  email: string | null;
  phone: string | null;
  notes: string | null;
}

/** What is known of a client; the same for a new one and for one that is edited. */
export function ClientFields({ client }: { client?: EditableClient }) {
  const t = useTranslations('clients.form');
  return (
    <>
      <FormInput name="name" label={t('name')} autoComplete="off" maxLength={200} defaultValue={client?.name} />
      <FormInput
        name="email"
        type="email"
        label={t('email')}
        help={t('email_help')}
        optional
        autoComplete="off"
        maxLength={254}
        defaultValue={client?.email ?? ''}
      />
      <FormInput
        name="phone"
        type="tel"
        label={t('phone')}
        optional
        autoComplete="off"
        maxLength={50}
        defaultValue={client?.phone ?? ''}
      />
      <FormTextarea
        name="notes"
        label={t('notes')}
        help={t('notes_help')}
        optional
        maxLength={10_000}
        defaultValue={client?.notes ?? ''}
      />
    </>
  );
}
