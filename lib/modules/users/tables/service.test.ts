import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { makeTeam, type TestTeam } from '@/lib/testing/factories';
import { MAX_VIEWS } from './schema';
import { deleteTableView, renameTableView, saveTableLook, saveTableView, tableSettingsOf } from './service';

async function settingsOf({ db, actor, teamId }: Ctx, table: string) {
  const { settings } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  return tableSettingsOf(settings, { teamId, table });
}

let team: TestTeam;

beforeAll(async () => {
  team = await makeTeam();
});

describe('how a member looks at a table', () => {
  it('is remembered for each table, and shows everything at first', async () => {
    expect(await settingsOf(team.ctx, 'events')).toEqual({ density: 'comfortable', hidden: [], views: [] });
    await saveTableLook(team.ctx, 'events', { density: 'compact', hidden: ['price'] });
    expect(await settingsOf(team.ctx, 'events')).toMatchObject({ density: 'compact', hidden: ['price'] });
    expect(await settingsOf(team.ctx, 'clients')).toMatchObject({ density: 'comfortable', hidden: [] });
  });

  it("is nobody else's", async () => {
    const [own, other] = [await makeTeam(), await makeTeam()];
    await saveTableLook(own.ctx, 'events', { density: 'compact', hidden: ['price'] });
    expect(await settingsOf(other.ctx, 'events')).toMatchObject({ density: 'comfortable', hidden: [] });
    await saveTableLook(other.ctx, 'clients', { density: 'compact', hidden: [] });
    expect(await settingsOf(other.ctx, 'events')).toMatchObject({ density: 'comfortable', hidden: [] });
  });

  it('leaves other settings alone, and two writes at once both count', async () => {
    const own = await makeTeam();
    await prisma.user.update({ where: { id: own.userId }, data: { settings: { shortcuts: 'off' } } });
    await Promise.all([
      saveTableLook(own.ctx, 'events', { density: 'compact', hidden: [] }),
      saveTableView(own.ctx, 'clients', { name: 'Regulars', query: 'search=a' }),
    ]);
    const { settings } = await prisma.user.findUniqueOrThrow({ where: { id: own.userId } });
    expect(settings).toMatchObject({ shortcuts: 'off', tables: { events: { density: 'compact' } } });
    expect((await settingsOf(own.ctx, 'clients')).views).toEqual([{ name: 'Regulars', query: 'search=a' }]);
  });
});

describe('views of a table', () => {
  const viewsOf = async (of: TestTeam) => (await settingsOf(of.ctx, 'events')).views;

  it('are kept under a name, replaced under the same one, renamed and deleted', async () => {
    const own = await makeTeam();
    await saveTableView(own.ctx, 'events', { name: 'Mine', query: 'staff_id=1' });
    await saveTableView(own.ctx, 'events', { name: 'Late', query: 'show=past' });
    await saveTableView(own.ctx, 'events', { name: 'Mine', query: 'staff_id=2' });
    expect(await viewsOf(own)).toEqual([
      { name: 'Mine', query: 'staff_id=2' },
      { name: 'Late', query: 'show=past' },
    ]);
    await renameTableView(own.ctx, 'events', { from: 'Late', name: 'Over' });
    const taken = renameTableView(own.ctx, 'events', { from: 'Over', name: 'Mine' });
    await expect(taken).rejects.toMatchObject({ code: 'invalid' });
    await deleteTableView(own.ctx, 'events', 'Mine');
    expect(await viewsOf(own)).toEqual([{ name: 'Over', query: 'show=past' }]);
    await expect(deleteTableView(own.ctx, 'events', 'Mine')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('belong to one member in one team', async () => {
    const own = await makeTeam();
    await saveTableView(own.ctx, 'events', { name: 'Mine', query: 'staff_id=1' });
    expect(await viewsOf(await makeTeam())).toEqual([]);
    const elsewhere = { ...own.ctx, teamId: team.teamId };
    expect((await settingsOf(elsewhere, 'events')).views).toEqual([]);
  });

  it('are bounded in number', async () => {
    const own = await makeTeam();
    for (let index = 0; index < MAX_VIEWS; index++) {
      await saveTableView(own.ctx, 'events', { name: `View ${index}`, query: '' });
    }
    const beyond = saveTableView(own.ctx, 'events', { name: 'One more', query: '' });
    await expect(beyond).rejects.toMatchObject({ code: 'invalid' });
    await saveTableView(own.ctx, 'events', { name: 'View 1', query: 'show=past' });
  });
});
