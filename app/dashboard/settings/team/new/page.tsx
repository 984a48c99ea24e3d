import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { CurrencyOptions, TimeZoneOptions } from '@/components/form/choices';
import { FormInput, FormSelect } from '@/components/form/fields';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { languageOf } from '@/lib/core/locale';
import { requireCtx } from '@/lib/web/require-ctx';
import { createBusiness } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.team.new'))('title') };
}

/** Open to every role: the new business is one's own. Zone and currency are put forward as they are in this one. */
export default async function NewTeamPage() {
  const { team, now } = await requireCtx();
  const [t, words, locale] = await Promise.all([
    getTranslations('settings.team.new'),
    getTranslations('settings'),
    getLocale(),
  ]);
  return (
    <>
      <PageHeader title={t('title')} parents={[{ label: words('title'), href: '/dashboard/settings/profile' }]} />
      <PageBody className="max-w-2xl">
        <Card aria-labelledby="new-team">
          <CardHeader id="new-team" title={t('heading')} description={t('description')} />
          <CardBody>
            <ActionForm action={createBusiness}>
              <input type="hidden" name="locale" value={languageOf(locale)} />
              <FormInput name="name" label={t('name')} autoComplete="organization" maxLength={120} />
              <FormSelect name="timezone" label={words('team.timezone')} defaultValue={team.timezone}>
                <TimeZoneOptions current={team.timezone} now={now} />
              </FormSelect>
              <FormSelect name="currency" label={words('team.currency')} defaultValue={team.currency}>
                <CurrencyOptions current={team.currency} locale={locale} />
              </FormSelect>
              <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
            </ActionForm>
          </CardBody>
        </Card>
      </PageBody>
    </>
  );
}
