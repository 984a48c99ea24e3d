import { beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '@/lib/core/time';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { countBadges, failedPaymentsFrom } from './service';

let team: TestTeam;
let member: TestTeam;

beforeAll(async () => {
  team = await makeTeam();
  member = await makeMember(team, 'staff');
  const { ctx, teamId } = team;
  const { id: eventTypeId } = await makeEventType(team);
  const { id: clientId } = await ctx.db.client.create({ data: { teamId, name: 'Nora' } });
  const pending = (staffId: number, days: number) => {
    const startsAt = new Date(ctx.now.getTime() + days * DAY_MS);
    const times = { startsAt, endsAt: new Date(startsAt.getTime() + 60_000), status: 'pending' as const };
    const invitee = { inviteeName: 'Nora', inviteeEmail: 'nora@example.com', currency: 'EUR' };
    return { teamId, eventTypeId, clientId, staffId, ...times, ...invitee };
  };
  await ctx.db.event.createMany({
    data: [pending(team.staffId, 1), pending(team.staffId, 2), pending(member.staffId, 3), pending(team.staffId, -1)],
  });
  const unheld = { ...pending(team.staffId, 4), status: 'scheduled' as const, staffId: null };
  await ctx.db.event.createMany({ data: [unheld, { ...unheld, status: 'cancelled' as const }] });
  const payment = { teamId, clientId, amount: 100n, currency: 'EUR', status: 'failed', provider: 'cash' } as const;
  const long = new Date(ctx.now.getTime() - 40 * DAY_MS);
  await ctx.db.transaction.createMany({
    data: [payment, { ...payment, status: 'completed' }, { ...payment, createdAt: long }],
  });
  const invoice = { teamId, customerName: 'Nora', currency: 'EUR', invoiceDate: new Date('2020-01-01') };
  await ctx.db.invoice.createMany({
    data: [
      { ...invoice, number: 'INV-1', status: 'sent', dueDate: new Date('2020-02-01') },
      { ...invoice, number: 'INV-2', status: 'paid', dueDate: new Date('2020-02-01') },
      { ...invoice, number: 'INV-3', status: 'sent', dueDate: new Date('2999-02-01') },
      { ...invoice, number: 'INV-4', status: 'sent', dueDate: new Date('2020-02-01'), deletedAt: new Date() },
    ],
  });
  const mail = {
    teamId,
    to: 'x@example.com',
    subject: 'x',
    text: 'x',
    html: 'x',
    template: 'invitation',
    locale: 'en',
  };
  await ctx.db.mailMessage.createMany({ data: [mail, { ...mail, failedAt: new Date() }] });
});

const nothing = { pending: 0, no_staff: 0, overdue: 0, failed_payments: 0, failed: 0 };

describe('what waits for somebody', () => {
  it('is counted for those who may see it', async () => {
    const all = { pending: 3, no_staff: 1, overdue: 1, failed_payments: 1, failed: 1 };
    expect(await countBadges(team.ctx)).toEqual(all);
    expect(await countBadges((await makeMember(team, 'manager')).ctx)).toEqual({ ...all, failed: 0 });
  });

  it("is a staff member's own", async () => {
    expect(await countBadges(member.ctx)).toEqual({ ...nothing, pending: 1 });
  });

  it("is never another team's", async () => {
    expect(await countBadges((await makeTeam()).ctx)).toEqual(nothing);
  });

  it('no longer counts payments that failed more than thirty days ago', () => {
    const ctx = { ...team.ctx, now: new Date('2026-03-31T12:00:00Z') };
    expect(failedPaymentsFrom(ctx)).toBe('2026-03-01');
  });
});
