import { describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { inTransaction } from '@/lib/infra/ctx';
import { makeTeam } from '@/lib/testing/factories';
import { createCreditNote } from './credit-notes/service';
import { recordPayment } from './payments/service';
import { createInvoice, deleteInvoice, getInvoice, updateInvoice } from './service';

const ITEM = { description: 'Consultation', quantity: 1, unitPrice: 100 };
/** Many at once wait for each other, longer where the machine has other work. */
const RACE_MS = 60_000;

const input = { customerName: 'John Doe', customerEmail: 'john@example.com', items: [ITEM] };

async function sentInvoice(ctx: Ctx) {
  const { id } = await createInvoice(ctx, input);
  return updateInvoice(ctx, id, { status: 'sent' });
}

const topics = async ({ db, teamId }: Ctx) =>
  (await db.outboxMessage.findMany({ where: { teamId }, orderBy: { id: 'asc' } })).map(({ topic }) => topic);

describe('invoice numbers', () => {
  it(
    'are without gap or duplicate under fifty creations at once of which some are rolled back',
    async () => {
      const { ctx } = await makeTeam();
      const results = await Promise.allSettled(
        Array.from({ length: 50 }, (_, index) =>
          inTransaction(ctx, async (tx) => {
            const { number } = await createInvoice(tx, input);
            if (index % 3 === 0) throw new Error('rolled back');
            return number;
          }),
        ),
      );
      const given = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      expect(given).toHaveLength(33);
      const expected = Array.from({ length: 33 }, (_, index) => `INV-${String(index + 1).padStart(4, '0')}`);
      expect(given.toSorted()).toEqual(expected);
      const rows = await ctx.db.invoice.findMany({ where: { teamId: ctx.teamId }, orderBy: { id: 'asc' } });
      expect(rows.map(({ number }) => number).toSorted()).toEqual(expected);
    },
    RACE_MS,
  );

  it('start at one in each team, with its own prefix', async () => {
    const [first, second] = await Promise.all([makeTeam(), makeTeam()]);
    await first.ctx.db.team.update({ where: { id: first.teamId }, data: { invoicePrefix: 'FAC/' } });
    expect((await createInvoice(first.ctx, input)).number).toBe('FAC/0001');
    expect((await createInvoice(second.ctx, input)).number).toBe('INV-0001');
  });

  it('of a deleted draft stay on record and are not given out again', async () => {
    const { ctx } = await makeTeam();
    const { id } = await createInvoice(ctx, input);
    await deleteInvoice(ctx, id);
    await expect(getInvoice(ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await createInvoice(ctx, input)).number).toBe('INV-0002');
    const kept = await ctx.db.invoice.findFirst({ where: { teamId: ctx.teamId, id } });
    expect(kept).toMatchObject({ number: 'INV-0001', status: 'draft', deletedAt: expect.any(Date) });
  });

  it('pass over one that another prefix spelled before', async () => {
    const { ctx } = await makeTeam();
    const prefix = (invoicePrefix: string) =>
      ctx.db.team.update({ where: { id: ctx.teamId }, data: { invoicePrefix } });
    await prefix('A1');
    expect((await createInvoice(ctx, input)).number).toBe('A10001');
    await prefix('A');
    await ctx.db.numberCounter.updateMany({ where: { teamId: ctx.teamId }, data: { last: 10_000 } });
    expect((await createInvoice(ctx, input)).number).toBe('A10002');
  });
});

describe('payments of an invoice', () => {
  it(
    'at once never come to more than is due',
    async () => {
      const { ctx } = await makeTeam();
      const { id } = await sentInvoice(ctx);
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, () => recordPayment(ctx, id, { amount: 7.5, provider: 'cash' })),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(13);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'invalid' });
      }
      const invoice = await getInvoice(ctx, id);
      expect(invoice).toMatchObject({ paid: 9_750n, status: 'partially_paid' });
      expect(invoice.transactions.reduce((sum, { amount }) => sum + amount, 0n)).toBe(9_750n);
    },
    RACE_MS,
  );

  it('that settle it at once are one, and say so once', async () => {
    const { ctx } = await makeTeam();
    const { id } = await sentInvoice(ctx);
    const pay = () => recordPayment(ctx, id, { amount: 100, provider: 'bank_transfer' });
    const results = await Promise.allSettled(Array.from({ length: 10 }, pay));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await topics(ctx)).toEqual(['invoice.sent', 'payment.completed', 'invoice.paid']);
  });

  it('are written down in full when it is set to paid', async () => {
    const { ctx } = await makeTeam();
    const { id } = await sentInvoice(ctx);
    await recordPayment(ctx, id, { amount: 30, provider: 'cash' });
    const paid = await updateInvoice(ctx, id, { status: 'paid' });
    expect(paid).toMatchObject({ status: 'paid', paid: 10_000n });
    expect(paid.transactions.map(({ amount, provider }) => [amount, provider])).toEqual([
      [3_000n, 'cash'],
      [7_000n, 'on_site'],
    ]);
  });

  it('are dated by the day they were received, in the zone of the team', async () => {
    const { ctx } = await makeTeam({ timezone: 'America/New_York' });
    const { id } = await sentInvoice(ctx);
    const date = new Date('2026-03-10T00:00:00Z');
    const { transactions } = await recordPayment(ctx, id, { amount: 30, provider: 'cash', date });
    expect(transactions[0]?.createdAt).toEqual(new Date('2026-03-10T04:00:00Z'));
    const tomorrow = { amount: 1, provider: 'cash', date: new Date(ctx.now.getTime() + 3 * 86_400_000) } as const;
    await expect(recordPayment(ctx, id, tomorrow)).rejects.toMatchObject({ problems: { date: [{ rule: 'future' }] } });
  });
});

