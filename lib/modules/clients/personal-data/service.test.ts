import { describe, expect, it } from 'vitest';
import { pool } from '@/lib/infra/db';
import { updateEvent } from '@/lib/modules/events/service';
import { createInvoice, updateInvoice } from '@/lib/modules/invoices/service';
import { queueMail } from '@/lib/modules/mail/service';
import { mailTest } from '@/lib/modules/workflows/testing/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { mergeClientsInput } from '../merging/schema';
import { mergeClients } from '../merging/service';
import { createClient, getClient, updateClient } from '../service';
import { serializePersonalData } from './serializer';
import { eraseClient, exportPersonalData } from './service';

/** Which of the texts stand in which tables of the database, as `text in table`. */
async function placesOf(texts: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ table: string }>(
    "SELECT table_name AS table FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  const found: string[] = [];
  for (const { table } of rows) {
    const text = `SELECT DISTINCT needle FROM "${table}" t, unnest($1::text[]) needle
      WHERE position(lower(needle) IN lower(t::text)) > 0`;
    const hits = await pool.query<{ needle: string }>(text, [texts]);
    found.push(...hits.rows.map(({ needle }) => `${needle} in ${table}`));
  }
  return found;
}

/** Every table is read, which takes long where the machine has other work. */
const WIDE_MS = 60_000;

const SECRETS = {
  name: 'Zenobia Quartermain',
  older: 'Zenobia Oldname',
  doubled: 'Zen Doubleton',
  email: 'zenobia.quartermain@example.com',
  booked: 'zq.booking@example.net',
  phone: '+34 699 876 543',
  note: 'Keeps an axolotl in the bathtub',
  answer: 'Allergic to chrysanthemums',
  mailed: 'Bring the harpsichord along',
};

/** A client whose details stand in rows, answers, history, invoices, payments and messages. */
async function knownClient(team: TestTeam): Promise<{ id: number; eventId: number }> {
  const { ctx, teamId, staffId } = team;
  const { db } = ctx;
  const { id } = await createClient(ctx, { name: SECRETS.older, email: SECRETS.email, phone: SECRETS.phone });
  await updateClient(ctx, id, { name: SECRETS.name, notes: SECRETS.note });
  const double = await createClient(ctx, { name: SECRETS.doubled, email: SECRETS.booked });
  await mergeClients(ctx, id, mergeClientsInput.parse({ other_id: double.id }));
  const { id: eventTypeId } = await makeEventType(team);
  const start = new Date(Date.now() + 86_400_000 * 3);
  const { id: eventId } = await db.event.create({
    data: {
      teamId,
      eventTypeId,
      staffId,
      clientId: id,
      startsAt: start,
      endsAt: new Date(start.getTime() + 1_800_000),
      inviteeName: SECRETS.older,
      inviteeEmail: SECRETS.booked,
      inviteePhone: SECRETS.phone,
      notes: SECRETS.note,
      currency: 'EUR',
      manageTokenHash: Buffer.from('secret'),
    },
  });
  await updateEvent(ctx, eventId, { inviteeName: SECRETS.name });
  const question = await db.question.create({ data: { teamId, eventTypeId, label: 'Allergies' } });
  await db.eventAnswer.create({
    data: { teamId, eventId, questionId: question.id, label: 'Allergies', answer: SECRETS.answer },
  });
  await bill(team, id);
  await tell(team, { id, eventId });
  return { id, eventId };
}

async function bill({ ctx, teamId }: TestTeam, clientId: number): Promise<void> {
  const item = { description: `Colour for ${SECRETS.name}`, quantity: 1, unitPrice: 80 };
  const { id } = await createInvoice(ctx, { customerName: SECRETS.name, customerEmail: SECRETS.email, items: [item] });
  await ctx.db.invoice.update({ where: { teamId_id: { teamId, id } }, data: { clientId, notes: SECRETS.note } });
  await updateInvoice(ctx, id, { status: 'sent' });
  await queueMail(ctx, {
    to: SECRETS.email,
    subject: `Invoice for ${SECRETS.name}`,
    text: `Dear ${SECRETS.name}, ${SECRETS.mailed}`,
    html: `<p>${SECRETS.mailed}</p>`,
    template: 'invoice',
    locale: 'en',
    invoiceId: id,
  });
  await mailTest(ctx, { subject: `Test: for ${SECRETS.name}`, text: `Hello ${SECRETS.name}, ${SECRETS.answer}` });
  await ctx.db.transaction.create({
    data: {
      teamId,
      clientId,
      invoiceId: id,
      provider: 'stripe',
      status: 'completed',
      amount: 8000n,
      currency: 'EUR',
      providerAnswer: { receipt_email: SECRETS.email },
    },
  });
}

