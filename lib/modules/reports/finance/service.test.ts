import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_PER_PAGE } from '@/lib/core/page';
import { wallToInstant } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { createEvent } from '@/lib/modules/events/service';
import { createInvoice, updateInvoice } from '@/lib/modules/invoices/service';
import type { TransactionScope } from '@/lib/modules/transactions/queries';
import { TRANSACTION_STATUSES, TRANSACTION_TYPES } from '@/lib/modules/transactions/schema';
import { listTransactions } from '@/lib/modules/transactions/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { getFigures } from '../service';
import type { DayRange } from './rules';
import { type CurrencyOverview, getFinanceOverview, listOwed, type PartMoney } from './service';

/** Its clocks change within the days below. */
const ZONE = 'Europe/Madrid';
const MARCH: DayRange = { from: '2026-03-01', to: '2026-03-31' };
const FEBRUARY: DayRange = { from: '2026-02-01', to: '2026-02-28' };

let team: TestTeam;
let ctx: Ctx;
let eventIds: number[];

beforeAll(async () => {
  team = await makeTeam({ timezone: ZONE, currency: 'EUR' });
  ctx = { ...team.ctx, now: new Date('2026-03-20T12:00:00Z') };
  const types = [await makeEventType(team), await makeEventType(team, { name: 'Massage' })];
  const events = await Promise.all(
    [0, 1, 2, 3].map((index) =>
      createEvent(ctx, {
        eventTypeId: types[index % 2]?.id ?? 0,
        startTime: new Date(`2031-03-0${index + 3}T10:00:00Z`),
        inviteeName: 'Ana',
        inviteeEmail: 'ana@example.com',
      }),
    ),
  );
  eventIds = events.map(({ id }) => id);
});

const transaction = fc.record({
  amount: fc.bigInt({ min: 0n, max: 10_000_000n }),
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  type: fc.constantFrom(...TRANSACTION_TYPES),
  status: fc.constantFrom(...TRANSACTION_STATUSES),
  // Days around both ends of the month and the clock change of the 29th, to the millisecond at midnight.
  day: fc.constantFrom(
    '2026-02-28',
    '2026-03-01',
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2026-03-31',
    '2026-04-01',
  ),
  time: fc.constantFrom('00:00:00.000', '02:30:00.000', '12:00:00.000', '23:59:59.999'),
  event: fc.option(fc.integer({ min: 0, max: 3 })),
});

const sum = (parts: PartMoney[], pick: 'received' | 'givenBack') => ({
  amount: parts.reduce((total, part) => total + part[pick].amount, 0),
  count: parts.reduce((total, part) => total + part[pick].count, 0),
});

/** What the list of transactions shows for a figure. */
async function listed(days: DayRange, scope: TransactionScope) {
  const bounds = { dateFrom: new Date(`${days.from}T00:00:00Z`), dateTo: new Date(`${days.to}T00:00:00Z`) };
  const { rows, total } = await listTransactions(ctx, { page: 1, perPage: MAX_PER_PAGE, ...bounds, scope });
  return { amount: rows.reduce((all, row) => all + row.amount, 0), count: total };
}

async function expectWhole(overview: CurrencyOverview) {
  for (const pick of ['received', 'givenBack'] as const) {
    const whole = overview[pick];
    const buckets = overview.buckets.map((bucket) => ({ id: null, name: null, ...bucket }));
    for (const parts of [buckets, overview.eventTypes, overview.staff, overview.locations]) {
      expect(sum(parts, pick)).toEqual(whole);
    }
  }
}