describe('a credit note', () => {
  it('mirrors its invoice, is numbered apart and cancels what nobody paid', async () => {
    const { ctx } = await makeTeam();
    const { id } = await createInvoice(ctx, { ...input, taxRate: 21, discountAmount: 10 });
    await updateInvoice(ctx, id, { status: 'sent' });
    const note = await createCreditNote(ctx, id);
    const invoice = await getInvoice(ctx, id);
    expect(note).toMatchObject({ number: 'INV-CN-0001', status: 'sent', correctsId: id, customerName: 'John Doe' });
    for (const amount of ['subtotal', 'discount', 'tax', 'total'] as const) expect(note[amount]).toBe(-invoice[amount]);
    expect(note.items).toMatchObject([{ description: 'Consultation', unitPrice: -10_000n, total: -10_000n }]);
    expect(invoice).toMatchObject({ status: 'cancelled', creditNotes: [{ id: note.id }] });
  });

  it('is one for an invoice, however many ask at once', async () => {
    const { ctx } = await makeTeam();
    const { id } = await sentInvoice(ctx);
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => createCreditNote(ctx, id)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('makes a paid invoice given back, and takes no payments itself', async () => {
    const { ctx } = await makeTeam();
    const { id } = await sentInvoice(ctx);
    await updateInvoice(ctx, id, { status: 'paid' });
    const note = await createCreditNote(ctx, id);
    expect((await getInvoice(ctx, id)).status).toBe('refunded');
    const wrongState = { code: 'wrong_state' };
    await expect(recordPayment(ctx, note.id, { amount: 1, provider: 'cash' })).rejects.toMatchObject(wrongState);
    await expect(updateInvoice(ctx, note.id, { status: 'cancelled' })).rejects.toMatchObject(wrongState);
    await expect(createCreditNote(ctx, note.id)).rejects.toMatchObject(wrongState);
    await expect(recordPayment(ctx, id, { amount: 1, provider: 'cash' })).rejects.toMatchObject(wrongState);
  });
});
