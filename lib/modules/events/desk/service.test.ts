import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { invoiceEvents } from '../invoicing/service';
import { createEventInput } from '../schema';
import { getEvent } from '../service';
import { getTimeline } from '../timeline/service';
import { type DeskTerms, deskTerms } from './schema';
import { bookAtDesk } from './service';

const START = '2031-03-04T09:00:00Z';

describe('booking at the desk', () => {
  it('leaves a completed payment of exactly the price when it is paid now', async () => {
    const { team, book } = await makeDesk();
    const { id } = await book({}, { settlement: 'now', paidWith: 'cash' });
    const transactions = await prisma.transaction.findMany({ where: { teamId: team.teamId, eventId: id } });
    expect(transactions).toMatchObject([{ status: 'completed', provider: 'cash', amount: 3200n, type: 'payment' }]);
    expect((await getEvent(team.ctx, id)).paid).toBe(3200n);
    const topics = await prisma.outboxMessage.findMany({ where: { teamId: team.teamId }, select: { topic: true } });
    expect(topics.map(({ topic }) => topic).sort()).toEqual(['event.created', 'payment.completed']);
  });

  it('takes the payment that a service asks for as received instead of noting it twice', async () => {
    const { team, book } = await makeDesk({ requiresPayment: true });
    const { id } = await book({}, { settlement: 'now', paidWith: 'on_site' });
    const transactions = await prisma.transaction.findMany({ where: { teamId: team.teamId, eventId: id } });
    expect(transactions).toMatchObject([{ status: 'completed', provider: 'on_site', amount: 3200n }]);
  });

  it('takes one date or all dates of a series, as it is said', async () => {
    const { team, book } = await makeDesk();
    const series = { is_recurring: true, recurrence_frequency: 'weekly', recurrence_count: 3 };
    const one = await book({ ...series, recurring_payment_mode: 'each' }, { settlement: 'now' });
    const all = await book(
      { ...series, recurring_payment_mode: 'all_upfront', start_time: '2031-03-04T12:00:00Z' },
      { settlement: 'now' },
    );
    expect((await getEvent(team.ctx, one.id)).paid).toBe(3200n);
    const sum = await prisma.transaction.aggregate({
      where: { teamId: team.teamId, eventId: all.id },
      _sum: { amount: true },
    });
    expect(sum._sum.amount).toBe(9600n);
  });

  it('drafts an invoice of the same total, tied to event and client, when it is to be invoiced', async () => {
    const { team, book } = await makeDesk();
    const { id, invoiceId } = await book({}, { settlement: 'invoice' });
    const invoice = await prisma.invoice.findFirstOrThrow({ where: { teamId: team.teamId, id: invoiceId ?? 0 } });
    const event = await getEvent(team.ctx, id);
    expect(invoice).toMatchObject({ status: 'draft', total: event.total, eventId: id, clientId: event.clientId });
    const lines = await getTimeline(team.ctx, event);
    expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['change', 'invoice']));
  });

  it('books once for a form that is sent twice at once or later, and again for one that says something else', async () => {
    const { team, book } = await makeDesk({ kind: 'group', capacity: 9 });
    const terms = { settlement: 'now', formKey: randomUUID() } as const;
    const twins = await Promise.all([book({}, terms), book({}, terms)]);
    const later = await book({}, terms);
    expect(new Set([...twins, later].map(({ id }) => id)).size).toBe(1);
    expect(await prisma.transaction.count({ where: { teamId: team.teamId } })).toBe(1);
    const other = await book({ start_time: '2031-03-04T12:00:00Z' }, terms);
    expect(other.id).not.toBe(later.id);
    expect(await prisma.event.count({ where: { teamId: team.teamId } })).toBe(2);
  });

  it('neither bills nor tells anything of an event of another team', async () => {
    const { book } = await makeDesk();
    const { id } = await book({}, { settlement: 'now' });
    const stranger = await makeTeam();
    await expect(invoiceEvents(stranger.ctx, [id])).rejects.toMatchObject({ code: 'not_found' });
    expect(await getTimeline(stranger.ctx, { id })).toEqual([]);
  });

  it('writes nothing at all when the money may not be taken, and staff may not', async () => {
    const { team, book } = await makeDesk();
    const staff = await makeMember(team, 'staff');
    await expect(book({}, { settlement: 'now' }, staff)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(book({}, { settlement: 'invoice' }, staff)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await prisma.event.count({ where: { teamId: team.teamId } })).toBe(0);
    expect(await prisma.client.count({ where: { teamId: team.teamId } })).toBe(0);
  });
});

async function makeDesk(type: Parameters<typeof makeEventType>[1] = {}) {
  const team = await makeTeam();
  const { id: typeId } = await makeEventType(team, { name: 'Haircut', price: 32, ...type });
  const book = (booking: Record<string, unknown>, terms: Partial<DeskTerms>, as: TestTeam = team) =>
    bookAtDesk(
      as.ctx,
      createEventInput.parse({
        event_type_id: typeId,
        start_time: START,
        invitee_name: 'Nora Vidal',
        invitee_email: 'nora@example.com',
        ...booking,
      }),
      { ...deskTerms.parse({}), ...terms },
    );
  return { team, typeId, book };
}
