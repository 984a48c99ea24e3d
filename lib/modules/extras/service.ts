import { notFound } from '@/lib/core/errors';
import { knownIds } from '@/lib/core/known-ids';
import { minorAmount, priceChange } from '@/lib/core/money';
import type { Page } from '@/lib/core/page';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { shortList } from '@/lib/infra/short-list';
import { EXTRA_COLUMNS, type ExtraRow } from './queries';
import { type CreateExtraInput, EXTRA_SORTS, type ListExtrasQuery, type UpdateExtraInput } from './schema';

/** All extras of the team in the order they were made. */
export function listExtras({ db, teamId }: Ctx): Promise<ExtraRow[]> {
  return db.extra.findMany({ where: { teamId, deletedAt: null }, orderBy: { id: 'asc' }, select: EXTRA_COLUMNS });
}

/** The same list as asked for: in another order, or one page of it. @throws invalid (`cursor`) */
export function pageExtras({ db, teamId }: Ctx, query: ListExtrasQuery): Promise<ExtraRow[] | Page<ExtraRow>> {
  const where = { teamId, deletedAt: null };
  return shortList(query, {
    sorts: EXTRA_SORTS,
    find: ({ where: after, ...args }) =>
      db.extra.findMany({ ...args, where: { AND: [where, after] }, select: EXTRA_COLUMNS }),
    count: () => db.extra.count({ where }),
  });
}

/** @throws not_found */
export async function getExtra({ db, teamId }: Ctx, id: number): Promise<ExtraRow> {
  const extra = await db.extra.findFirst({ where: { teamId, id, deletedAt: null }, select: EXTRA_COLUMNS });
  if (!extra) throw notFound('Extra');
  return extra;
}

/** @throws invalid for event types of another team, or a price with more decimals than its currency */
export async function createExtra(ctx: Ctx, input: CreateExtraInput): Promise<ExtraRow> {
  const { price = 0, currency = ctx.team.currency, duration, eventTypeIds = [], ...same } = input;
  const id = await inTransaction(ctx, async (tx) => {
    const made = await tx.db.extra.create({
      data: {
        ...same,
        teamId: tx.teamId,
        price: minorAmount('price', price, currency),
        currency,
        durationMinutes: duration,
      },
      select: { id: true },
    });
    await linkEventTypes(tx, made.id, eventTypeIds);
    return made.id;
  });
  return getExtra(ctx, id);
}

/** Fields not given stay. Bookings made before keep their price. @throws not_found, invalid as at creation */
export async function updateExtra(ctx: Ctx, id: number, input: UpdateExtraInput): Promise<ExtraRow> {
  await inTransaction(ctx, async (tx) => {
    const before = await tx.db.extra.findFirst({
      where: { teamId: tx.teamId, id, deletedAt: null },
      select: { price: true, currency: true },
    });
    if (!before) throw notFound('Extra');
    const { price, currency, duration, eventTypeIds, ...same } = input;
    await tx.db.extra.update({
      where: { teamId_id: { teamId: tx.teamId, id } },
      data: { ...same, durationMinutes: duration, ...priceChange(before, { price, currency }) },
      select: { id: true },
    });
    if (eventTypeIds) await linkEventTypes(tx, id, eventTypeIds);
  });
  return getExtra(ctx, id);
}

/** Past bookings keep showing it, new ones cannot include it. @throws not_found */
export async function deleteExtra({ db, teamId, now }: Ctx, id: number): Promise<void> {
  const { count } = await db.extra.updateMany({ where: { teamId, id, deletedAt: null }, data: { deletedAt: now } });
  if (count === 0) throw notFound('Extra');
}

async function linkEventTypes({ db, teamId }: Ctx, extraId: number, ids: number[]): Promise<void> {
  const known = await db.eventType.findMany({
    where: { teamId, id: { in: ids }, deletedAt: null },
    select: { id: true },
  });
  const eventTypeIds = knownIds('event_type_ids', ids, known);
  await db.eventTypeExtra.deleteMany({ where: { teamId, extraId, eventTypeId: { notIn: eventTypeIds } } });
  await db.eventTypeExtra.createMany({
    data: eventTypeIds.map((eventTypeId) => ({ teamId, extraId, eventTypeId })),
    skipDuplicates: true,
  });
}
