import { MapPin, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { listEventTypes } from '@/lib/modules/event-types/service';
import { listLocations } from '@/lib/modules/locations/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { LocationCard } from './location-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('locations'))('title') };
}

export default async function LocationsPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('locations');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('locations:read')) return <Forbidden title={t('title')} role={role} />;
  const [locations, eventTypes] = await Promise.all([listLocations(ctx), listEventTypes(ctx)]);
  const canWrite = abilities.has('locations:write');
  const add = canWrite ? (
    <ButtonLink href="/dashboard/locations/new">
      <Plus aria-hidden />
      {t('new')}
    </ButtonLink>
  ) : undefined;
  if (locations.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState
          icon={MapPin}
          title={t('empty.title')}
          description={t('empty.body')}
          action={add}
          className="min-h-[60dvh] content-center"
        />
      </>
    );
  }
  const uses = (id: number) =>
    eventTypes.filter((one) => one.locations.some(({ locationId }) => locationId === id)).length;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} actions={add} />
      <PageBody>
        <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          {locations.map((location) => (
            <LocationCard key={location.id} location={location} uses={uses(location.id)} canWrite={canWrite} />
          ))}
        </ul>
      </PageBody>
    </>
  );
}
