import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';

export const COUPON_COLUMNS = {
  id: true,
  code: true,
  name: true,
  discountType: true,
  discountValue: true,
  currency: true,
  minimumAmount: true,
  maximumDiscount: true,
  usageLimit: true,
  usageLimitPerClient: true,
  timesUsed: true,
  validFrom: true,
  validUntil: true,
  eventTypeId: true,
  appliesToExtras: true,
  isActive: true,
  createdAt: true,
} as const satisfies Prisma.CouponSelect;

export type CouponRow = Prisma.CouponGetPayload<{ select: typeof COUPON_COLUMNS }>;

interface Searched {
  code: string;
  inviteeEmail: string | null;
}

export interface FoundCoupon extends CouponRow {
  /** How often the client with that e-mail has used it. */
  usesOfClient: number;
}

/** The team's living coupon with that code, case ignored. */
export async function findCouponByCode(ctx: Ctx, { code, inviteeEmail }: Searched): Promise<FoundCoupon | null> {
  const { db, teamId } = ctx;
  const [known] = await db.$queryRaw<{ id: number; usesOfClient: number }[]>`
    SELECT c.id, (
      SELECT count(*)::integer FROM coupon_redemptions r
      JOIN clients cl ON cl.team_id = r.team_id AND cl.id = r.client_id
      WHERE r.team_id = c.team_id AND r.coupon_id = c.id
        AND lower(cl.email) = lower(${inviteeEmail}) AND cl.deleted_at IS NULL
    ) AS "usesOfClient"
    FROM coupons c WHERE c.team_id = ${teamId} AND lower(c.code) = lower(${code}) AND c.deleted_at IS NULL`;
  if (!known) return null;
  const coupon = await db.coupon.findFirst({ where: { teamId, id: known.id }, select: COUPON_COLUMNS });
  return coupon && { ...coupon, usesOfClient: known.usesOfClient };
}

/** The coupon as it is, held until the transaction ends, so that two changes of it come one after the other. */
export async function lockCoupon({ db, teamId }: Ctx, id: number): Promise<CouponRow | null> {
  await db.$queryRaw`SELECT 1 FROM coupons WHERE team_id = ${teamId} AND id = ${id} FOR NO KEY UPDATE`;
  return db.coupon.findFirst({ where: { teamId, id, deletedAt: null }, select: COUPON_COLUMNS });
}

/** One more use, unless the limit is reached. */
export async function countUse({ db, teamId }: Ctx, couponId: number): Promise<boolean> {
  const counted = await db.$executeRaw`
    UPDATE coupons SET times_used = times_used + 1
    WHERE team_id = ${teamId} AND id = ${couponId} AND (usage_limit IS NULL OR times_used < usage_limit)`;
  return counted === 1;
}

interface Redemption {
  couponId: number;
  eventId: number;
  clientId: number;
  /** Minor units taken off. */
  amount: bigint;
}

/**
 * The redemption, unless the client's limit is reached. It must follow {@link countUse} in the same transaction: that holds
 * the coupon's row, and only a statement that starts afterwards sees what others redeemed before.
 */
export async function insertRedemption({ db, teamId, now }: Ctx, redemption: Redemption): Promise<boolean> {
  const { couponId, eventId, clientId, amount } = redemption;
  const inserted = await db.$executeRaw`
    INSERT INTO coupon_redemptions (team_id, coupon_id, event_id, client_id, amount, created_at)
    SELECT ${teamId}, c.id, ${eventId}, ${clientId}, ${amount}, ${now} FROM coupons c
    WHERE c.team_id = ${teamId} AND c.id = ${couponId} AND (c.usage_limit_per_client IS NULL OR c.usage_limit_per_client > (
      SELECT count(*) FROM coupon_redemptions r
      WHERE r.team_id = c.team_id AND r.coupon_id = c.id AND r.client_id = ${clientId}
    ))`;
  return inserted === 1;
}

/** Takes the redemptions of these events away and gives their uses back, each once however often it is asked. */
export async function deleteRedemptions({ db, teamId }: Ctx, eventIds: number[]): Promise<void> {
  await db.$executeRaw`
    WITH returned AS (
      DELETE FROM coupon_redemptions WHERE team_id = ${teamId} AND event_id = ANY(${eventIds}::integer[])
      RETURNING coupon_id
    ), uses AS (SELECT coupon_id, count(*)::integer AS number FROM returned GROUP BY coupon_id)
    UPDATE coupons c SET times_used = c.times_used - uses.number FROM uses
    WHERE c.team_id = ${teamId} AND c.id = uses.coupon_id`;
}
