import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeTeam } from '@/lib/testing/factories';
import { findReadingStyle, saveReadingStyle } from './service';

describe('how somebody reads times and weeks', () => {
  it('is as usual until chosen, stays among other settings, and is nobody else’s', async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    expect(await findReadingStyle(team.userId)).toEqual({ clock: 'auto', weekStart: 'auto' });
    await prisma.user.update({ where: { id: team.userId }, data: { settings: { tables: { clients: 1 }, clock: 7 } } });
    expect(await findReadingStyle(team.userId)).toEqual({ clock: 'auto', weekStart: 'auto' });
    await saveReadingStyle(team.ctx, { clock: 'h12', weekStart: '6' });
    expect(await findReadingStyle(team.userId)).toEqual({ clock: 'h12', weekStart: '6' });
    const { settings } = await prisma.user.findUniqueOrThrow({ where: { id: team.userId } });
    expect(settings).toMatchObject({ tables: { clients: 1 } });
    expect(await findReadingStyle(other.userId)).toEqual({ clock: 'auto', weekStart: 'auto' });
  });
});
