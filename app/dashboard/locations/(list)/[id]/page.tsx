import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogRemoval } from '@/components/catalog/catalog-removal';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { Link } from '@/components/ui/link';
import { getLocation } from '@/lib/modules/locations/service';
import { locationUsage } from '@/lib/modules/locations/usage/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes } from '@/lib/web/team-reads';
import { removeLocation, saveLocation, switchLocation } from '../../actions';
import { LocationForm } from '../../location-form';
import { mapHref } from '../../location-view';
import { PATH } from '../../path';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('locations'))('title') };
}

interface LocationPageProps {
  params: Promise<{ id: string }>;
}

export default async function LocationPage({ params }: LocationPageProps) {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('locations'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('locations:write')) return <CatalogForbidden path={PATH} title={t('title')} role={role} />;
  const location = await orNotFound(getLocation(ctx, toRouteId((await params).id)));
  const { id, name, isActive } = location;
  const [eventTypes, usage] = await Promise.all([readEventTypes(ctx), locationUsage(ctx, id)]);
  const map = mapHref(location, locale);
  const uses = [
    ...usage.eventTypes.map((one) => t('in_use.event_type', { name: one.name })),
    ...(usage.events > 0 ? [t('in_use.events', { count: usage.events })] : []),
  ];
  return (
    <CatalogSheet path={PATH} title={name}>
      {map ? (
        <Link href={map} target="_blank" rel="noreferrer" className="justify-self-start">
          {t('map_open')}
        </Link>
      ) : null}
      <LocationForm
        action={saveLocation.bind(null, id)}
        location={location}
        teamZone={ctx.team.timezone}
        now={ctx.now}
        eventTypes={eventTypes}
        offered={usage.eventTypes.map((one) => one.id)}
      />
      <CatalogRemoval
        area="locations"
        path={PATH}
        item={{ name, isActive }}
        uses={uses}
        remove={removeLocation.bind(null, id)}
        activate={switchLocation.bind(null, id)}
      />
    </CatalogSheet>
  );
}
