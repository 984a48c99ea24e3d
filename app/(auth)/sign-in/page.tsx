import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { toOwnPath } from '@/lib/core/own-path';
import { env } from '@/lib/infra/env';
import { hasUsers } from '@/lib/modules/users/service';
import { findCurrentSession, findLoneUser } from '@/lib/web/require-ctx';
import { signIn } from '../actions';
import { EntryHeading } from '../entry-heading';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.sign_in'))('title') };
}

interface SignInPageProps {
  searchParams: Promise<{ callbackUrl?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const target = toOwnPath((await searchParams).callbackUrl, '/dashboard');
  if (await findCurrentSession()) redirect(target);
  if (!(await hasUsers())) redirect('/setup');
  if (await findLoneUser()) redirect(target.startsWith('/dashboard') ? '/start' : target);
  const t = await getTranslations('auth');
  return (
    <>
      <EntryHeading title={t('sign_in.heading')} intro={t('sign_in.intro')} />
      <ActionForm action={signIn} leave="silent">
        <input type="hidden" name="callback_url" value={target} />
        <FormInput name="email" type="email" label={t('email')} autoComplete="username" autoFocus maxLength={254} />
        <FormInput name="password" type="password" label={t('password')} autoComplete="current-password" />
        <SubmitButton size="lg" className="w-full">
          {t('sign_in.submit')}
        </SubmitButton>
      </ActionForm>
      <p className="mt-6 text-muted">
        <Link href="/forgot-password">{t('forgot.link')}</Link>
      </p>
      {env().signUp ? (
        <p className="mt-2 text-muted">
          {t('sign_in.no_account')} <Link href="/sign-up">{t('sign_in.to_sign_up')}</Link>
        </p>
      ) : null}
    </>
  );
}
