import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RemovalCard } from '@/components/form/removal-card';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
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
  const words = {
    heading: t('heading'),
    note: t('note'),
    title: t('title', { name }),
    body: t('body'),
    confirm: t('confirm'),
    keep: t('keep'),
    button: t('button'),
  };
  return <RemovalCard words={words} action={removeLocation.bind(null, id)} doneHref="/dashboard/locations" />;
}
