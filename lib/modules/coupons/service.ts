import { DomainError, invalid, notFound } from '@/lib/core/errors';
import { toMajor, toMinor } from '@/lib/core/money';
import type { Page } from '@/lib/core/page';
import type { Discount } from '@/lib/core/price';
import { type Problem, problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { violates } from '@/lib/infra/db-errors';
import { shortList } from '@/lib/infra/short-list';
import {
  COUPON_COLUMNS,
  type CouponRow,
  countUse,
  deleteRedemptions,
  findCouponByCode,
  insertRedemption,
  lockCoupon,
} from './queries';
import { couponProblems, discountOf, whyNotApplicable } from './rules';
import { COUPON_SORTS, type CreateCouponInput, type ListCouponsQuery, type UpdateCouponInput } from './schema';

/** All coupons of the team in the order they were made, or the order and page asked for. @throws invalid (`cursor`) */
export function listCoupons({ db, teamId }: Ctx, query: ListCouponsQuery): Promise<CouponRow[] | Page<CouponRow>> {
  const where = { teamId, deletedAt: null };
  return shortList(query, {
    sorts: COUPON_SORTS,
    find: ({ where: after, ...args }) =>
      db.coupon.findMany({ ...args, where: { AND: [where, after] }, select: COUPON_COLUMNS }),
    count: () => db.coupon.count({ where }),
  });
}

/** All coupons of the team in the order they were made. */
export function listAllCoupons({ db, teamId }: Ctx): Promise<CouponRow[]> {
  return db.coupon.findMany({ where: { teamId, deletedAt: null }, orderBy: { id: 'asc' }, select: COUPON_COLUMNS });
}

/** @throws not_found */
export async function getCoupon({ db, teamId }: Ctx, id: number): Promise<CouponRow> {
  const coupon = await db.coupon.findFirst({ where: { teamId, id, deletedAt: null }, select: COUPON_COLUMNS });
  if (!coupon) throw notFound('Coupon');
  return coupon;
}

/** @throws invalid for a code that is taken, an event type of another team, or values that do not go together */
export async function createCoupon(ctx: Ctx, input: CreateCouponInput): Promise<CouponRow> {
  await assertEventType(ctx, input.eventTypeId);
  const data = { teamId: ctx.teamId, ...toColumns({ ...input, currency: input.currency ?? ctx.team.currency }) };
  return ctx.db.coupon.create({ data, select: COUPON_COLUMNS }).catch(refuseTakenCode);
}

/** Fields not given stay. @throws not_found, invalid as at creation, or for a limit below the uses so far */
export async function updateCoupon(ctx: Ctx, id: number, input: UpdateCouponInput): Promise<CouponRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockCoupon(tx, id);
    if (!before) throw notFound('Coupon');
    await assertEventType(tx, input.eventTypeId);
    const { usageLimit } = input;
    if (usageLimit && usageLimit < before.timesUsed) {
      throw invalid(problem('usage_limit', 'min_number', { min: before.timesUsed }));
    }
    const where = { teamId_id: { teamId: tx.teamId, id } };
    return tx.db.coupon.update({ where, data: toColumns({ ...toInput(before), ...input }), select: COUPON_COLUMNS });
  }).catch(refuseTakenCode);
}

/** Bookings made with it keep their price; its code is free again. @throws not_found */
export async function deleteCoupon({ db, teamId, now }: Ctx, id: number): Promise<void> {
  const { count } = await db.coupon.updateMany({ where: { teamId, id, deletedAt: null }, data: { deletedAt: now } });
  if (count === 0) throw notFound('Coupon');
}

export interface AppliedCoupon {
  id: number;
  /** As the team wrote it. */
  code: string;
  discount: Discount;
}

interface WantedCoupon {
  code: string;
  eventTypeId: number;
  /** Minor units of `currency`, before discount and tax. */
  serviceAmount: bigint;
  extrasAmount: bigint;
  currency: string;
  inviteeEmail: string | null;
}

