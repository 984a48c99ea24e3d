import { describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { saveTableLook, tableSettingsOf } from '@/lib/modules/users/tables/service';
import { makeTeam } from '@/lib/testing/factories';
import { findReadingStyle, saveReadingStyle } from './service';

async function settingsOf({ db, actor, teamId }: Ctx, table: string) {
  const { settings } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  return tableSettingsOf(settings, { teamId, table });
}

describe('how somebody reads times, weeks and tables', () => {
  it('is as usual until chosen, stays among other settings, and is nobody else’s', async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    expect(await findReadingStyle(team.userId)).toEqual({ clock: 'auto', weekStart: 'auto', density: 'comfortable' });
    await prisma.user.update({ where: { id: team.userId }, data: { settings: { tables: { clients: 1 }, clock: 7 } } });
    expect(await findReadingStyle(team.userId)).toEqual({ clock: 'auto', weekStart: 'auto', density: 'comfortable' });
    const style = { clock: 'h12', weekStart: '6', density: 'comfortable' } as const;
    await saveReadingStyle(team.ctx, style);
    expect(await findReadingStyle(team.userId)).toEqual(style);
    const { settings } = await prisma.user.findUniqueOrThrow({ where: { id: team.userId } });
    expect(settings).toMatchObject({ tables: { clients: 1 } });
    expect(await findReadingStyle(other.userId)).toEqual({ clock: 'auto', weekStart: 'auto', density: 'comfortable' });
  });

  it('sets the rows of all tables, until one is given its own again', async () => {
    const { ctx } = await makeTeam();
    const style = { clock: 'auto', weekStart: 'auto' } as const;
    await saveTableLook(ctx, 'clients', { density: 'comfortable', hidden: ['phone'] });
    await saveReadingStyle(ctx, { ...style, density: 'compact' });
    expect(await settingsOf(ctx, 'clients')).toEqual({ density: 'compact', hidden: ['phone'], views: [] });
    expect(await settingsOf(ctx, 'events')).toMatchObject({ density: 'compact' });
    await saveTableLook(ctx, 'clients', { density: 'comfortable', hidden: [] });
    await saveReadingStyle(ctx, { ...style, clock: 'h23', density: 'compact' });
    expect(await settingsOf(ctx, 'clients')).toMatchObject({ density: 'comfortable' });
    expect(await settingsOf(ctx, 'events')).toMatchObject({ density: 'compact' });
  });
});
