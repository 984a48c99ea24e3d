import { describe, expect, it } from 'vitest';
import { isDomainError } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import { inTransaction } from '@/lib/infra/ctx';
import { createClient } from '@/lib/modules/clients/service';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import type { Prisma } from '@/prisma/generated/client';
import { applicableCoupon, redeemCoupon, returnRedemptions } from './service';

const HOUR_MS = 3_600_000;

async function makeCoupon({ ctx }: TestTeam, terms: Partial<Prisma.CouponUncheckedCreateInput> = {}) {
  return ctx.db.coupon.create({
    data: {
      teamId: ctx.teamId,
      code: 'Spring10',
      discountType: 'percentage',
      discountValue: 10,
      currency: 'EUR',
      ...terms,
    },
  });
}

/** Bookings of one client, straight in the table: their times do not matter here. */
async function makeBookings({ ctx }: TestTeam, { count, clientId }: { count: number; clientId: number }) {
  const eventType = await makeEventType({ ctx } as TestTeam);
  const startsAt = new Date('2031-03-04T10:00:00Z');
  const one = { inviteeName: 'A', inviteeEmail: 'a@example.com', currency: 'EUR' };
  const rows = await ctx.db.event.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      ...one,
      teamId: ctx.teamId,
      eventTypeId: eventType.id,
      clientId,
      startsAt: new Date(startsAt.getTime() + index * HOUR_MS),
      endsAt: new Date(startsAt.getTime() + (index + 1) * HOUR_MS),
    })),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

const wanted = {
  code: 'spring10',
  eventTypeId: 1,
  serviceAmount: 5_000n,
  extrasAmount: 1_000n,
  currency: 'EUR',
  inviteeEmail: 'John@example.com',
};

async function refusal(ctx: Ctx, change: Partial<typeof wanted> = {}) {
  const error = await applicableCoupon(ctx, { ...wanted, ...change }).catch((thrown: unknown) => thrown);
  if (!isDomainError(error)) throw error;
  expect(error.code).toBe('coupon_invalid');
  return error.problems?.coupon_code?.[0]?.rule;
}

describe('a coupon', () => {
  it('is found by its code whatever the case, and gives its discount', async () => {
    const team = await makeTeam();
    const coupon = await makeCoupon(team, { maximumDiscount: 300n, appliesToExtras: true });
    expect(await applicableCoupon(team.ctx, wanted)).toEqual({
      id: coupon.id,
      code: 'Spring10',
      discount: { type: 'percentage', value: 10, maximum: 300n, appliesToExtras: true },
    });
  });

  it.each([
    ['unknown', 'selected', { code: 'Other' }],
    ['deleted', 'selected', { deletedAt: new Date() }],
    ['switched off', 'coupon_inactive', { isActive: false }],
    ['not valid yet', 'coupon_early', { validFrom: new Date(Date.now() + HOUR_MS) }],
    ['no longer valid', 'coupon_expired', { validUntil: new Date(Date.now() - HOUR_MS) }],
    ['used up', 'coupon_used_up', { usageLimit: 3, timesUsed: 3 }],
    ['in another currency', 'coupon_currency', { discountType: 'fixed', discountValue: 500, currency: 'USD' }],
    ['for larger amounts', 'coupon_minimum', { minimumAmount: 5_001 }],
  ] as const)('that is %s is refused saying so', async (_, rule, terms) => {
    const team = await makeTeam();
    await makeCoupon(team, terms);
    expect(await refusal(team.ctx)).toBe(rule);
  });

  it("of another team is unknown, and one for another event type is not this one's", async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    const { id } = await makeEventType(team);
    await makeCoupon(team, { eventTypeId: id });
    expect(await refusal(other.ctx, { eventTypeId: id })).toBe('selected');
    expect(await refusal(team.ctx, { eventTypeId: id + 1 })).toBe('coupon_event_type');
    expect((await applicableCoupon(team.ctx, { ...wanted, eventTypeId: id })).code).toBe('Spring10');
  });

  it('counts extras towards the minimum only when it reduces them', async () => {
    const team = await makeTeam();
    const coupon = await makeCoupon(team, { minimumAmount: 6_000n, appliesToExtras: true });
    expect((await applicableCoupon(team.ctx, wanted)).id).toBe(coupon.id);
    await team.ctx.db.coupon.updateMany({ where: { id: coupon.id }, data: { appliesToExtras: false } });
    expect(await refusal(team.ctx)).toBe('coupon_minimum');
  });

  it('that a client has used as often as it may is refused to that client only', async () => {
    const team = await makeTeam();
    const coupon = await makeCoupon(team, { usageLimitPerClient: 1 });
    const client = await createClient(team.ctx, { name: 'John', email: 'john@example.com' });
    const [eventId = 0] = await makeBookings(team, { count: 1, clientId: client.id });
    await redeemCoupon(team.ctx, { couponId: coupon.id, eventId, clientId: client.id, amount: 500n });
    expect(await refusal(team.ctx)).toBe('coupon_used_by_client');
    expect((await applicableCoupon(team.ctx, { ...wanted, inviteeEmail: 'jane@example.com' })).id).toBe(coupon.id);
    expect((await applicableCoupon(team.ctx, { ...wanted, inviteeEmail: null })).id).toBe(coupon.id);
  });
});

