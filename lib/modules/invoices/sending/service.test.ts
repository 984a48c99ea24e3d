import { beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { eraseClient } from '@/lib/modules/clients/personal-data/service';
import { createClient } from '@/lib/modules/clients/service';
import { makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { sumInvoices } from '../bulk/queries';
import { createInvoiceInput } from '../schema';
import { createInvoice, getInvoice, updateInvoice } from '../service';
import { sendingRefusalOf } from './rules';
import { sendInvoiceInput } from './schema';
import { mailAgain, prepareLetter, remindOfInvoice, sendDraft, sendUnchanged, takeReminderBack } from './service';

let team: TestTeam;

beforeEach(async () => {
  team = await makeTeam();
});

const OVERDUE = { invoice_date: '2026-01-01', due_date: '2026-01-15' };

async function make(change: object = {}): Promise<number> {
  const items = [{ description: 'Haircut', quantity: 2, unit_price: 32.5 }];
  const input = { customer_name: 'Nora Vidal', customer_email: 'nora@example.com', items, ...change };
  return (await createInvoice(team.ctx, createInvoiceInput.parse(input))).id;
}

async function makeSent(change: object = {}): Promise<number> {
  const id = await make(change);
  await updateInvoice(team.ctx, id, { status: 'sent' });
  return id;
}

const mailOf = (invoiceId: number) =>
  prisma.mailMessage.findMany({ where: { teamId: team.teamId, invoiceId }, orderBy: { id: 'asc' } });
const reasonOf = (work: Promise<unknown>) => work.then(() => 'done', sendingRefusalOf);
const letter = (change: object = {}) =>
  sendInvoiceInput.parse({ subject: 'Your bill', text: 'Hi,\n\nsee below.', ...change });

describe('sending a draft', () => {
  it('locks it and writes the mail with its invoice, and a copy for who asked for one', async () => {
    const id = await make();
    const { updatedAt: version } = await getInvoice(team.ctx, id);
    await sendUnchanged(team.ctx, { id, version }, letter({ copy_to_me: true }));
    expect(await getInvoice(team.ctx, id)).toMatchObject({ status: 'sent' });
    const mail = await mailOf(id);
    expect(mail.map(({ to }) => to)).toEqual(['nora@example.com', team.email]);
    expect(mail[0]).toMatchObject({ subject: 'Your bill', template: 'invoice', invoiceId: id, replyTo: team.email });
    expect(mail[0]?.text).toContain('see below.');
  });

  it('happens once under a double submit, one by one or many at once', async () => {
    const [first, second] = [await make(), await make()];
    const { updatedAt: version } = await getInvoice(team.ctx, first);
    const twice = [1, 2].map(() => sendUnchanged(team.ctx, { id: first, version }, letter()));
    const outcomes = await Promise.allSettled(twice);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const bulk = await Promise.all([1, 2, 3].map(() => reasonOf(sendDraft(team.ctx, second))));
    expect(bulk.sort()).toEqual(['done', 'not_draft', 'not_draft']);
    expect(await mailOf(first)).toHaveLength(1);
    expect(await mailOf(second)).toHaveLength(1);
  });

  it('changes nothing where the invoice cannot be mailed, and says why', async () => {
    const cases = [
      [{ customer_email: '' }, 'no_email'],
      [{ items: [] }, 'no_lines'],
      [{ customer_name: 'مرحبا' }, 'letters'],
    ] as const;
    for (const [change, reason] of cases) {
      const id = await make(change);
      expect(await reasonOf(sendDraft(team.ctx, id))).toBe(reason);
      expect(await getInvoice(team.ctx, id)).toMatchObject({ status: 'draft' });
      expect(await mailOf(id)).toEqual([]);
    }
  });

  it('offers the words of the language of the clients, with the sums of the invoice', async () => {
    const id = await make({ due_date: '2999-03-04', tax_rate: 21 });
    expect(await prepareLetter(team.ctx, id, 'paper')).toMatchObject({
      subject: 'Invoice INV-0001 from My Business',
      text: expect.stringContaining('€78.65. It is due on Mar 4, 2999.'),
      to: 'nora@example.com',
      copyTo: team.email,
      refusal: null,
    });
    const spanish = { ...team.ctx, team: { ...team.ctx.team, locale: 'es' } };
    expect((await prepareLetter(spanish, id, 'paper')).subject).toBe('Factura INV-0001 de My Business');
  });

  it('is not for those who may only read, nor for another team', async () => {
    const [staff, other, id] = [await makeMember(team, 'staff'), await makeTeam(), await make()];
    await expect(sendDraft(staff.ctx, id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(prepareLetter(staff.ctx, id, 'paper')).rejects.toMatchObject({ code: 'forbidden' });
    const works = [sendDraft, remindOfInvoice, (ctx: Ctx, of: number) => mailAgain(ctx, of, letter())];
    for (const work of works) await expect(work(other.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(prepareLetter(other.ctx, id, 'paper')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a reminder', () => {
  it('goes out at most once a day of the calendar, also when two ask at once', async () => {
    const id = await makeSent(OVERDUE);
    const outcomes = await Promise.all([1, 2, 3].map(() => reasonOf(remindOfInvoice(team.ctx, id))));
    expect(outcomes.sort()).toEqual(['done', 'reminded_today', 'reminded_today']);
    expect(await mailOf(id)).toHaveLength(1);
    expect((await prepareLetter(team.ctx, id, 'reminder')).refusal).toBe('reminded_today');
    const tomorrow = { ...team.ctx, now: new Date(Date.now() + 86_400_000) };
    expect(await reasonOf(remindOfInvoice(tomorrow, id))).toBe('done');
  });

  it('is for invoices that are overdue only', async () => {
    expect(await reasonOf(remindOfInvoice(team.ctx, await make(OVERDUE)))).toBe('not_overdue');
    expect(await reasonOf(remindOfInvoice(team.ctx, await makeSent({ due_date: '2999-01-01' })))).toBe('not_overdue');
  });

  it('waits ten seconds, in which it can be taken back as if it had never been', async () => {
    const id = await makeSent(OVERDUE);
    await remindOfInvoice(team.ctx, id);
    const [mail] = await mailOf(id);
    expect(mail?.nextAttemptAt.getTime()).toBe(team.ctx.now.getTime() + 10_000);
    await takeReminderBack(team.ctx, id);
    expect(await mailOf(id)).toEqual([]);
    await remindOfInvoice(team.ctx, id);
    await prisma.mailMessage.updateMany({ where: { invoiceId: id }, data: { attempts: 1 } });
    expect(await reasonOf(takeReminderBack(team.ctx, id))).toBe('under_way');
    const other = await makeTeam();
    expect(await reasonOf(takeReminderBack(other.ctx, id))).toBe('under_way');
    expect(await mailOf(id)).toHaveLength(1);
  });
});

describe('the mails of an invoice', () => {
  it('go when its client is erased, because they say who it was', async () => {
    const { id: customer_id } = await createClient(team.ctx, { name: 'Nora Vidal', email: 'nora@example.com' });
    const id = await make({ customer_id });
    await sendDraft(team.ctx, id);
    await eraseClient(team.ctx, customer_id, 'Nora Vidal');
    expect(await mailOf(id)).toEqual([]);
  });
});

describe('what a deed on many comes to', () => {
  it('is summed by currency over those that it is open to, of this team', async () => {
    const ids = [
      await make(),
      await make({ currency: 'JPY', items: [{ description: 'Cut', quantity: 1, unit_price: 1000 }] }),
      await makeSent(OVERDUE),
      await makeSent({ due_date: '2999-01-01' }),
    ];
    expect(await sumInvoices(team.ctx, ids, 'send')).toEqual([
      { currency: 'EUR', count: 1, amount: 6500 },
      { currency: 'JPY', count: 1, amount: 1000 },
    ]);
    expect(await sumInvoices(team.ctx, ids, 'remind')).toEqual([{ currency: 'EUR', count: 1, amount: 6500 }]);
    expect(await sumInvoices(team.ctx, ids, 'pay')).toEqual([{ currency: 'EUR', count: 2, amount: 13_000 }]);
    expect(await sumInvoices((await makeTeam()).ctx, ids, 'pay')).toEqual([]);
  });
});
