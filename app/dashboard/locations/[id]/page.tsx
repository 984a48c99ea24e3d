import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConfirmAction } from '@/components/form/confirm-action';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { getLocation } from '@/lib/modules/locations/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { removeLocation, saveLocation } from '../actions';
import { LocationForm } from '../location-form';

interface LocationPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('locations'))('title') };
}

export default async function LocationPage({ params }: LocationPageProps) {
  const ctx = await requireCtx();
  const [t, common] = await Promise.all([getTranslations('locations'), getTranslations('common')]);
  if (!ctx.actor.abilities.has('locations:write')) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const location = await orNotFound(getLocation(ctx, toRouteId((await params).id)));
  return (
    <>
      <PageHeader title={location.name} parents={[{ label: t('title'), href: '/dashboard/locations' }]} />
      <PageBody className="max-w-3xl">
        <LocationForm
          action={saveLocation.bind(null, location.id)}
          location={location}
          buttons={<SubmitButton>{common('save_changes')}</SubmitButton>}
        />
        <Removal id={location.id} name={location.name} />
      </PageBody>
    </>
  );
}

async function Removal({ id, name }: { id: number; name: string }) {
  const t = await getTranslations('locations.delete');
  return (
    <Card aria-labelledby="removal" className="flex flex-wrap items-center justify-between gap-4 p-4">
      <div className="grid gap-0.5">
        <h2 id="removal" className="font-semibold">
          {t('heading')}
        </h2>
        <p className="text-sm text-muted">{t('note')}</p>
      </div>
      <ConfirmAction
        action={removeLocation.bind(null, id)}
        title={t('title', { name })}
        description={t('body')}
        confirmLabel={t('confirm')}
        keepLabel={t('keep')}
        doneHref="/dashboard/locations"
        trigger={<Button variant="danger-ghost">{t('button')}</Button>}
      />
    </Card>
  );
}
