import { describe, expect, it } from 'vitest';
import { createClient, deleteClient, listClients } from '@/lib/modules/clients/service';
import { makeTeam } from '@/lib/testing/factories';
import { prisma } from './db';

const page = { page: 1, perPage: 2, search: undefined, isActive: undefined, sort: undefined };

describe('the total of a list', () => {
  it('follows every write at once, whoever made it', async () => {
    const { ctx } = await makeTeam();
    const total = async () => (await listClients(ctx, page)).total;
    const made = await Promise.all(['A', 'B', 'C', 'D'].map((name) => createClient(ctx, { name })));
    expect(await total()).toBe(4);
    await prisma.$executeRaw`INSERT INTO clients (team_id, name) VALUES (${ctx.teamId}, 'from outside')`;
    expect(await total()).toBe(5);
    await deleteClient(ctx, made[0]?.id ?? 0);
    expect(await total()).toBe(4);
    expect((await listClients(ctx, { ...page, page: 7 })).total).toBe(4);
  });

  it('does not see what was rolled back', async () => {
    const { ctx } = await makeTeam();
    for (const name of ['A', 'B', 'C']) await createClient(ctx, { name });
    await listClients(ctx, page);
    await prisma
      .$transaction(async (db) => {
        await db.client.create({ data: { teamId: ctx.teamId, name: 'D' } });
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    expect((await listClients(ctx, page)).total).toBe(3);
  });

  it('counts many rows of one transaction as one write', async () => {
    const { ctx } = await makeTeam();
    await prisma.client.createMany({
      data: Array.from({ length: 500 }, (_, index) => ({ teamId: ctx.teamId, name: `C${index}` })),
    });
    const revision = await prisma.teamRevision.findUnique({
      where: { teamId_noun: { teamId: ctx.teamId, noun: 'clients' } },
    });
    expect(revision?.revision).toBe(1);
    expect((await listClients(ctx, page)).total).toBe(500);
  });
});
