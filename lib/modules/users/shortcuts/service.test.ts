import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeTeam } from '@/lib/testing/factories';
import { findSession, openSession } from '../sessions/service';
import { saveTableLook } from '../tables/service';
import { DEFAULT_KEYS } from './rules';
import { toShortcuts } from './schema';
import { saveShortcuts } from './service';

describe('how a member uses single keys', () => {
  it('comes with the session, and leaves other settings alone', async () => {
    const team = await makeTeam();
    const session = await openSession(team.userId, { address: '127.0.0.1', userAgent: null });
    const kept = async () => toShortcuts((await findSession(session))?.user_settings.shortcuts);
    expect(await kept()).toEqual({ singleKeys: 'on', keys: DEFAULT_KEYS });
    await saveTableLook(team.ctx, 'events', { density: 'compact', hidden: [] });
    await saveShortcuts(team.ctx, { singleKeys: 'off', keys: { ...DEFAULT_KEYS, new: 'y' } });
    expect(await kept()).toEqual({ singleKeys: 'off', keys: { ...DEFAULT_KEYS, new: 'y' } });
    const { settings } = await prisma.user.findUniqueOrThrow({ where: { id: team.userId } });
    expect(settings).toMatchObject({ tables: { events: { density: 'compact' } } });
  });

  it('is refused where two keys are one', async () => {
    const { ctx } = await makeTeam();
    const saved = saveShortcuts(ctx, { singleKeys: 'on', keys: { ...DEFAULT_KEYS, new: 'g' } });
    await expect(saved).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is as it comes where what was kept cannot be read', () => {
    for (const raw of [null, 'off', 7, { keys: { new: 'two letters' } }]) {
      expect(toShortcuts(raw)).toEqual({ singleKeys: 'on', keys: DEFAULT_KEYS });
    }
  });
});
