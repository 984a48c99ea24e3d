import { invalid, notFound } from '@/lib/core/errors';
import { minorAmount, priceChange } from '@/lib/core/money';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { freeSlug, toSlug } from '@/lib/core/slug';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { violates } from '@/lib/infra/db-errors';
import { shortList } from '@/lib/infra/short-list';
import { linkExtras, linkLocations, linkStaff } from './links/service';
import { EVENT_TYPE_ORDER, lastPosition } from './order/service';
import {
  EVENT_TYPE_COLUMNS,
  EVENT_TYPE_SUMMARY_COLUMNS,
  type EventTypeRow,
  type EventTypeSummaryRow,
  findEventType,
} from './queries';
import { saveQuestions } from './questions/service';
import {
  type CreateEventTypeInput,
  EVENT_TYPE_SORTS,
  type EventTypeBasicsInput,
  type ListEventTypesQuery,
} from './schema';

/** All event types of the team in the order the team put them. */
export function listEventTypes({ db, teamId }: Ctx): Promise<EventTypeRow[]> {
  return db.eventType.findMany({
    where: { teamId, deletedAt: null },
    orderBy: [...EVENT_TYPE_ORDER],
    select: EVENT_TYPE_COLUMNS,
  });
}

/** The list as the public API shows it: all, in another order, or one page of it. @throws invalid (`cursor`) */
export function pageEventTypes(
  { db, teamId }: Ctx,
  query: ListEventTypesQuery,
): Promise<EventTypeSummaryRow[] | Page<EventTypeSummaryRow>> {
  const where = { teamId, deletedAt: null };
  return shortList(query, {
    sorts: EVENT_TYPE_SORTS,
    find: ({ where: after, ...args }) =>
      db.eventType.findMany({ ...args, where: { AND: [where, after] }, select: EVENT_TYPE_SUMMARY_COLUMNS }),
    count: () => db.eventType.count({ where }),
  });
}

/** @throws not_found */
export async function getEventType(ctx: Ctx, id: number): Promise<EventTypeRow> {
  const eventType = await findEventType(ctx, id);
  if (!eventType) throw notFound('Event type');
  return eventType;
}

/**
 * Every active staff member offers it unless `staffIds` says who; the currency is the team's unless given.
 * @throws invalid for ids of another team (`staff_ids.0`), or a price with more decimals than its currency
 */
export async function createEventType(ctx: Ctx, input: CreateEventTypeInput & OwnFields): Promise<EventTypeRow> {
  const { name, duration, price = 0, currency = ctx.team.currency, ...rest } = input;
  const id = await inTransaction(ctx, async (tx) => {
    const { id: created } = await tx.db.eventType.create({
      data: {
        ...columns(rest),
        teamId: tx.teamId,
        name,
        slug: await slugFor(tx, name),
        position: await lastPosition(tx),
        durationMinutes: duration,
        price: minorAmount('price', price, currency),
        currency,
      },
      select: { id: true },
    });
    await saveParts(tx, created, { ...rest, staffIds: rest.staffIds ?? (await activeStaffIds(tx)) });
    return created;
  }).catch(wordViolation);
  return getEventType(ctx, id);
}

/** Fields not given stay; renaming keeps the slug. @throws not_found, invalid as at creation, and for a slug that is taken */
export async function updateEventType(ctx: Ctx, id: number, input: EventTypeBasicsInput): Promise<EventTypeRow> {
  await inTransaction(ctx, async (tx) => {
    const before = await tx.db.eventType.findFirst({
      where: { teamId: tx.teamId, id, deletedAt: null },
      select: { price: true, currency: true },
    });
    if (!before) throw notFound('Event type');
    const { name, duration, price, currency, ...rest } = input;
    await tx.db.eventType.update({
      where: { teamId_id: { teamId: tx.teamId, id } },
      data: { ...columns(rest), name, durationMinutes: duration, ...priceChange(before, { price, currency }) },
      select: { id: true },
    });
    await saveParts(tx, id, rest);
  }).catch(wordViolation);
  return getEventType(ctx, id);
}

/** Past bookings keep showing it; new ones cannot use it. @throws not_found */
export async function deleteEventType({ db, teamId, now }: Ctx, id: number): Promise<void> {
  const { count } = await db.eventType.updateMany({ where: { teamId, id, deletedAt: null }, data: { deletedAt: now } });
  if (count === 0) throw notFound('Event type');
}

/** Takes a deletion back. @throws not_found for one that is not deleted */
export async function restoreEventType({ db, teamId }: Ctx, id: number): Promise<void> {
  const { count } = await db.eventType.updateMany({
    where: { teamId, id, deletedAt: { not: null } },
    data: { deletedAt: null },
  });
  if (count === 0) throw notFound('Event type');
}

/** What a copy takes over beyond the API; its slug is its own. */
type OwnFields = Pick<EventTypeBasicsInput, 'meetingUrl' | 'weights'>;
type Parts = Pick<EventTypeBasicsInput, 'staffIds' | 'locationIds' | 'extraIds' | 'questions' | 'weights'>;
type Rest = Omit<EventTypeBasicsInput, 'name' | 'duration' | 'price' | 'currency'>;

function columns({ staffIds: _, locationIds: __, extraIds: ___, questions: ____, weights: _____, ...input }: Rest) {
  const { bufferBefore, bufferAfter, minimumNotice, maximumAdvance, cancellationWindow, ...same } = input;
  return {
    ...same,
    bufferBeforeMinutes: bufferBefore,
    bufferAfterMinutes: bufferAfter,
    minimumNoticeMinutes: minimumNotice,
    maximumAdvanceDays: maximumAdvance,
    cancellationWindowHours: cancellationWindow,
  };
}

async function saveParts(tx: Ctx, id: number, parts: Parts): Promise<void> {
  const { staffIds, locationIds, extraIds, questions, weights } = parts;
  if (staffIds) await linkStaff(tx, id, staffIds, weights);
  if (locationIds) await linkLocations(tx, id, locationIds);
  if (extraIds) await linkExtras(tx, id, extraIds);
  if (questions) await saveQuestions(tx, id, questions);
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

function wordViolation(error: unknown): never {
  if (violates(error, 'event_types_team_id_slug_key')) throw invalid(problem('slug', 'taken'));
  if (violates(error, 'event_types_team_id_schedule_id_fkey')) throw invalid(problem('schedule_id', 'selected'));
  throw error;
}
