import { notFound } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
import type { Ctx } from '@/lib/infra/ctx';
import { shortList } from '@/lib/infra/short-list';
import type { Location } from '@/prisma/generated/client';
import { type CreateLocationInput, type ListLocationsQuery, LOCATION_SORTS, type UpdateLocationInput } from './schema';

const LOCATION_COLUMNS = {
  id: true,
  name: true,
  address: true,
  city: true,
  state: true,
  zip: true,
  country: true,
  phone: true,
  isActive: true,
  createdAt: true,
} as const;

export type LocationRow = Pick<Location, keyof typeof LOCATION_COLUMNS>;

/** All locations of the team in the order they were made. */
export function listLocations({ db, teamId }: Ctx): Promise<LocationRow[]> {
  return db.location.findMany({ where: { teamId, deletedAt: null }, orderBy: { id: 'asc' }, select: LOCATION_COLUMNS });
}

/** The same list as asked for: in another order, or one page of it. @throws invalid (`cursor`) */
export function pageLocations(
  { db, teamId }: Ctx,
  query: ListLocationsQuery,
): Promise<LocationRow[] | Page<LocationRow>> {
  const where = { teamId, deletedAt: null };
  return shortList(query, {
    sorts: LOCATION_SORTS,
    find: ({ where: after, ...args }) =>
      db.location.findMany({ ...args, where: { AND: [where, after] }, select: LOCATION_COLUMNS }),
    count: () => db.location.count({ where }),
  });
}

/** @throws not_found */
export async function getLocation({ db, teamId }: Ctx, id: number): Promise<LocationRow> {
  const location = await db.location.findFirst({ where: { teamId, id, deletedAt: null }, select: LOCATION_COLUMNS });
  if (!location) throw notFound('Location');
  return location;
}

export function createLocation({ db, teamId }: Ctx, input: CreateLocationInput): Promise<LocationRow> {
  return db.location.create({ data: { teamId, ...input }, select: LOCATION_COLUMNS });
}

/** Fields not given stay. @throws not_found */
export async function updateLocation(
  { db, teamId }: Ctx,
  id: number,
  input: UpdateLocationInput,
): Promise<LocationRow> {
  const [location] = await db.location.updateManyAndReturn({
    where: { teamId, id, deletedAt: null },
    data: input,
    select: LOCATION_COLUMNS,
  });
  if (!location) throw notFound('Location');
  return location;
}

/** Past bookings keep showing the place; new ones cannot use it. @throws not_found */
export async function deleteLocation({ db, teamId, now }: Ctx, id: number): Promise<void> {
  const { count } = await db.location.updateMany({ where: { teamId, id, deletedAt: null }, data: { deletedAt: now } });
  if (count === 0) throw notFound('Location');
}
