import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getSecondFactor } from '@/lib/modules/users/second-factor/setup/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { SecurityStep } from '../security-step';
import { RenewalForm } from './renewal-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security.renewal'))('title') };
}

export default async function RecoveryCodesPage() {
  const ctx = await requireCtx();
  const [t, { enabledAt }] = await Promise.all([getTranslations('security.renewal'), getSecondFactor(ctx)]);
  if (!enabledAt) redirect('/dashboard/settings/security');
  return (
    <SecurityStep title={t('title')}>
      <RenewalForm />
    </SecurityStep>
  );
}