describe('the overview', () => {
  it('has parts that come to the whole, and says what the list of transactions says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(transaction, { minLength: 1, maxLength: 40 }), async (made) => {
        await prisma.transaction.deleteMany({ where: { teamId: ctx.teamId } });
        await prisma.transaction.createMany({
          data: made.map(({ day, time, event, ...row }) => ({
            ...row,
            teamId: ctx.teamId,
            provider: 'cash' as const,
            eventId: event === null ? null : eventIds[event],
            createdAt: wallToInstant(`${day}T${time}`, ZONE),
          })),
        });
        const { currencies } = await getFinanceOverview(ctx, { range: MARCH, before: FEBRUARY });
        const { incomeThisMonth } = await getFigures(ctx);
        for (const overview of currencies) {
          const { currency, received, before } = overview;
          await expectWhole(overview);
          const income = incomeThisMonth?.find((row) => row.currency === currency);
          expect([income?.current ?? 0, income?.previous ?? 0]).toEqual([received.amount, before?.received.amount]);
          expect(await listed(MARCH, { show: 'received', currency })).toEqual(overview.received);
          expect(await listed(MARCH, { show: 'given_back', currency })).toEqual(overview.givenBack);
          expect(await listed(FEBRUARY, { show: 'received', currency })).toEqual(overview.before?.received);
          for (const { id: eventTypeId, received } of overview.eventTypes) {
            expect(await listed(MARCH, { show: 'received', currency, eventTypeId })).toEqual(received);
          }
          for (const { id: staffId, received } of overview.staff) {
            expect(await listed(MARCH, { show: 'received', currency, staffId })).toEqual(received);
          }
          for (const { range, received } of overview.buckets.filter((bucket) => bucket.received.count > 0)) {
            expect(await listed(range, { show: 'received', currency })).toEqual(received);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("counts a payment on the day of the team's zone, also when the clocks change", async () => {
    await prisma.transaction.deleteMany({ where: { teamId: ctx.teamId } });
    const at = (instant: string) => new Date(instant);
    // The 29th lasts from 23:00 UTC of the day before to 22:00 UTC.
    const times = [
      '2026-03-28T22:59:59.999Z',
      '2026-03-28T23:00:00Z',
      '2026-03-29T21:59:59.999Z',
      '2026-03-29T22:00:00Z',
    ];
    await prisma.transaction.createMany({
      data: times.map((time) => ({
        teamId: ctx.teamId,
        provider: 'cash' as const,
        status: 'completed' as const,
        amount: 100n,
        currency: 'EUR',
        createdAt: at(time),
      })),
    });
    const { currencies } = await getFinanceOverview(ctx, { range: MARCH, before: null });
    const counts = currencies[0]?.buckets
      .filter(({ received }) => received.count > 0)
      .map(({ range, received }) => [range.from, received.count]);
    expect(counts).toEqual([
      ['2026-03-28', 1],
      ['2026-03-29', 2],
      ['2026-03-30', 1],
    ]);
  });

  it('says what invoices wait for by how late they are, and lists exactly those', async () => {
    const own = await makeTeam({ timezone: ZONE, currency: 'EUR' });
    const today = { ...own.ctx, now: new Date('2026-03-20T12:00:00Z') };
    const item = { description: 'Visit', quantity: 1, unitPrice: 10 };
    for (const [dueDate, isSent] of [
      ['2026-03-20', true],
      ['2026-03-19', true],
      ['2026-02-18', true],
      ['2026-02-17', false],
      ['2025-01-02', true],
    ] as const) {
      const invoiceDate = new Date('2025-01-01T00:00:00Z');
      const made = { customerName: 'Ana', items: [item], invoiceDate, dueDate: new Date(`${dueDate}T00:00:00Z`) };
      const { id } = await createInvoice(today, made);
      if (isSent) await updateInvoice(today, id, { status: 'sent' });
    }
    const { currencies, isNew } = await getFinanceOverview(today, { range: MARCH, before: null });
    expect(isNew).toBe(false);
    expect(currencies[0]?.outstanding).toEqual([
      { age: 'not_due', amount: 1_000, count: 1 },
      { age: 'late_30', amount: 2_000, count: 2 },
      { age: 'late_60', amount: 0, count: 0 },
      { age: 'late_90', amount: 0, count: 0 },
      { age: 'late_more', amount: 1_000, count: 1 },
    ]);
    expect(currencies[0]?.owed).toEqual({ amount: 4_000, count: 4 });
    expect((await getFigures(today)).outstanding).toEqual([{ currency: 'EUR', owed: 4_000, overdue: 3_000 }]);
    const late = await listOwed(today, { currency: 'EUR', age: 'late_30' });
    expect(late.rows.map(({ due }) => due)).toEqual([1_000, 1_000]);
    expect(await listOwed(today, {})).toMatchObject({ total: 4, page: 1, pages: 1 });
    expect((await listOwed(today, { page: 9 })).rows).toHaveLength(4);
    expect(await listOwed(today, { currency: 'CHF' })).toEqual({ rows: [], total: 0, page: 1, pages: 1 });
  });

  it('is for those who read transactions: staff see nothing of it, and another team sees its own', async () => {
    const days = { range: MARCH, before: null };
    const [staff, manager, other] = await Promise.all([
      makeMember(team, 'staff'),
      makeMember(team, 'manager'),
      makeTeam(),
    ]);
    await expect(getFinanceOverview(staff.ctx, days)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listOwed(staff.ctx, {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listTransactions(staff.ctx, { page: 1, perPage: 50 })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await getFinanceOverview(manager.ctx, days)).currencies).not.toEqual([]);
    expect(await getFinanceOverview(other.ctx, days)).toMatchObject({ currencies: [], isNew: true });
  });
});
