import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { toOwnPath } from '@/lib/core/own-path';
import { findCurrentSession, findLoneUser } from '@/lib/web/require-ctx';
import { EntryHeading } from '../../entry-heading';
import { submitCode } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.code'))('title') };
}

interface CodePageProps {
  searchParams: Promise<{ callbackUrl?: string | string[]; with?: string | string[] }>;
}

/** Asks for a code after the password was right. Who comes here without that is told so when they send one. */
export default async function CodePage({ searchParams }: CodePageProps) {
  const search = await searchParams;
  const target = toOwnPath(search.callbackUrl, '/dashboard');
  if ((await findCurrentSession()) || (await findLoneUser())) redirect(target);
  const t = await getTranslations('auth.code');
  const isRecovery = search.with === 'recovery';
  const callback = new URLSearchParams({ callbackUrl: target });
  const other = isRecovery ? `/sign-in/code?${callback}` : `/sign-in/code?${callback}&with=recovery`;
  const kind = isRecovery ? 'recovery' : 'app';
  return (
    <>
      <EntryHeading title={t('heading')} intro={t(`${kind}.intro`)} />
      <ActionForm key={kind} action={submitCode} leave="silent">
        <input type="hidden" name="callback_url" value={target} />
        <FormInput
          name="code"
          label={t(`${kind}.label`)}
          inputMode={isRecovery ? 'text' : 'numeric'}
          autoComplete={isRecovery ? 'off' : 'one-time-code'}
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          autoFocus
          maxLength={40}
        />
        <SubmitButton size="lg" className="w-full">
          {t('submit')}
        </SubmitButton>
      </ActionForm>
      <p className="mt-6 text-muted">
        <Link href={other}>{t(`${kind}.other`)}</Link>
      </p>
      <p className="mt-2 text-muted">
        <Link href={`/sign-in?${callback}`}>{t('back')}</Link>
      </p>
    </>
  );
}
