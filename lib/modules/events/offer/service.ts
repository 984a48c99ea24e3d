import { invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import type { CreateEventInput } from '../schema';

const BOOKABLE_COLUMNS = {
  id: true,
  name: true,
  kind: true,
  isActive: true,
  deletedAt: true,
  capacity: true,
  dailyLimit: true,
  durationMinutes: true,
  bufferBeforeMinutes: true,
  bufferAfterMinutes: true,
  requiresPayment: true,
  price: true,
  currency: true,
  locationType: true,
  meetingUrl: true,
  locations: { select: { locationId: true } },
  extras: { select: { extraId: true } },
  questions: { select: { id: true, label: true, isRequired: true }, where: { deletedAt: null } },
} as const satisfies Prisma.EventTypeSelect;

/** What can be booked, with all that a booking asks of it. */
export type BookableType = Prisma.EventTypeGetPayload<{ select: typeof BOOKABLE_COLUMNS }>;

/** @throws invalid (`event_type_id`) when the team has no such event type, or it is switched off */
export async function bookableType({ db, teamId }: Ctx, id: number): Promise<BookableType> {
  const where = { teamId, id, deletedAt: null, isActive: true };
  const eventType = await db.eventType.findFirst({ where, select: BOOKABLE_COLUMNS });
  if (!eventType) throw invalid(problem('event_type_id', 'selected'));
  return eventType;
}

/** The event type of an event that exists, whether or not it can be booked any more. */
export function bookedType({ db, teamId }: Ctx, id: number): Promise<BookableType> {
  return db.eventType.findUniqueOrThrow({ where: { teamId_id: { teamId, id } }, select: BOOKABLE_COLUMNS });
}

/** A place, and the resource its time is when it holds one booking at a time. */
export interface Place {
  locationId: number | null;
  roomId: number | null;
}

/**
 * The place asked for, else the only one the event type has.
 * @throws invalid (`location_id`) when it is not the team's, switched off, or not one of the event type's
 */
export async function chosenPlace(ctx: Ctx, eventType: BookableType, asked: number | null | undefined): Promise<Place> {
  const offered = eventType.locations.map(({ locationId }) => locationId);
  if (asked === null || asked === undefined) return onlyPlace(ctx, offered);
  const place = await knownPlace(ctx, asked);
  if (offered.length > 0 && !offered.includes(asked)) throw invalid(problem('location_id', 'selected'));
  return place;
}

/** @throws invalid (`location_id`) when the team has no such place, or it is switched off */
export async function knownPlace({ db, teamId }: Ctx, id: number): Promise<Place> {
  const where = { teamId, id, deletedAt: null, isActive: true };
  const place = await db.location.findFirst({ where, select: { resourceId: true } });
  if (!place) throw invalid(problem('location_id', 'selected'));
  return { locationId: id, roomId: place.resourceId };
}

/** The place an event has already, which may have been switched off since. */
export async function bookedPlace({ db, teamId }: Ctx, id: number | null): Promise<Place> {
  if (id === null) return { locationId: null, roomId: null };
  const place = await db.location.findFirst({ where: { teamId, id }, select: { resourceId: true } });
  return { locationId: id, roomId: place?.resourceId ?? null };
}

async function onlyPlace({ db, teamId }: Ctx, offered: number[]): Promise<Place> {
  const [id] = offered;
  if (id === undefined || offered.length > 1) return { locationId: null, roomId: null };
  const place = await db.location.findFirst({ where: { teamId, id, deletedAt: null }, select: { resourceId: true } });
  return place ? { locationId: id, roomId: place.resourceId } : { locationId: null, roomId: null };
}

export interface ChosenExtra {
  extraId: number;
  name: string;
  /** Minor units, each. */
  price: bigint;
  /** Of one. */
  durationMinutes: number;
  quantity: number;
}

/**
 * The extras asked for and those that always belong to the event type, priced.
 * @throws invalid (`extras`) for one that the event type does not offer, too many of it, or one in another currency
 */
export async function chosenExtras(
  { db, teamId }: Ctx,
  eventType: BookableType,
  asked: CreateEventInput['extras'],
): Promise<ChosenExtra[]> {
  if (eventType.extras.length === 0 && !asked?.length) return [];
  const quantities = new Map(asked?.map(({ id, quantity }) => [id, quantity]));
  const offered = eventType.extras.map(({ extraId }) => extraId);
  const extras = await db.extra.findMany({
    where: {
      teamId,
      id: { in: offered },
      deletedAt: null,
      isActive: true,
      OR: [{ id: { in: [...quantities.keys()] } }, { isRequired: true }],
    },
    orderBy: { id: 'asc' },
  });
  const known = new Set(extras.map(({ id }) => id));
  if ([...quantities.keys()].some((id) => !known.has(id))) throw invalid(problem('extras', 'selected'));
  return extras.map(({ id, name, price, currency, durationMinutes, maxQuantity }) => {
    const quantity = quantities.get(id) ?? 1;
    if (quantity > maxQuantity) throw invalid(problem('extras', 'max_number', { max: maxQuantity }));
    if (currency !== eventType.currency) throw invalid(problem('extras', 'selected'));
    return { extraId: id, name, price, durationMinutes, quantity };
  });
}

/** Minutes by which extras lengthen an event. */
export function extraMinutes(extras: readonly ChosenExtra[]): number {
  return extras.reduce((sum, { durationMinutes, quantity }) => sum + durationMinutes * quantity, 0);
}

/** Answers to the event type's questions; what answers no question of it is dropped. */
export function givenAnswers(
  { questions }: { questions: readonly { id: number; label: string }[] },
  answers: CreateEventInput['answers'],
) {
  return questions.flatMap(({ id, label }) => {
    const answer = answers?.[String(id)]?.replaceAll('\0', '').trim();
    return answer ? [{ questionId: id, label, answer }] : [];
  });
}
