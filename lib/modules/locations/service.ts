import { notFound } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { shortList } from '@/lib/infra/short-list';
import { claimBookedTimes, LOCATION_COLUMNS, type LocationRow, releaseRoom } from './queries';
import { type CreateLocationInput, type ListLocationsQuery, LOCATION_SORTS, type UpdateLocationInput } from './schema';

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

/** A place for one booking at a time is a resource whose time bookings take. */
export function createLocation(ctx: Ctx, input: CreateLocationInput): Promise<LocationRow> {
  return inTransaction(ctx, async (tx) => {
    const data = { teamId: tx.teamId, ...input };
    return keepRoom(tx, await tx.db.location.create({ data, select: LOCATION_COLUMNS }));
  });
}

/** Fields not given stay. @throws not_found */
export function updateLocation(ctx: Ctx, id: number, input: UpdateLocationInput): Promise<LocationRow> {
  return inTransaction(ctx, async (tx) => {
    const [location] = await tx.db.location.updateManyAndReturn({
      where: { teamId: tx.teamId, id, deletedAt: null },
      data: input,
      select: LOCATION_COLUMNS,
    });
    if (!location) throw notFound('Location');
    return keepRoom(tx, location);
  });
}

/** Past bookings keep showing the place; new ones cannot use it. @throws not_found */
export async function deleteLocation({ db, teamId, now }: Ctx, id: number): Promise<void> {
  const { count } = await db.location.updateMany({ where: { teamId, id, deletedAt: null }, data: { deletedAt: now } });
  if (count === 0) throw notFound('Location');
}

/** Keeps capacity and resource in step: at 1 the place owns a room, otherwise none. */
async function keepRoom(tx: Ctx, location: LocationRow): Promise<LocationRow> {
  const { db, teamId } = tx;
  const { id, capacity, resourceId } = location;
  if ((capacity === 1) === (resourceId !== null)) return location;
  const room = resourceId === null ? await db.resource.create({ data: { teamId, kind: 'room' } }) : null;
  await db.location.update({ where: { teamId_id: { teamId, id } }, data: { resourceId: room?.id ?? null } });
  if (room) await claimBookedTimes(tx, { locationId: id, resourceId: room.id });
  if (resourceId !== null) await releaseRoom(tx, resourceId);
  return { ...location, resourceId: room?.id ?? null };
}
