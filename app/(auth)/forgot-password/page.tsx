import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { EntryHeading } from '../entry-heading';
import { ForgotForm } from './forgot-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.forgot'))('title') };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations('auth');
  return (
    <>
      <EntryHeading title={t('forgot.heading')} intro={t('forgot.intro')} />
      <ClientMessages areas={['auth']}>
        <ForgotForm />
      </ClientMessages>
      <p className="mt-6 text-muted">
        <Link href="/sign-in">{t('back_to_sign_in')}</Link>
      </p>
    </>
  );
}
