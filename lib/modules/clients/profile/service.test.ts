import { describe, expect, it } from 'vitest';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { createClient, getClient, updateClient } from '../service';
import { tagClients, untagClients } from '../tags/service';
import { getTimeline } from '../timeline/service';
import { getProfile, summarizeClients } from './service';

const DAY_MS = 86_400_000;

/** An event some days from now. */
async function addEvent({ ctx, teamId }: TestTeam, event: { clientId: number; days: number; staffId: number }) {
  const { id: eventTypeId } = await ctx.db.eventType.findFirstOrThrow({ where: { teamId } });
  const startsAt = new Date(ctx.now.getTime() + event.days * DAY_MS);
  const { clientId, staffId } = event;
  return ctx.db.event.create({
    data: {
      teamId,
      eventTypeId,
      staffId,
      clientId,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 1_800_000),
      inviteeName: 'Nora',
      inviteeEmail: 'nora@example.com',
      currency: 'EUR',
    },
  });
}

async function addMoney({ ctx, teamId }: TestTeam, clientId: number): Promise<void> {
  const data = { teamId, clientId, provider: 'cash' as const, status: 'completed' as const };
  await ctx.db.transaction.createMany({
    data: [
      { ...data, amount: 5000n, currency: 'EUR' },
      { ...data, amount: 1000n, currency: 'EUR', type: 'partial_refund' },
      { ...data, amount: 700n, currency: 'USD' },
      { ...data, amount: 900n, currency: 'USD', status: 'failed' },
    ],
  });
  const invoice = { teamId, clientId, customerName: 'Nora', currency: 'EUR', invoiceDate: ctx.now, total: 3000n };
  await ctx.db.invoice.createMany({
    data: [
      { ...invoice, number: 'A', status: 'sent' },
      { ...invoice, number: 'B', status: 'partially_paid', paid: 1000n },
      { ...invoice, number: 'C', status: 'draft' },
    ],
  });
}

/** Two mails with invoice A, a copy of one for a colleague, and three steps of a workflow: a mail that went out, one for the host, one to come. */
async function addMessages({ ctx, teamId }: TestTeam, eventId: number): Promise<void> {
  const { id: invoiceId } = await ctx.db.invoice.findFirstOrThrow({ where: { teamId, number: 'A' } });
  const at = (days: number) => new Date(ctx.now.getTime() + days * DAY_MS);
  const mail = {
    teamId,
    invoiceId,
    to: 'nora@example.com',
    replyTo: 'ana@example.com',
    subject: 's',
    text: 't',
    html: 'h',
  };
  const sent = { ...mail, template: 'invoice', locale: 'en', attempts: 1, sentAt: at(-2) };
  await ctx.db.mailMessage.createMany({
    data: [
      sent,
      { ...sent, to: 'ana@example.com' },
      { ...sent, sentAt: null, failedAt: at(-1), lastError: '550 no such mailbox' },
    ],
  });
  const { id: workflowId } = await ctx.db.workflow.create({ data: { teamId, name: 'Thanks', trigger: 'after_event' } });
  for (const [position, type] of (['email_invitee', 'email_host', 'send_sms'] as const).entries()) {
    const { id: actionId } = await ctx.db.workflowAction.create({
      data: { teamId, workflowId, position, type, body: 'x' },
    });
    const status = type === 'send_sms' ? ('pending' as const) : ('completed' as const);
    const finishedAt = status === 'completed' ? at(-1) : null;
    await ctx.db.workflowRun.create({
      data: { teamId, workflowId, actionId, eventId, dueAt: at(-1), status, finishedAt },
    });
  }
}