describe('fifty bookings that redeem at once', { timeout: 60_000 }, () => {
  const redeemAll = async (team: TestTeam, { couponId, clientIds }: { couponId: number; clientIds: number[] }) => {
    const eventIds = await makeBookings(team, { count: 50, clientId: clientIds[0] ?? 0 });
    const results = await Promise.allSettled(
      eventIds.map((eventId, index) =>
        inTransaction(team.ctx, (tx) =>
          redeemCoupon(tx, { couponId, eventId, clientId: clientIds[index % clientIds.length] ?? 0, amount: 500n }),
        ),
      ),
    );
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'coupon_invalid' });
    }
    const { timesUsed } = await team.ctx.db.coupon.findFirstOrThrow({ where: { id: couponId } });
    const redemptions = await team.ctx.db.couponRedemption.findMany({ where: { couponId } });
    const granted = results.filter(({ status }) => status === 'fulfilled').length;
    expect(timesUsed).toBe(granted);
    expect(redemptions).toHaveLength(granted);
    return { granted, redemptions, eventIds };
  };

  it('get exactly the uses that the limit leaves', async () => {
    const team = await makeTeam();
    const { id: couponId } = await makeCoupon(team, { usageLimit: 5 });
    const client = await createClient(team.ctx, { name: 'John', email: 'john@example.com' });
    expect((await redeemAll(team, { couponId, clientIds: [client.id] })).granted).toBe(5);
  });

  it('get exactly the uses that each client has', async () => {
    const team = await makeTeam();
    const { id: couponId } = await makeCoupon(team, { usageLimitPerClient: 2 });
    const clients = await Promise.all(['A', 'B', 'C'].map((name) => createClient(team.ctx, { name })));
    const { granted, redemptions } = await redeemAll(team, { couponId, clientIds: clients.map(({ id }) => id) });
    expect(granted).toBe(6);
    for (const { id } of clients) expect(redemptions.filter(({ clientId }) => clientId === id)).toHaveLength(2);
  });

  it('leave room again when bookings fall away, each counted once', async () => {
    const team = await makeTeam();
    const { id: couponId } = await makeCoupon(team, { usageLimit: 5 });
    const client = await createClient(team.ctx, { name: 'John', email: 'john@example.com' });
    const { redemptions } = await redeemAll(team, { couponId, clientIds: [client.id] });
    const gone = redemptions.slice(0, 2).map(({ eventId }) => eventId);
    await Promise.all([1, 2, 3].map(() => inTransaction(team.ctx, (tx) => returnRedemptions(tx, gone))));
    expect(await team.ctx.db.coupon.findFirst({ where: { id: couponId } })).toMatchObject({ timesUsed: 3 });
    expect(await refusal(team.ctx).catch(() => 'usable')).toBe('usable');
  });
});
