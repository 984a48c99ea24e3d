import { describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { pool } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { createClient, findOrCreateClient, getClient } from '../service';
import { mergeClientsInput } from './schema';
import { mergeClients } from './service';

const choose = (otherId: number, choice: object = {}) => mergeClientsInput.parse({ other_id: otherId, ...choice });

/** Every table is asked, which takes long where the machine has other work. */
const WIDE_MS = 60_000;

interface Column {
  table: string;
  column: string;
}

/** Every column that a foreign key or its name ties to clients. */
async function referringColumns(): Promise<Column[]> {
  const { rows } = await pool.query<Column>(`
    SELECT con.conrelid::regclass::text AS table, att.attname AS column
    FROM pg_constraint con
    CROSS JOIN LATERAL unnest(con.conkey, con.confkey) AS k (own, foreign_column)
    JOIN pg_attribute att ON att.attrelid = con.conrelid AND att.attnum = k.own
    JOIN pg_attribute target ON target.attrelid = con.confrelid AND target.attnum = k.foreign_column
    WHERE con.contype = 'f' AND con.confrelid = 'clients'::regclass AND target.attname = 'id'
    UNION
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name IN ('client_id', 'customer_id')
    ORDER BY 1, 2`);
  return rows;
}

async function countReferences({ teamId }: Ctx, clientId: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table, column } of await referringColumns()) {
    const text = `SELECT count(*)::integer AS count FROM ${table} WHERE team_id = $1 AND ${column} = $2`;
    const { rows } = await pool.query<{ count: number }>(text, [teamId, clientId]);
    counts[table] = rows[0]?.count ?? 0;
  }
  return counts;
}

/** A client with one row in every table that can have one. */
async function busyClient(team: TestTeam, name: string, start: string): Promise<number> {
  const { ctx, teamId, staffId } = team;
  const { db } = ctx;
  const { id: eventTypeId } = await makeEventType(team, { name: `For ${name}` });
  const email = `${name.toLowerCase()}@example.com`;
  const { id: clientId } = await createClient(ctx, { name, email, phone: '600 555 123', tags: ['VIP', name] });
  const { id: seriesId } = await db.eventSeries.create({
    data: { teamId, eventTypeId, frequency: 'weekly', timezone: 'UTC' },
  });
  const { id: eventId } = await db.event.create({
    data: {
      teamId,
      eventTypeId,
      staffId,
      clientId,
      seriesId,
      startsAt: new Date(start),
      endsAt: new Date(Date.parse(start) + 1_800_000),
      inviteeName: name,
      inviteeEmail: email,
      currency: 'EUR',
    },
  });
  const { id: invoiceId } = await db.invoice.create({
    data: { teamId, clientId, number: `N-${name}`, customerName: name, currency: 'EUR', invoiceDate: new Date(start) },
  });
  await db.transaction.create({
    data: { teamId, clientId, invoiceId, provider: 'cash', status: 'completed', amount: 100n, currency: 'EUR' },
  });
  const { id: couponId } = await db.coupon.create({
    data: { teamId, code: `C-${name}`, discountType: 'fixed', discountValue: 1, currency: 'EUR' },
  });
  await db.couponRedemption.create({ data: { teamId, couponId, eventId, clientId, amount: 1n } });
  return clientId;
}

describe('merging two clients', () => {
  it('moves every row of every table that the database ties to clients', { timeout: WIDE_MS }, async () => {
    const team = await makeTeam();
    const kept = await busyClient(team, 'Nora', '2026-03-02T10:00:00Z');
    const other = await busyClient(team, 'Norah', '2026-03-03T10:00:00Z');
    const before = await countReferences(team.ctx, other);
    expect(Object.values(before).every((count) => count > 0)).toBe(true);

    const merged = await mergeClients(team.ctx, kept, choose(other, { name: 'other', email: 'other' }));
    expect(merged).toMatchObject({
      id: kept,
      name: 'Norah',
      email: 'norah@example.com',
      tags: ['Nora', 'Norah', 'VIP'],
    });
    const after = await countReferences(team.ctx, kept);
    expect(after).toEqual({ ...Object.fromEntries(Object.keys(before).map((table) => [table, 2])), client_tags: 3 });
    expect(Object.values(await countReferences(team.ctx, other)).every((count) => count === 0)).toBe(true);
    await expect(getClient(team.ctx, other)).rejects.toMatchObject({ code: 'not_found' });
    const found = await team.ctx.db.transaction.findMany({ where: { teamId: team.teamId, clientId: kept } });
    expect(found.every(({ searchText }) => searchText.includes('norah@example.com'))).toBe(true);
  });

  it('keeps the details of the client that is gone in the history of the other', async () => {
    const { ctx, teamId } = await makeTeam();
    const kept = await createClient(ctx, { name: 'Omar', email: 'omar@example.com', notes: 'Tea' });
    const other = await createClient(ctx, { name: 'Omar G.', email: 'og@example.com', notes: 'Coffee' });
    const merged = await mergeClients(ctx, kept.id, choose(other.id));
    expect(merged.notes).toBe('Tea\n\nCoffee');
    const [entry] = await ctx.db.auditLogEntry.findMany({
      where: { teamId, subjectType: 'client', subjectId: kept.id },
    });
    expect(entry).toMatchObject({ action: 'merged', actor: 'Jane Smith' });
    expect(entry?.changes).toMatchObject({
      merged: [{ id: other.id, name: 'Omar G.', email: 'og@example.com' }, null],
    });
  });

  it('in both directions at once happens once, and a booking at the same time loses nothing', async () => {
    const { ctx, teamId } = await makeTeam();
    for (let round = 0; round < 5; round += 1) {
      const one = await createClient(ctx, { name: 'One', email: `one-${round}@example.com` });
      const two = await createClient(ctx, { name: 'Two', email: `two-${round}@example.com` });
      const [merges, found] = await Promise.all([
        Promise.allSettled([
          mergeClients(ctx, one.id, choose(two.id)),
          mergeClients(ctx, two.id, choose(one.id)),
          mergeClients(ctx, one.id, choose(two.id)),
        ]),
        findOrCreateClient(ctx, { name: 'One', email: `one-${round}@example.com`, phone: null, timezone: null }),
      ]);
      expect(merges.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const merge of merges)
        if (merge.status === 'rejected') expect(merge.reason).toMatchObject({ code: 'not_found' });
      expect(found.id).toBeGreaterThan(0);
      const left = await ctx.db.client.count({ where: { teamId, id: { in: [one.id, two.id] }, deletedAt: null } });
      expect(left).toBe(1);
    }
  });

  it('cannot reach a client of another team, a deleted one, or the same one', async () => {
    const [mine, theirs] = await Promise.all([makeTeam(), makeTeam()]);
    const kept = await createClient(mine.ctx, { name: 'Mine' });
    const foreign = await createClient(theirs.ctx, { name: 'Theirs' });
    const refused = (choice: number) => expect(mergeClients(mine.ctx, kept.id, choose(choice))).rejects;
    await refused(foreign.id).toMatchObject({ code: 'not_found' });
    await refused(kept.id).toMatchObject({ code: 'invalid' });
    await refused(kept.id + 1_000_000).toMatchObject({ code: 'not_found' });
    expect(await getClient(theirs.ctx, foreign.id)).toMatchObject({ name: 'Theirs' });
  });

  it('is not for the staff role', async () => {
    const team = await makeTeam();
    const { ctx } = await makeMember(team, 'staff');
    await expect(async () => mergeClients(ctx, 1, choose(2))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
