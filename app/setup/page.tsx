import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { AccountFields } from '@/app/(auth)/account-fields';
import { ActionForm } from '@/components/form/action-form';
import { Card, CardBody } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { languageOf } from '@/lib/core/locale';
import { currencyOfLanguage, zoneOfLanguage } from '@/lib/core/regions';
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
  const [t, locale, sent] = await Promise.all([getTranslations('setup'), getLocale(), headers()]);
  const language = sent.get('accept-language')?.split(',')[0]?.split(';')[0]?.trim() ?? '';
  const guess = { timezone: zoneOfLanguage(language) ?? 'UTC', currency: currencyOfLanguage(language) ?? 'EUR' };
  return (
    <SetupFrame step="account">
      <Card>
        <CardBody>
          <ActionForm action={createFirstAccount} leave="silent">
            <AccountFields />
            <GuessedPlace guess={guess} />
            <input type="hidden" name="locale" value={languageOf(locale)} />
            <SubmitButton size="lg" className="justify-self-start">
              {t('account.submit')}
            </SubmitButton>
          </ActionForm>
        </CardBody>
      </Card>
    </SetupFrame>
  );
}
