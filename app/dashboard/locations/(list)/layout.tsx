import { MapPin } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { CatalogFrame, CatalogLoading } from '@/components/catalog/catalog-frame';
import { Forbidden } from '@/components/layout/forbidden';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { LocationsTable } from '../locations-table';
import { PATH } from '../path';
import { readLocations } from '../read-locations';

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
  const [{ rows }, table] = await Promise.all([readLocations(ctx, locale), tablePreferences(ctx, 'locations')]);
  const rights = abilities.has('locations:write') ? 'write' : 'read';
  return (
    <CatalogFrame
      area="locations"
      path={PATH}
      icon={MapPin}
      rights={rights}
      count={rows.length}
      list={<LocationsTable rows={rows} table={table} rights={rights} />}
    />
  );
}
