import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/dashboard/actions';
import { ActionForm } from '@/components/form/action-form';
import { CurrencyOptions, TimeZoneOptions } from '@/components/form/choices';
import { FormInput } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { languageOf } from '@/lib/core/locale';
import { currencyOfLanguage } from '@/lib/core/regions';
import { findLoneUser } from '@/lib/web/require-ctx';
import { EntryHeading } from '../entry-heading';
import { PlaceFields } from '../sign-up/place-fields';
import { startBusiness } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.start'))('title') };
}

/** Where somebody is who has an account and, at the moment, no business. */
export default async function StartPage() {
  const user = await findLoneUser();
  if (!user) redirect('/dashboard');
  const [t, locale, sent] = await Promise.all([getTranslations('auth'), getLocale(), headers()]);
  const language = sent.get('accept-language')?.split(',')[0]?.split(';')[0]?.trim() ?? '';
  return (
    <>
      <EntryHeading title={t('start.heading', { name: user.name })} intro={t('start.intro', { email: user.email })} />
      <ActionForm action={startBusiness} leave="silent">
        <input type="hidden" name="locale" value={languageOf(locale)} />
        <FormInput
          name="name"
          label={t('team_name')}
          help={t('team_name_help')}
          autoComplete="organization"
          maxLength={120}
        />
        <PlaceFields
          labels={{ timezone: t('timezone'), timezoneHelp: t('timezone_help'), currency: t('currency') }}
          guess={{ timezone: user.timezone, currency: currencyOfLanguage(language) ?? 'EUR' }}
          zones={<TimeZoneOptions current={user.timezone} now={new Date()} />}
          currencies={<CurrencyOptions locale={locale} />}
        />
        <SubmitButton size="lg" className="w-full">
          {t('start.submit')}
        </SubmitButton>
      </ActionForm>
      <form action={signOut} className="mt-6">
        <Button type="submit" variant="ghost">
          {t('start.sign_out')}
        </Button>
      </form>
    </>
  );
}
