import 'server-only';
import type { Ctx } from '@/lib/infra/ctx';
import type { LocationRow } from '@/lib/modules/locations/queries';
import { readLocations as readAllLocations, readEventTypes } from '@/lib/web/team-reads';
import type { CatalogRead } from '../catalog-csv';
import { type LocationRowView, toLocationRow } from './location-view';

export async function readLocations(ctx: Ctx, locale: string): Promise<CatalogRead<LocationRow, LocationRowView>> {
  const [records, eventTypes] = await Promise.all([readAllLocations(ctx), readEventTypes(ctx)]);
  const rows = records.map((location) => {
    const here = eventTypes.filter((one) => one.locations.some(({ locationId }) => locationId === location.id));
    const names = here.map(({ name }) => name);
    return toLocationRow(location, names, { locale, now: ctx.now });
  });
  return { records, rows };
}
