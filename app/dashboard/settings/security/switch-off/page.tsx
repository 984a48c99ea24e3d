import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { getSecondFactor } from '@/lib/modules/users/second-factor/setup/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { switchOff } from '../actions';
import { IdentityField } from '../identity-field';
import { SecurityStep } from '../security-step';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security.switch_off'))('title') };
}

export default async function SwitchOffPage() {
  const ctx = await requireCtx();
  const [t, { enabledAt }] = await Promise.all([getTranslations('security.switch_off'), getSecondFactor(ctx)]);
  if (!enabledAt) redirect('/dashboard/settings/security');
  return (
    <SecurityStep title={t('title')}>
      <ActionForm action={switchOff} leave="silent">
        <p className="text-muted">{t('note')}</p>
        <IdentityField />
        <div className="flex flex-wrap gap-2">
          <SubmitButton variant="danger">{t('submit')}</SubmitButton>
          <ButtonLink href="/dashboard/settings/security" variant="ghost">
            {t('keep')}
          </ButtonLink>
        </div>
      </ActionForm>
    </SecurityStep>
  );
}