describe('what a client adds up to', () => {
  it('is visits, money by currency, the next event and a time line of all, newest first', async () => {
    const team = await makeTeam();
    await makeEventType(team);
    const client = await createClient(team.ctx, { name: 'Nora', email: 'nora@example.com' });
    await addEvent(team, { clientId: client.id, days: -7, staffId: team.staffId });
    const next = await addEvent(team, { clientId: client.id, days: 2, staffId: team.staffId });
    await addMoney(team, client.id);
    await updateClient(team.ctx, client.id, { phone: '600 555 123' });

    const profile = await getProfile(team.ctx, client);
    expect(profile).toMatchObject({
      visits: 1,
      noShows: 0,
      nextId: next.id,
      nextName: 'Consultation',
      spent: [
        { currency: 'EUR', amount: 4000 },
        { currency: 'USD', amount: 700 },
      ],
      outstanding: [{ currency: 'EUR', amount: 5000 }],
      duplicates: [],
    });
    expect((await summarizeClients(team.ctx, [client.id])).get(client.id)?.spent).toEqual(profile.spent);
    const { rows, hasMore } = await getTimeline(team.ctx, client, 1);
    expect(hasMore).toBe(false);
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual([
      ...['change', 'event', 'event', 'invoice', 'invoice', 'invoice'],
      ...['transaction', 'transaction', 'transaction', 'transaction'],
    ]);
    expect(rows.map(({ at }) => at.getTime())).toEqual(rows.map(({ at }) => at.getTime()).toSorted((a, b) => b - a));
    expect(rows[0]).toMatchObject({ kind: 'event', id: next.id, title: 'Consultation' });
  });

  it('is cut into pages of which none repeats or loses a line', async () => {
    const team = await makeTeam();
    await makeEventType(team);
    const client = await createClient(team.ctx, { name: 'Nora' });
    for (let day = 1; day <= 23; day += 1) {
      await addEvent(team, { clientId: client.id, days: -day, staffId: team.staffId });
    }
    const [first, second] = [await getTimeline(team.ctx, client, 1), await getTimeline(team.ctx, client, 2)];
    expect([first.rows.length, first.hasMore, second.rows.length, second.hasMore]).toEqual([20, true, 3, false]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(23);
  });

  it('tells what was sent to the client and why it was not, copies for the team left out', async () => {
    const team = await makeTeam();
    const { ctx, teamId, staffId } = team;
    await makeEventType(team);
    const client = await createClient(ctx, { name: 'Nora', email: 'nora@example.com' });
    const event = await addEvent(team, { clientId: client.id, days: -3, staffId });
    await addMoney(team, client.id);
    await addMessages(team, event.id);
    const { rows } = await getTimeline(ctx, client, 1);
    const mails = rows.filter(({ kind }) => kind === 'mail');
    expect(mails.map(({ by, title, error, mail }) => [by, title, error, mail?.state])).toEqual([
      ['A', 'invoice', '550 no such mailbox', 'failed'],
      ['A', 'invoice', null, 'sent'],
    ]);
    const messages = rows.filter(({ kind }) => kind === 'message');
    expect(messages.map(({ title, by, status }) => [title, by, status])).toEqual([
      ['Thanks', 'email_invitee', 'completed'],
    ]);
    const { ctx: staffCtx } = await makeMember(team, 'staff');
    const seen = await getTimeline(staffCtx, client, 1);
    expect(seen.rows).toEqual([]);
    const stranger = await makeTeam();
    expect((await getTimeline(stranger.ctx, client, 1)).rows).toEqual([]);
    expect(await ctx.db.mailMessage.count({ where: { teamId } })).toBe(3);
  });

  it('shows staff their own events and neither money nor changes', async () => {
    const team = await makeTeam();
    const member = await makeMember(team, 'staff');
    await makeEventType(team);
    const client = await createClient(team.ctx, { name: 'Nora' });
    await addEvent(team, { clientId: client.id, days: -3, staffId: team.staffId });
    const own = await addEvent(team, { clientId: client.id, days: -2, staffId: member.staffId });
    await addMoney(team, client.id);
    const seen = await getClient(member.ctx, client.id);
    expect(await getProfile(member.ctx, seen)).toMatchObject({
      visits: 1,
      spent: null,
      outstanding: null,
      duplicates: [],
    });
    expect((await getTimeline(member.ctx, seen, 1)).rows).toMatchObject([{ kind: 'event', id: own.id }]);
    const summaries = await summarizeClients(member.ctx, [client.id]);
    expect(summaries.get(client.id)).toMatchObject({ visits: 1, spent: [] });
  });

  it('names those who have the mailbox, the telephone or the name in common, of this team only', async () => {
    const [team, foreign] = await Promise.all([makeTeam(), makeTeam()]);
    const { ctx } = team;
    const client = await createClient(ctx, { name: 'Nora V', email: 'nora@example.com', phone: '+34 600 555 123' });
    const mail = await createClient(ctx, { name: 'A', email: 'Nora+salon@Example.com' });
    const phone = await createClient(ctx, { name: 'B', phone: '600555123' });
    const name = await createClient(ctx, { name: 'nora v' });
    await createClient(ctx, { name: 'C', email: 'nora@example.org', phone: '600 555 124' });
    await createClient(foreign.ctx, { name: 'Nora V', phone: '600555123' });
    const { duplicates } = await getProfile(ctx, client);
    expect(duplicates.map(({ id, reason }) => [id, reason])).toEqual([
      [mail.id, 'email'],
      [phone.id, 'phone'],
      [name.id, 'name'],
    ]);
  });
});

describe('tags', () => {
  it('are given to those who lack them, named for taking back, and not across teams', async () => {
    const [team, foreign] = await Promise.all([makeTeam(), makeTeam()]);
    const has = await createClient(team.ctx, { name: 'A', tags: ['VIP'] });
    const lacks = await createClient(team.ctx, { name: 'B' });
    const theirs = await createClient(foreign.ctx, { name: 'C' });
    expect(await tagClients(team.ctx, [has.id, lacks.id, theirs.id], 'vip')).toEqual([lacks.id]);
    expect((await getClient(team.ctx, lacks.id)).tags).toEqual(['VIP']);
    expect((await getClient(foreign.ctx, theirs.id)).tags).toEqual([]);
    expect(await untagClients(team.ctx, [lacks.id], 'Vip')).toEqual([lacks.id]);
    await expect(untagClients(team.ctx, [lacks.id], 'Vip')).rejects.toMatchObject({ code: 'not_found' });
    const member = await makeMember(team, 'staff');
    await expect(async () => tagClients(member.ctx, [has.id], 'X')).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('of one client are fifty at most, also when two are given at once', async () => {
    const { ctx } = await makeTeam();
    const tags = Array.from({ length: 49 }, (_, index) => `T${index}`);
    const { id } = await createClient(ctx, { name: 'A', tags });
    const given = await Promise.allSettled(['X', 'Y', 'Z'].map((name) => tagClients(ctx, [id], name)));
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await getClient(ctx, id)).tags).toHaveLength(50);
  });
});