async function tell({ ctx, teamId }: TestTeam, { id, eventId }: { id: number; eventId: number }): Promise<void> {
  const payload = { to: SECRETS.email, subject: `Hello ${SECRETS.name}`, text: `We call ${SECRETS.phone}` };
  await ctx.db.outboxMessage.createMany({
    data: [
      { teamId, topic: 'mail', payload, lastError: `550 ${SECRETS.email} unknown` },
      { teamId, topic: 'event.updated', payload: { event_id: eventId, changes: { notes: [SECRETS.note, null] } } },
      { teamId, topic: 'client.created', payload: { client_id: id, name: SECRETS.older } },
    ],
  });
  const endpoint = await ctx.db.webhookEndpoint.create({
    data: { teamId, url: 'https://example.com/hook', events: [], secret: 's' },
  });
  await ctx.db.webhookDelivery.create({
    data: {
      teamId,
      endpointId: endpoint.id,
      event: 'event.created',
      payload: { event_id: eventId, invitee_name: SECRETS.older },
      responseBody: `hello ${SECRETS.booked}`,
    },
  });
}

describe('erasing a client', () => {
  it('leaves none of their details anywhere in the database, and the books as they were', {
    timeout: WIDE_MS,
  }, async () => {
    const team = await makeTeam();
    const { ctx, teamId } = team;
    const { id, eventId } = await knownClient(team);
    const other = await createClient(ctx, { name: 'Quartermain Zenobia', email: 'someone@example.com' });
    const secrets = Object.values(SECRETS);
    const before = await placesOf(secrets);
    for (const secret of secrets) expect(before.filter((place) => place.startsWith(secret))).not.toEqual([]);

    await eraseClient(ctx, id, ` ${SECRETS.name.toUpperCase()} `);
    expect(await placesOf(secrets)).toEqual([]);
    await expect(getClient(ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await ctx.db.event.findFirst({ where: { teamId, id: eventId } })).toMatchObject({
      clientId: id,
      inviteeName: 'Erased client',
      status: 'scheduled',
      manageTokenHash: null,
    });
    expect(await ctx.db.invoice.findFirst({ where: { teamId, clientId: id } })).toMatchObject({
      customerName: 'Erased client',
      total: 8000n,
      status: 'sent',
    });
    expect(await ctx.db.transaction.count({ where: { teamId, clientId: id, amount: 8000n } })).toBe(1);
    expect(await ctx.db.auditLogEntry.count({ where: { teamId, subjectId: id, action: 'erased' } })).toBe(1);
    expect(await getClient(ctx, other.id)).toMatchObject({ name: 'Quartermain Zenobia' });
  });

  it('asks for the name, typed, and cannot reach another team', async () => {
    const [mine, theirs] = await Promise.all([makeTeam(), makeTeam()]);
    const client = await createClient(mine.ctx, { name: 'Nora', email: 'nora@example.com' });
    await expect(eraseClient(mine.ctx, client.id, 'Norah')).rejects.toMatchObject({ code: 'invalid' });
    await expect(eraseClient(theirs.ctx, client.id, 'Nora')).rejects.toMatchObject({ code: 'not_found' });
    expect(await getClient(mine.ctx, client.id)).toMatchObject({ email: 'nora@example.com' });
  });

  it('frees the e-mail for somebody new', async () => {
    const { ctx } = await makeTeam();
    const { id } = await createClient(ctx, { name: 'Nora', email: 'nora@example.com' });
    await eraseClient(ctx, id, 'nora');
    expect((await createClient(ctx, { name: 'Nora again', email: 'nora@example.com' })).id).not.toBe(id);
  });
});

describe('the export of personal data', () => {
  it('has everything that is kept about a client, in wire names, and says that it was made', async () => {
    const team = await makeTeam();
    const { id } = await knownClient(team);
    const text = JSON.stringify(serializePersonalData(await exportPersonalData(team.ctx, id)));
    for (const secret of Object.values(SECRETS)) expect(text).toContain(secret);
    expect(JSON.parse(text)).toMatchObject({
      client: { id },
      invoices: [{ total: 80 }],
      transactions: [{ amount: 80 }],
      mails: [{ kind: 'invoice', to: SECRETS.email, text: `Dear ${SECRETS.name}, ${SECRETS.mailed}`, sent_at: null }],
    });
    expect(await team.ctx.db.auditLogEntry.count({ where: { teamId: team.teamId, action: 'exported' } })).toBe(1);
    await eraseClient(team.ctx, id, SECRETS.name);
  });

  it('is neither for the staff role nor for another team', async () => {
    const [mine, theirs] = await Promise.all([makeTeam(), makeTeam()]);
    const { id } = await createClient(mine.ctx, { name: 'Nora' });
    const { ctx } = await makeMember(mine, 'staff');
    await expect(async () => exportPersonalData(ctx, id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(async () => eraseClient(ctx, id, 'Nora')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(exportPersonalData(theirs.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
