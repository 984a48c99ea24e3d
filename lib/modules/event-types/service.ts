import { invalid, notFound } from '@/lib/core/errors';
import { fitsCurrency, toMajor, toMinor } from '@/lib/core/money';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { freeSlug, toSlug } from '@/lib/core/slug';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { shortList } from '@/lib/infra/short-list';
import type { Prisma } from '@/prisma/generated/client';
import { EVENT_TYPE_COLUMNS, type EventTypeRow } from './queries';
import {
  type CreateEventTypeInput,
  EVENT_TYPE_SORTS,
  type ListEventTypesQuery,
  type UpdateEventTypeInput,
} from './schema';

/** All event types of the team in the order they were made. */
export function listEventTypes({ db, teamId }: Ctx): Promise<EventTypeRow[]> {
  return db.eventType.findMany({
    where: { teamId, deletedAt: null },
    orderBy: { id: 'asc' },
    select: EVENT_TYPE_COLUMNS,
  });
}

/** The same list as asked for: in another order, or one page of it. @throws invalid (`cursor`) */
export function pageEventTypes(
  { db, teamId }: Ctx,
  query: ListEventTypesQuery,
): Promise<EventTypeRow[] | Page<EventTypeRow>> {
  const where = { teamId, deletedAt: null };
  return shortList(query, {
    sorts: EVENT_TYPE_SORTS,
    find: ({ where: after, ...args }) =>
      db.eventType.findMany({ ...args, where: { AND: [where, after] }, select: EVENT_TYPE_COLUMNS }),
    count: () => db.eventType.count({ where }),
  });
}

/** @throws not_found */
export async function getEventType({ db, teamId }: Ctx, id: number): Promise<EventTypeRow> {
  const eventType = await db.eventType.findFirst({
    where: { teamId, id, deletedAt: null },
    select: EVENT_TYPE_COLUMNS,
  });
  if (!eventType) throw notFound('Event type');
  return eventType;
}

/**
 * Every active staff member offers it unless `staffIds` says who; the currency is the team's unless given.
 * @throws invalid for ids of another team, or a price with more decimals than its currency
 */
export async function createEventType(ctx: Ctx, input: CreateEventTypeInput): Promise<EventTypeRow> {
  const id = await inTransaction(ctx, async (tx) => {
    const { name, duration, price = 0, staffIds, locationIds, ...rest } = input;
    const currency = input.currency ?? tx.team.currency;
    const { id: created } = await tx.db.eventType.create({
      data: {
        ...columns(rest),
        teamId: tx.teamId,
        name,
        slug: await slugFor(tx, name),
        durationMinutes: duration,
        price: minorPrice(price, currency),
        currency,
      },
      select: { id: true },
    });
    await linkStaff(tx, created, staffIds ?? (await activeStaffIds(tx)));
    if (locationIds) await linkLocations(tx, created, locationIds);
    return created;
  });
  return getEventType(ctx, id);
}

/** Fields not given stay; renaming keeps the slug. @throws not_found, invalid as at creation */
export async function updateEventType(ctx: Ctx, id: number, input: UpdateEventTypeInput): Promise<EventTypeRow> {
  const current = await getEventType(ctx, id);
  await inTransaction(ctx, async (tx) => {
    const { name, duration, price, staffIds, locationIds, ...rest } = input;
    const currency = input.currency ?? current.currency;
    const newPrice = price ?? toMajor(current.price, current.currency);
    await tx.db.eventType.update({
      where: { teamId_id: { teamId: tx.teamId, id } },
      data: {
        ...columns(rest),
        ...given({ name, durationMinutes: duration, currency, price: minorPrice(newPrice, currency) }),
      },
      select: { id: true },
    });
    if (staffIds) await linkStaff(tx, id, staffIds);
    if (locationIds) await linkLocations(tx, id, locationIds);
  });
  return getEventType(ctx, id);
}

/** Past bookings keep showing it; new ones cannot use it. @throws not_found */
export async function deleteEventType({ db, teamId, now }: Ctx, id: number): Promise<void> {
  const { count } = await db.eventType.updateMany({ where: { teamId, id, deletedAt: null }, data: { deletedAt: now } });
  if (count === 0) throw notFound('Event type');
}

type Scalars = Omit<UpdateEventTypeInput, 'name' | 'duration' | 'price' | 'currency' | 'staffIds' | 'locationIds'>;

function columns(input: Scalars) {
  const { bufferBefore, bufferAfter, minimumNotice, maximumAdvance, cancellationWindow, ...same } = input;
  return given({
    ...same,
    bufferBeforeMinutes: bufferBefore,
    bufferAfterMinutes: bufferAfter,
    minimumNoticeMinutes: minimumNotice,
    maximumAdvanceDays: maximumAdvance,
    cancellationWindowHours: cancellationWindow,
  });
}

/** Without the keys whose value is undefined. */
function given<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function minorPrice(price: number, currency: string): number {
  if (!fitsCurrency(price, currency)) throw invalid(problem('price', 'invalid'));
  return toMinor(price, currency);
}

async function slugFor({ db, teamId }: Ctx, name: string): Promise<string> {
  const slug = toSlug(name, 'event-type');
  // Two of one name at once must not get one slug: the team's row is locked until the transaction ends.
  await db.$queryRaw`SELECT 1 FROM teams WHERE id = ${teamId} FOR NO KEY UPDATE`;
  const taken = await db.eventType.findMany({ where: { teamId, slug: { startsWith: slug } }, select: { slug: true } });
  return freeSlug(slug, new Set(taken.map((row) => row.slug)));
}

async function activeStaffIds({ db, teamId }: Ctx): Promise<number[]> {
  const staff = await db.staff.findMany({ where: { teamId, deletedAt: null, isActive: true }, select: { id: true } });
  return staff.map(({ id }) => id);
}

async function linkStaff({ db, teamId }: Ctx, eventTypeId: number, ids: number[]): Promise<void> {
  const staffIds = [...new Set(ids)];
  const known = await db.staff.count({ where: { teamId, id: { in: staffIds }, deletedAt: null } });
  if (known !== staffIds.length) throw invalid(problem('staff_ids', 'selected'));
  await db.eventTypeStaff.deleteMany({ where: { teamId, eventTypeId, staffId: { notIn: staffIds } } });
  await db.eventTypeStaff.createMany({
    data: staffIds.map((staffId) => ({ teamId, eventTypeId, staffId })),
    skipDuplicates: true,
  });
}

async function linkLocations({ db, teamId }: Ctx, eventTypeId: number, ids: number[]): Promise<void> {
  const locationIds = [...new Set(ids)];
  const known = await db.location.count({ where: { teamId, id: { in: locationIds }, deletedAt: null } });
  if (known !== locationIds.length) throw invalid(problem('location_ids', 'selected'));
  const data: Prisma.EventTypeLocationCreateManyInput[] = locationIds.map((locationId) => ({
    teamId,
    eventTypeId,
    locationId,
  }));
  await db.eventTypeLocation.deleteMany({ where: { teamId, eventTypeId, locationId: { notIn: locationIds } } });
  await db.eventTypeLocation.createMany({ data, skipDuplicates: true });
}
