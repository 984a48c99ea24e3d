import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { FormMoney } from '@/components/form/fields';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { currencyExponent } from '@/lib/core/money';
import { requireCtx } from '@/lib/web/require-ctx';
import { readStaff } from '@/lib/web/team-reads';
import { addEventType } from '../actions';
import { FormSection } from '../form-section';
import { WhatFields } from '../what-fields';
import { WhoFields } from '../who-fields';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('event_types'))('new') };
}

export default async function NewEventTypePage() {
  const ctx = await requireCtx();
  const [t, common] = await Promise.all([getTranslations('event_types'), getTranslations('common')]);
  if (!ctx.actor.abilities.has('event-types:write')) return <Forbidden title={t('new')} role={ctx.actor.role} />;
  const { currency } = ctx.team;
  const decimals = currencyExponent(currency);
  return (
    <>
      <PageHeader title={t('new')} parents={[{ label: t('title'), href: '/dashboard/event-types' }]} />
      <PageBody className="max-w-3xl">
        <ActionForm action={addEventType}>
          <FormSection id="what" title={t('form.what')} description={t('form.new_note')}>
            <WhatFields>
              <FormMoney
                name="price"
                label={t('form.price')}
                currency={currency}
                decimals={decimals}
                defaultValue={(0).toFixed(decimals)}
              />
            </WhatFields>
          </FormSection>
          <FormSection id="who" title={t('form.who')}>
            <WhoFields staff={await readStaff(ctx)} />
          </FormSection>
          <div className="flex flex-wrap gap-2">
            <SubmitButton>{t('form.create')}</SubmitButton>
            <ButtonLink href="/dashboard/event-types" variant="ghost">
              {common('cancel')}
            </ButtonLink>
          </div>
        </ActionForm>
      </PageBody>
    </>
  );
}
