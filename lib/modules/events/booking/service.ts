import { DomainError, invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import type { CreateEventInput } from '../schema';

const BOOKABLE_COLUMNS = {
  id: true,
  kind: true,
  durationMinutes: true,
  bufferBeforeMinutes: true,
  bufferAfterMinutes: true,
  requiresPayment: true,
  price: true,
  currency: true,
  locationType: true,
  locations: { select: { locationId: true } },
  extras: { select: { extraId: true } },
  questions: { select: { id: true, label: true }, where: { deletedAt: null } },
} as const satisfies Prisma.EventTypeSelect;

export type BookableType = Prisma.EventTypeGetPayload<{ select: typeof BOOKABLE_COLUMNS }>;

/** @throws invalid (`event_type_id`) when the team has no such event type, or it is switched off */
export async function bookableType({ db, teamId }: Ctx, id: number): Promise<BookableType> {
  const where = { teamId, id, deletedAt: null, isActive: true };
  const eventType = await db.eventType.findFirst({ where, select: BOOKABLE_COLUMNS });
  if (!eventType) throw invalid(problem('event_type_id', 'selected'));
  return eventType;
}

/**
 * The place asked for, else the only one the event type has.
 * @throws invalid (`location_id`) when it is not the team's, switched off, or not one of the event type's
 */
export async function chosenLocation(
  ctx: Ctx,
  eventType: BookableType,
  asked: number | null | undefined,
): Promise<number | null> {
  const offered = eventType.locations.map(({ locationId }) => locationId);
  if (asked === null || asked === undefined) return offered.length === 1 ? (offered[0] ?? null) : null;
  await assertLocation(ctx, asked);
  if (offered.length > 0 && !offered.includes(asked)) throw invalid(problem('location_id', 'selected'));
  return asked;
}

/** @throws invalid (`location_id`) when the team has no such place, or it is switched off */
export async function assertLocation({ db, teamId }: Ctx, id: number): Promise<void> {
  const known = await db.location.count({ where: { teamId, id, deletedAt: null, isActive: true } });
  if (known === 0) throw invalid(problem('location_id', 'selected'));
}

export type ChosenExtra = Omit<Prisma.EventExtraCreateManyInput, 'teamId' | 'eventId'>;

/** The extras asked for, priced. @throws invalid (`extras`) for one that the event type does not offer, or too many of it */
export async function chosenExtras(
  { db, teamId }: Ctx,
  eventType: BookableType,
  asked: CreateEventInput['extras'],
): Promise<ChosenExtra[]> {
  if (!asked?.length) return [];
  const quantities = new Map(asked.map(({ id, quantity }) => [id, quantity]));
  const offered = eventType.extras.map(({ extraId }) => extraId).filter((id) => quantities.has(id));
  const extras = await db.extra.findMany({ where: { teamId, id: { in: offered }, deletedAt: null, isActive: true } });
  if (extras.length !== quantities.size) throw invalid(problem('extras', 'selected'));
  return extras.map(({ id, name, price, durationMinutes, maxQuantity }) => {
    const quantity = quantities.get(id) ?? 1;
    if (quantity > maxQuantity) throw invalid(problem('extras', 'max_number', { max: maxQuantity }));
    return { extraId: id, name, price, durationMinutes, quantity };
  });
}

/** Answers to the event type's questions; what answers no question of it is dropped. */
export function givenAnswers({ questions }: Pick<BookableType, 'questions'>, answers: CreateEventInput['answers']) {
  return questions.flatMap(({ id, label }) => {
    const answer = answers?.[String(id)]?.replaceAll('\0', '').trim();
    return answer ? [{ questionId: id, label, answer }] : [];
  });
}

const PAID_LATER = new Set(['on_site', 'bank_transfer', 'cash']);

/**
 * A priced event type that asks for payment takes it at the visit or by transfer.
 * @throws payment_required without a provider, payment_failed for one that is not connected
 */
export function assertPayable(
  { requiresPayment, price }: BookableType,
  provider: CreateEventInput['paymentProvider'],
): void {
  if (!requiresPayment || price === 0n || (provider && PAID_LATER.has(provider))) return;
  if (!provider) throw new DomainError('payment_required', '', { problems: problem('payment_token', 'required') });
  throw new DomainError('payment_failed', '', { problems: problem('payment_provider', 'not_connected') });
}

/** What is not taken yet is refused rather than dropped. @throws invalid, coupon_invalid */
export function assertOneTime({ isRecurring, couponCode }: CreateEventInput): void {
  if (isRecurring) throw invalid(problem('is_recurring', 'selected'));
  if (couponCode) throw new DomainError('coupon_invalid', '', { problems: problem('coupon_code', 'selected') });
}
