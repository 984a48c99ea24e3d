'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { addClient } from '../actions';
import { ClientFields } from '../client-fields';

export function NewClientForm() {
  const t = useTranslations('clients');
  const common = useTranslations('common');
  return (
    <ActionForm action={addClient} aria-label={t('new')} className="max-w-xl">
      <ClientFields />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('form.create')}</SubmitButton>
        <ButtonLink href="/dashboard/clients" variant="ghost">
          {common('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