/**
 * The discount of a code that may be used now for this booking.
 * @param field what the code is called where it was sent
 * @throws coupon_invalid on that field: unknown, inactive, not yet or no longer valid, used up (also by this client), for
 * another event type or currency, or below its minimum amount
 */
export async function applicableCoupon(ctx: Ctx, wanted: WantedCoupon, field = 'coupon_code'): Promise<AppliedCoupon> {
  const coupon = await findCouponByCode(ctx, wanted);
  if (!coupon) throw couponInvalid({ rule: 'selected' }, field);
  const terms = { ...coupon, discountValue: coupon.discountValue.toNumber() };
  const reason = whyNotApplicable(terms, wanted, ctx.now);
  if (reason) throw couponInvalid(reason, field);
  return { id: coupon.id, code: coupon.code, discount: discountOf(terms) };
}

interface Redemption {
  couponId: number;
  eventId: number;
  clientId: number;
  /** Minor units taken off. */
  amount: bigint;
}

/**
 * Uses a coupon up by one, in the transaction of the booking: its limits hold under any concurrency.
 * @throws coupon_invalid (`coupon_code`) when it, or this client's share of it, was used up meanwhile
 */
export async function redeemCoupon(tx: Ctx, redemption: Redemption): Promise<void> {
  await inTransaction(tx, async (own) => {
    if (!(await countUse(own, redemption.couponId))) throw couponInvalid({ rule: 'coupon_used_up' });
    if (!(await insertRedemption(own, redemption))) throw couponInvalid({ rule: 'coupon_used_by_client' });
  });
}

/** Gives uses back when the bookings that used them fall away. An event that used none is skipped. */
export async function returnRedemptions(tx: Ctx, eventIds: number[]): Promise<void> {
  if (eventIds.length > 0) await deleteRedemptions(tx, eventIds);
}

function couponInvalid({ rule, params }: Problem, field = 'coupon_code'): DomainError {
  return new DomainError('coupon_invalid', '', { problems: problem(field, rule, params) });
}

type WholeCoupon = CreateCouponInput & { currency: string };

/** @throws invalid for values that do not go together */
function toColumns({ discountValue, minimumAmount, maximumDiscount, ...same }: WholeCoupon) {
  const { currency, discountType, validFrom, validUntil } = same;
  const amounts = { discountValue, minimumAmount: minimumAmount ?? null, maximumDiscount: maximumDiscount ?? null };
  const problems = couponProblems({
    ...amounts,
    discountType,
    currency,
    validFrom: validFrom ?? null,
    validUntil: validUntil ?? null,
  });
  if (problems) throw invalid(problems);
  const minor = (major: number | null) => (major === null ? null : toMinor(major, currency));
  return {
    ...same,
    discountValue: discountType === 'percentage' ? discountValue : toMinor(discountValue, currency),
    minimumAmount: minor(amounts.minimumAmount),
    maximumDiscount: minor(amounts.maximumDiscount),
  };
}

/** A coupon as it would have been sent: amounts in major units. */
function toInput({ id: _, timesUsed: __, createdAt: ___, ...coupon }: CouponRow): WholeCoupon {
  const { currency, discountType, minimumAmount, maximumDiscount } = coupon;
  const value = coupon.discountValue.toNumber();
  const major = (minor: bigint | null) => (minor === null ? null : toMajor(minor, currency));
  return {
    ...coupon,
    discountValue: discountType === 'percentage' ? value : toMajor(value, currency),
    minimumAmount: major(minimumAmount),
    maximumDiscount: major(maximumDiscount),
  };
}

async function assertEventType({ db, teamId }: Ctx, id: number | null | undefined): Promise<void> {
  if (!id) return;
  const known = await db.eventType.count({ where: { teamId, id, deletedAt: null } });
  if (known === 0) throw invalid(problem('event_type_id', 'selected'));
}

function refuseTakenCode(error: unknown): never {
  if (violates(error, 'coupons_code_key')) throw invalid(problem('code', 'taken'));
  throw error;
}
