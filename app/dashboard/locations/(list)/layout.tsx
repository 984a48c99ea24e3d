import { MapPin } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { CatalogFrame, CatalogLoading } from '@/components/catalog/catalog-frame';
import { Forbidden } from '@/components/layout/forbidden';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes, readLocations } from '@/lib/web/team-reads';
import { toLocationRow } from '../location-view';
import { LocationsTable } from '../locations-table';
import { PATH } from '../path';

export default function LocationsLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages areas={['locations', 'table']}>
      <Suspense fallback={<CatalogLoading area="locations" />}>
        <LocationsRoom />
      </Suspense>
      {children}
    </ClientMessages>
  );
}

async function LocationsRoom() {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('locations'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('locations:read')) return <Forbidden title={t('title')} role={role} />;
  const [locations, eventTypes] = await Promise.all([readLocations(ctx), readEventTypes(ctx)]);
  const rows = locations.map((location) => {
    const here = eventTypes.filter((one) => one.locations.some(({ locationId }) => locationId === location.id));
    const names = here.map(({ name }) => name);
    return toLocationRow(location, names, { locale, now: ctx.now });
  });
  const rights = abilities.has('locations:write') ? 'write' : 'read';
  return (
    <CatalogFrame
      area="locations"
      path={PATH}
      icon={MapPin}
      rights={rights}
      count={rows.length}
      list={<LocationsTable rows={rows} rights={rights} />}
    />
  );
}
