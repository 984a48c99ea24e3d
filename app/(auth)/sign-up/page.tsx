import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { CurrencyOptions, TimeZoneOptions } from '@/components/form/choices';
import { FormInput } from '@/components/form/fields';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { languageOf } from '@/lib/core/locale';
import { currencyOfLanguage, zoneOfLanguage } from '@/lib/core/regions';
import { env } from '@/lib/infra/env';
import { hasUsers } from '@/lib/modules/users/service';
import { findCurrentSession } from '@/lib/web/require-ctx';
import { AccountFields } from '../account-fields';
import { signUp } from '../actions';
import { EntryHeading } from '../entry-heading';
import { PlaceFields } from './place-fields';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.sign_up'))('title') };
}

export default async function SignUpPage() {
  if (await findCurrentSession()) redirect('/dashboard');
  if (!(await hasUsers())) redirect('/setup');
  const t = await getTranslations('auth');
  if (!env().signUp) {
    return (
      <>
        <EntryHeading title={t('sign_up.closed')} intro={t('sign_up.closed_note')} />
        <Link href="/sign-in">{t('back_to_sign_in')}</Link>
      </>
    );
  }
  return (
    <>
      <EntryHeading title={t('sign_up.heading')} intro={t('sign_up.intro')} />
      <ActionForm action={signUp} leave="silent" className="gap-7">
        <Group legend={t('sign_up.you')}>
          <AccountFields />
        </Group>
        <Group legend={t('sign_up.business')}>
          <FormInput
            name="team_name"
            label={t('team_name')}
            help={t('team_name_help')}
            autoComplete="organization"
            maxLength={120}
          />
          <Place />
        </Group>
        <SubmitButton size="lg" className="w-full">
          {t('sign_up.submit')}
        </SubmitButton>
      </ActionForm>
      <p className="mt-6 text-muted">
        {t('sign_up.have_account')} <Link href="/sign-in">{t('sign_up.to_sign_in')}</Link>
      </p>
    </>
  );
}

/** Guessed from the languages the browser asks for; the browser's own clock corrects it where script runs. */
async function Place() {
  const t = await getTranslations('auth');
  const locale = languageOf(await getLocale());
  const language = (await headers()).get('accept-language')?.split(',')[0]?.split(';')[0]?.trim() ?? '';
  return (
    <>
      <PlaceFields
        labels={{ timezone: t('timezone'), timezoneHelp: t('timezone_help'), currency: t('currency') }}
        guess={{ timezone: zoneOfLanguage(language) ?? 'UTC', currency: currencyOfLanguage(language) ?? 'EUR' }}
        zones={<TimeZoneOptions now={new Date()} />}
        currencies={<CurrencyOptions locale={locale} />}
      />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
}

function Group({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-4">
      <legend className="mb-4 w-full border-b border-line pb-2 text-sm font-semibold">{legend}</legend>
      {children}
    </fieldset>
  );
}
