import { notFound } from '@/lib/core/errors';
import { knownIds } from '@/lib/core/known-ids';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import type { LocationOffersInput } from './schema';

/**
 * Sets which event types take place somewhere; those not named no longer do.
 * @throws not_found, invalid (`event_type_ids`) for event types of another team
 */
export async function setLocationOffers(ctx: Ctx, locationId: number, input: LocationOffersInput): Promise<void> {
  await inTransaction(ctx, async ({ db, teamId }) => {
    const place = await db.location.count({ where: { teamId, id: locationId, deletedAt: null } });
    if (place === 0) throw notFound('Location');
    const known = await db.eventType.findMany({
      where: { teamId, id: { in: input.eventTypeIds }, deletedAt: null },
      select: { id: true },
    });
    const eventTypeIds = knownIds('event_type_ids', input.eventTypeIds, known);
    await db.eventTypeLocation.deleteMany({ where: { teamId, locationId, eventTypeId: { notIn: eventTypeIds } } });
    await db.eventTypeLocation.createMany({
      data: eventTypeIds.map((eventTypeId) => ({ teamId, locationId, eventTypeId })),
      skipDuplicates: true,
    });
  });
}
