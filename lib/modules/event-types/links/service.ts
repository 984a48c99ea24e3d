import { knownIds } from '@/lib/core/known-ids';
import type { Ctx } from '@/lib/infra/ctx';

/**
 * Sets who offers an event type; shares of a round robin that are not given are kept, those of others are left out.
 * @throws invalid (`staff_ids.0`)
 */
export async function linkStaff(
  { db, teamId }: Ctx,
  eventTypeId: number,
  ids: number[],
  weights: ReadonlyMap<number, number> = new Map(),
): Promise<void> {
  const known = await db.staff.findMany({ where: { teamId, id: { in: ids }, deletedAt: null }, select: { id: true } });
  const staffIds = knownIds('staff_ids', ids, known);
  await db.eventTypeStaff.deleteMany({ where: { teamId, eventTypeId, staffId: { notIn: staffIds } } });
  await db.eventTypeStaff.createMany({
    data: staffIds.map((staffId) => ({ teamId, eventTypeId, staffId })),
    skipDuplicates: true,
  });
  for (const weight of new Set(weights.values())) {
    const ofWeight = staffIds.filter((staffId) => weights.get(staffId) === weight);
    const where = { teamId, eventTypeId, staffId: { in: ofWeight }, weight: { not: weight } };
    if (ofWeight.length > 0) await db.eventTypeStaff.updateMany({ where, data: { weight } });
  }
}

/** Sets where it is offered. @throws invalid (`location_ids.0`) */
export async function linkLocations({ db, teamId }: Ctx, eventTypeId: number, ids: number[]): Promise<void> {
  const known = await db.location.findMany({
    where: { teamId, id: { in: ids }, deletedAt: null },
    select: { id: true },
  });
  const locationIds = knownIds('location_ids', ids, known);
  await db.eventTypeLocation.deleteMany({ where: { teamId, eventTypeId, locationId: { notIn: locationIds } } });
  await db.eventTypeLocation.createMany({
    data: locationIds.map((locationId) => ({ teamId, eventTypeId, locationId })),
    skipDuplicates: true,
  });
}

/** Sets what can be added to it. @throws invalid (`extra_ids.0`) */
export async function linkExtras({ db, teamId }: Ctx, eventTypeId: number, ids: number[]): Promise<void> {
  const known = await db.extra.findMany({ where: { teamId, id: { in: ids }, deletedAt: null }, select: { id: true } });
  const extraIds = knownIds('extra_ids', ids, known);
  await db.eventTypeExtra.deleteMany({ where: { teamId, eventTypeId, extraId: { notIn: extraIds } } });
  await db.eventTypeExtra.createMany({
    data: extraIds.map((extraId) => ({ teamId, eventTypeId, extraId })),
    skipDuplicates: true,
  });
}
