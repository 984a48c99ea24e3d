import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { CurrencyOptions, TimeZoneOptions } from '@/components/form/choices';
import { FormSelect } from '@/components/form/fields';
import { Card, CardBody } from '@/components/ui/card';
import { env } from '@/lib/infra/env';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { checkSlug, saveBusiness } from '../actions';
import { openStep } from '../open-step';
import { SetupFrame } from '../setup-frame';
import { StepButtons } from '../step-buttons';
import { NameFields } from './name-fields';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setup'))('business.name') };
}

export default async function BusinessStep() {
  const { team, now } = await openStep('business');
  const [t, locale] = await Promise.all([getTranslations('auth'), getLocale()]);
  const { host } = new URL(env().appUrl);
  return (
    <SetupFrame step="business">
      <Card>
        <CardBody>
          <ActionForm action={saveBusiness}>
            <ClientMessages areas={['setup']}>
              <NameFields name={team.name} slug={team.slug} address={`${host}/b/`} check={checkSlug} />
            </ClientMessages>
            <div className="grid gap-5 sm:grid-cols-2">
              <FormSelect
                name="timezone"
                label={t('timezone')}
                help={t('timezone_help')}
                defaultValue={team.timezone}
                autoComplete="off"
              >
                <TimeZoneOptions current={team.timezone} now={now} />
              </FormSelect>
              <FormSelect name="currency" label={t('currency')} defaultValue={team.currency} autoComplete="off">
                <CurrencyOptions current={team.currency} locale={locale} />
              </FormSelect>
            </div>
            <StepButtons step="business" />
          </ActionForm>
        </CardBody>
      </Card>
    </SetupFrame>
  );
}
