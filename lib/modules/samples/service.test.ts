import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/wall-time';
import { prisma } from '@/lib/infra/db';
import { mergeClientsInput } from '@/lib/modules/clients/merging/schema';
import { mergeClients } from '@/lib/modules/clients/merging/service';
import { createEvent } from '@/lib/modules/events/service';
import { recordPayment } from '@/lib/modules/invoices/payments/service';
import { createInvoice, updateInvoice } from '@/lib/modules/invoices/service';
import { getFigures, getSetupProgress } from '@/lib/modules/reports/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { removeSamples } from './removal/service';
import { addSamples, getSampleState } from './service';

/** How many rows of the team each table has, of those that have any. */
async function countRows({ teamId }: TestTeam): Promise<Record<string, number>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'team_id' AND table_name NOT IN ('team_revisions') ORDER BY 1`;
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await prisma.$queryRawUnsafe<{ n: number }[]>(
        `SELECT count(*)::integer AS n FROM ${name} WHERE team_id = $1`,
        teamId,
      );
      return [name, row?.n ?? 0] as const;
    }),
  );
  return Object.fromEntries(counts.filter(([, n]) => n > 0));
}

const sampleOf = (team: TestTeam, noun: 'client' | 'event' | 'invoice' | 'event_type' | 'staff') =>
  prisma.sampleRow.findMany({ where: { teamId: team.teamId, noun }, orderBy: { rowId: 'asc' } });

describe('adding sample data', () => {
  it('fills an empty business with something in each state', async () => {
    const team = await makeTeam({ hours: 'default' });
    expect(await addSamples(team.ctx)).toBe(true);
    const rows = await countRows(team);
    expect(rows).toMatchObject({ clients: 12, event_types: 3, staff: 3, events: 30, invoices: 9 });
    const statuses = await prisma.invoice.groupBy({ by: ['status'], where: { teamId: team.teamId } });
    expect(statuses.map(({ status }) => status).sort()).toEqual(
      ['draft', 'sent', 'paid', 'partially_paid', 'cancelled', 'refunded'].sort(),
    );
    expect(await getSampleState(team.ctx)).toEqual({ has: true, canAdd: false });
  });

  it('makes one set of two presses at once', async () => {
    const team = await makeTeam();
    const added = await Promise.all([addSamples(team.ctx), addSamples(team.ctx)]);
    expect(added.sort()).toEqual([false, true]);
    expect(await prisma.event.count({ where: { teamId: team.teamId } })).toBe(30);
  });

  it('leaves a business alone that has clients of its own', async () => {
    const team = await makeTeam();
    await prisma.client.create({ data: { teamId: team.teamId, name: 'Real' } });
    expect(await addSamples(team.ctx)).toBe(false);
    expect(await prisma.sampleRow.count({ where: { teamId: team.teamId } })).toBe(0);
  });

  it('takes no number of the invoices to come, and tells nobody', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    expect(await countRows(team)).not.toHaveProperty('outbox');
    const invoice = await createInvoice(team.ctx, { customerName: 'Ana', items: [] });
    expect(invoice.number).toBe('INV-0001');
  });

  it('does not count as the first booking', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    expect(await getSetupProgress(team.ctx)).toMatchObject({ events: false, event_types: false, samples: true });
  });

  it('shows in the figures of the start page and of the finances', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    expect((await getFigures(team.ctx)).incomeThisMonth).not.toEqual([]);
  });

  it('is for owners and admins', async () => {
    const team = await makeTeam();
    const manager = await makeMember(team, 'manager');
    await expect(addSamples(manager.ctx)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeSamples(manager.ctx)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('removing sample data', () => {
  it('leaves every table as it was before, and twice is like once', async () => {
    const team = await makeTeam();
    const before = await countRows(team);
    await addSamples(team.ctx);
    expect(await Promise.all([removeSamples(team.ctx), removeSamples(team.ctx)])).toEqual([[], []]);
    expect(await countRows(team)).toEqual(before);
    expect(await removeSamples(team.ctx)).toEqual([]);
    expect(await getSampleState(team.ctx)).toEqual({ has: false, canAdd: true });
    expect(await addSamples(team.ctx)).toBe(true);
  });

  it('keeps what the owner made, and the samples that stand under it', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    const own = await makeEventType(team, { name: 'My own' });
    const [sampleClient] = await sampleOf(team, 'client');
    const client = await prisma.client.findFirstOrThrow({
      where: { teamId: team.teamId, id: sampleClient?.rowId ?? 0 },
    });
    const event = await createEvent(team.ctx, {
      eventTypeId: own.id,
      staffId: team.staffId,
      startTime: new Date(`${addDays(new Date().toISOString().slice(0, 10), 3)}T10:00:00Z`),
      inviteeName: client.name,
      inviteeEmail: client.email ?? '',
    });
    const kept = await removeSamples(team.ctx);
    expect(kept).toEqual([{ noun: 'client', id: client.id, name: client.name }]);
    expect(await countRows(team)).toMatchObject({ clients: 1, events: 1, event_types: 1, staff: 1 });
    expect(await prisma.event.count({ where: { teamId: team.teamId, id: event.id } })).toBe(1);
    expect(await getSampleState(team.ctx)).toEqual({ has: false, canAdd: false });
  });

  it('keeps a sample client whom a real one was merged into, and not one that swallowed another sample', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    const [first, second, third] = (await sampleOf(team, 'client')).map(({ rowId }) => rowId) as [
      number,
      number,
      number,
    ];
    const real = await prisma.client.create({ data: { teamId: team.teamId, name: 'Real' } });
    await mergeClients(team.ctx, first, mergeClientsInput.parse({ other_id: real.id, name: 'other' }));
    await mergeClients(team.ctx, second, mergeClientsInput.parse({ other_id: third }));
    expect(await removeSamples(team.ctx)).toEqual([{ noun: 'client', id: first, name: 'Real' }]);
  });

  it('keeps an invoice that was really paid, with its appointment, and counts only the real payment', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    const where = { teamId: team.teamId, status: 'partially_paid' as const };
    const invoice = await prisma.invoice.findFirstOrThrow({ where });
    await recordPayment(team.ctx, invoice.id, { amount: 1, provider: 'cash' });
    const kept = await removeSamples(team.ctx);
    expect(kept.map(({ noun }) => noun).sort()).toEqual(['client', 'event', 'event_type', 'invoice', 'staff']);
    expect(kept.find(({ noun }) => noun === 'invoice')).toMatchObject({ id: invoice.id, name: invoice.number });
    const after = await prisma.invoice.findFirstOrThrow({ where: { teamId: team.teamId, id: invoice.id } });
    expect(after).toMatchObject({ paid: 100n, status: 'partially_paid' });
    expect(await prisma.transaction.count({ where: { teamId: team.teamId } })).toBe(1);
  });

  it('keeps a person whom somebody signs in as, and an appointment that was invoiced', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    const [person] = await sampleOf(team, 'staff');
    const member = await makeMember(team, 'staff');
    await prisma.staff.update({
      where: { teamId_id: { teamId: team.teamId, id: member.staffId } },
      data: { userId: null },
    });
    await prisma.staff.update({
      where: { teamId_id: { teamId: team.teamId, id: person?.rowId ?? 0 } },
      data: { userId: member.userId },
    });
    const [event] = await sampleOf(team, 'event');
    const invoice = await createInvoice(team.ctx, { customerName: 'Ana', items: [] });
    await prisma.invoice.update({
      where: { teamId_id: { teamId: team.teamId, id: invoice.id } },
      data: { eventId: event?.rowId ?? 0 },
    });
    const kept = await removeSamples(team.ctx);
    expect(kept).toContainEqual(expect.objectContaining({ noun: 'staff', id: person?.rowId }));
    expect(kept).toContainEqual(expect.objectContaining({ noun: 'event', id: event?.rowId }));
    expect(await prisma.invoice.findMany({ where: { teamId: team.teamId }, select: { id: true } })).toEqual([
      { id: invoice.id },
    ]);
  });

  it('takes back what was about to be told of samples, and nothing else', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    const draft = await prisma.invoice.findFirstOrThrow({ where: { teamId: team.teamId, status: 'draft' } });
    await updateInvoice(team.ctx, draft.id, { status: 'sent' });
    const own = await createInvoice(team.ctx, {
      customerName: 'Ana',
      items: [{ description: 'Work', quantity: 1, unitPrice: 10 }],
    });
    await updateInvoice(team.ctx, own.id, { status: 'sent' });
    await removeSamples(team.ctx);
    const outbox = await prisma.outboxMessage.findMany({ where: { teamId: team.teamId }, select: { payload: true } });
    expect(outbox).toEqual([{ payload: { invoice_id: own.id } }]);
  });

  it('waits for a booking that is being written, and sees it', async () => {
    const team = await makeTeam();
    await addSamples(team.ctx);
    const own = await makeEventType(team, { name: 'My own' });
    const [sample] = await sampleOf(team, 'client');
    const clientId = sample?.rowId ?? 0;
    const startsAt = new Date(Date.now() + 86_400_000);
    const data = { teamId: team.teamId, eventTypeId: own.id, clientId, startsAt, currency: 'EUR' };
    let write: () => void = () => undefined;
    const isWritten = new Promise<void>((resolve) => {
      write = resolve;
    });
    const booking = prisma.$transaction(async (db) => {
      const endsAt = new Date(startsAt.getTime() + 60_000);
      await db.event.create({ data: { ...data, endsAt, inviteeName: 'Ana', inviteeEmail: 'ana@example.com' } });
      write();
      await new Promise((resolve) => setTimeout(resolve, 400));
    });
    await isWritten;
    const [kept] = await Promise.all([removeSamples(team.ctx), booking]);
    expect(kept).toMatchObject([{ noun: 'client', id: clientId }]);
    expect(await prisma.event.count({ where: { teamId: team.teamId } })).toBe(1);
  });

  it('does not touch another team', async () => {
    const [team, other] = [await makeTeam(), await makeTeam()];
    await addSamples(team.ctx);
    await addSamples(other.ctx);
    const before = await countRows(other);
    await removeSamples(team.ctx);
    expect(await countRows(other)).toEqual(before);
  });
});
