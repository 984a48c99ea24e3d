import { describe, expect, it } from 'vitest';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { listClientsQuery } from '../schema';
import { createClient, getClient, listClients } from '../service';
import { checkRows, importRows } from './service';

const chunk = (...rows: object[]) => ({
  rows: rows.map((values, index) => ({ line: index + 2, values: { ...values } })),
});
const FILE = chunk(
  { name: 'Nora Vidal', email: 'NORA@example.com', phone: '600 555 123', tags: ['Colour'] },
  { name: 'Omar Gil', phone: '+34 611 222 333' },
  { name: 'Pia' },
  { email: 'nobody@example.com' },
  { name: 'Bad', email: 'not an address', timezone: 'Mars/Base' },
);

const outcomes = (rows: { outcome: string }[]) => rows.map(({ outcome }) => outcome);

describe('importing clients', () => {
  it('says what it would do row by row and does nothing, then does just that', async () => {
    const { ctx } = await makeTeam();
    await createClient(ctx, { name: 'Nora', email: 'nora@example.com', notes: 'Likes tea', tags: ['VIP'] });
    const told = await checkRows(ctx, FILE);
    expect(outcomes(told)).toEqual(['updates', 'new', 'new', 'refused', 'refused']);
    expect(told[3]?.problems).toMatchObject({ name: [{ rule: 'required' }] });
    expect(Object.keys(told[4]?.problems ?? {})).toEqual(['email', 'timezone']);
    expect((await listClients(ctx, listClientsQuery.parse({}))).total).toBe(1);

    expect(told[0]?.changes).toEqual({
      name: ['Nora', 'Nora Vidal'],
      phone: [null, '600 555 123'],
      tags: [['VIP'], ['VIP', 'Colour']],
    });
    expect(told.slice(1).every(({ changes }) => changes === undefined)).toBe(true);

    expect(await importRows(ctx, FILE)).toEqual(told.map(({ changes: _, ...row }) => row));
    const { rows, total } = await listClients(ctx, listClientsQuery.parse({ sort: 'name' }));
    expect(total).toBe(3);
    expect(rows[0]).toMatchObject({
      name: 'Nora Vidal',
      email: 'nora@example.com',
      phone: '600 555 123',
      notes: 'Likes tea',
      tags: ['Colour', 'VIP'],
    });
  });

  it('of the same file again, also twice at once, makes nobody twice', async () => {
    const { ctx, teamId } = await makeTeam();
    await Promise.all([importRows(ctx, FILE), importRows(ctx, FILE), importRows(ctx, FILE)]);
    const again = await importRows(ctx, FILE);
    expect(outcomes(again)).toEqual(['unchanged', 'unchanged', 'unchanged', 'refused', 'refused']);
    expect(await ctx.db.client.count({ where: { teamId } })).toBe(3);
    expect(await ctx.db.auditLogEntry.count({ where: { teamId, action: 'imported' } })).toBe(3);
  });

  it('refuses a client that stands twice in one part', async () => {
    const { ctx } = await makeTeam();
    const twice = chunk({ name: 'A', email: 'a@example.com' }, { name: 'B', email: 'A@example.com' });
    expect(outcomes(await importRows(ctx, twice))).toEqual(['new', 'refused']);
  });

  it('takes the largest part in one go and writes the history of each', async () => {
    const { ctx, teamId } = await makeTeam();
    const rows = Array.from({ length: 500 }, (_, index) => ({
      name: `Client ${index}`,
      email: `c${index}@example.com`,
      tags: [`T${index % 3}`],
    }));
    expect(new Set(outcomes(await importRows(ctx, chunk(...rows))))).toEqual(new Set(['new']));
    const sample = await ctx.db.client.findFirstOrThrow({ where: { teamId, email: 'c321@example.com' } });
    expect(await getClient(ctx, sample.id)).toMatchObject({ name: 'Client 321', tags: ['T0'] });
    expect(await ctx.db.auditLogEntry.count({ where: { teamId, action: 'imported' } })).toBe(500);
  });

  it('does not see clients of another team, and is not for the staff role', async () => {
    const [mine, theirs] = await Promise.all([makeTeam(), makeTeam()]);
    await createClient(theirs.ctx, { name: 'Nora', email: 'nora@example.com' });
    expect(outcomes(await checkRows(mine.ctx, FILE)).slice(0, 1)).toEqual(['new']);
    const { ctx } = await makeMember(mine, 'staff');
    await expect(async () => importRows(ctx, FILE)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(async () => checkRows(ctx, FILE)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
