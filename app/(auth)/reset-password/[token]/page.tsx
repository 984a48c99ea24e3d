import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink, Link } from '@/components/ui/link';
import { isResetOpen } from '@/lib/modules/users/resets/service';
import { MIN_PASSWORD_LENGTH } from '@/lib/modules/users/schema';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { EntryHeading } from '../../entry-heading';
import { ResetForm } from './reset-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.reset'))('title'), robots: { index: false }, referrer: 'same-origin' };
}

interface ResetPageProps {
  params: Promise<{ token: string }>;
}

/** Looking at the link changes nothing: programs that read mail do so before people. */
export default async function ResetPasswordPage({ params }: ResetPageProps) {
  const { token } = await params;
  const t = await getTranslations('auth');
  if (!(await isResetOpen(token))) {
    return (
      <>
        <EntryHeading title={t('reset.over.title')} intro={t('reset.over.body')} />
        <ButtonLink href="/forgot-password" variant="primary" size="lg" className="w-full">
          {t('forgot.submit')}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <EntryHeading title={t('reset.heading')} intro={t('reset.intro')} />
      <ClientMessages areas={['auth']}>
        <ResetForm token={token} minLength={MIN_PASSWORD_LENGTH} />
      </ClientMessages>
      <p className="mt-6 text-muted">
        <Link href="/sign-in">{t('back_to_sign_in')}</Link>
      </p>
    </>
  );
}
