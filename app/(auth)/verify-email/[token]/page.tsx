import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/link';
import { findConfirmation } from '@/lib/modules/users/email-changes/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { EntryHeading } from '../../entry-heading';
import { VerifyForm } from './verify-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.verify'))('title'), robots: { index: false }, referrer: 'same-origin' };
}

interface VerifyPageProps {
  params: Promise<{ token: string }>;
}

/** Looking at the link changes nothing: programs that read mail do so before people. The form stays to tell how it ended. */
export default async function VerifyEmailPage({ params }: VerifyPageProps) {
  const { token } = await params;
  const [t, waiting] = await Promise.all([getTranslations('auth.verify'), findConfirmation(token)]);
  return (
    <ClientMessages areas={['auth']}>
      <VerifyForm token={token} email={waiting?.email ?? null}>
        {waiting ? (
          <EntryHeading title={t('heading')} intro={t('intro', waiting)} />
        ) : (
          <>
            <EntryHeading title={t('over.title')} intro={t('over.body')} />
            <ButtonLink href="/dashboard/settings/profile" variant="primary" size="lg" className="w-full">
              {t('to_profile')}
            </ButtonLink>
          </>
        )}
      </VerifyForm>
    </ClientMessages>
  );
}
