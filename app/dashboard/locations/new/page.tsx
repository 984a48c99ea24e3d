import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireCtx } from '@/lib/web/require-ctx';
import { addLocation } from '../actions';
import { LocationForm } from '../location-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('locations'))('new') };
}

export default async function NewLocationPage() {
  const ctx = await requireCtx();
  const [t, common] = await Promise.all([getTranslations('locations'), getTranslations('common')]);
  if (!ctx.actor.abilities.has('locations:write')) return <Forbidden title={t('new')} role={ctx.actor.role} />;
  return (
    <>
      <PageHeader title={t('new')} parents={[{ label: t('title'), href: '/dashboard/locations' }]} />
      <PageBody className="max-w-3xl">
        <LocationForm
          action={addLocation}
          buttons={
            <>
              <SubmitButton>{t('form.create')}</SubmitButton>
              <ButtonLink href="/dashboard/locations" variant="ghost">
                {common('cancel')}
              </ButtonLink>
            </>
          }
        />
      </PageBody>
    </>
  );
}
