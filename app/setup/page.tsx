import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { Card, CardBody } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { currencyOfLanguage, zoneOfLanguage } from '@/lib/core/regions';
import { MIN_PASSWORD_LENGTH } from '@/lib/modules/users/schema';
import { hasUsers } from '@/lib/modules/users/service';
import { findCurrentSession } from '@/lib/web/require-ctx';
import { createFirstAccount } from './actions';
import { GuessedPlace } from './guessed-place';
import { SetupFrame } from './setup-frame';
import { pathOf } from './steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setup'))('account.name') };
}

/** Only for the first person of an installation. */
export default async function AccountStep() {
  if (await findCurrentSession()) redirect(pathOf('business'));
  if (await hasUsers()) redirect('/sign-in');
  const [t, locale, sent] = await Promise.all([getTranslations('auth'), getLocale(), headers()]);
  const words = await getTranslations('setup');
  const language = sent.get('accept-language')?.split(',')[0]?.split(';')[0]?.trim() ?? '';
  const guess = { timezone: zoneOfLanguage(language) ?? 'UTC', currency: currencyOfLanguage(language) ?? 'EUR' };
  return (
    <SetupFrame step="account">
      <Card>
        <CardBody>
          <ActionForm action={createFirstAccount} leave="silent">
            <FormInput name="name" label={t('name')} autoComplete="name" autoFocus maxLength={120} />
            <FormInput name="email" type="email" label={t('email')} autoComplete="username" maxLength={254} />
            <FormInput
              name="password"
              type="password"
              label={t('password')}
              help={t('password_help', { min: MIN_PASSWORD_LENGTH })}
              autoComplete="new-password"
              minLength={MIN_PASSWORD_LENGTH}
              maxLength={200}
            />
            <GuessedPlace guess={guess} />
            <input type="hidden" name="locale" value={locale} />
            <SubmitButton size="lg" className="justify-self-start">
              {words('account.submit')}
            </SubmitButton>
          </ActionForm>
        </CardBody>
      </Card>
    </SetupFrame>
  );
}
