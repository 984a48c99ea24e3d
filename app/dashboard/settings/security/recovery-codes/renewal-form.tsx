'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { makeRecoveryCodes } from '../actions';
import { IdentityField } from '../identity-field';
import { RecoveryCodes } from '../recovery-codes';

/** Who one is, once more; then the new codes, this once. */
export function RenewalForm() {
  const t = useTranslations('security.renewal');
  return (
    <ActionForm
      action={makeRecoveryCodes}
      leave="silent"
      renderDone={({ secret }) => <RecoveryCodes heading={t('done')} codes={secret?.split('\n') ?? []} />}
    >
      <p className="text-muted">{t('note')}</p>
      <IdentityField />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('submit')}</SubmitButton>
        <ButtonLink href="/dashboard/settings/security" variant="ghost">
          {t('keep')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
