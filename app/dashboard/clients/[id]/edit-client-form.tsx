'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormSwitch } from '@/components/form/fields';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { saveClient } from '../actions';
import { ClientFields, type EditableClient } from '../client-fields';

interface EditClientFormProps {
  client: EditableClient & { id: number; isActive: boolean };
}

export function EditClientForm({ client }: EditClientFormProps) {
  const t = useTranslations('clients');
  const common = useTranslations('common');
  const router = useRouter();
  const href = `/dashboard/clients/${client.id}`;
  return (
    <ActionForm
      action={saveClient.bind(null, client.id)}
      aria-label={t('page.edit')}
      onDone={() => router.push(href)}
      className="max-w-xl"
    >
      <ClientFields client={client} />
      <FormSwitch
        name="is_active"
        label={t('form.active')}
        help={t('form.active_help')}
        defaultChecked={client.isActive}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('form.save')}</SubmitButton>
        <ButtonLink href={href} variant="ghost">
          {common('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
