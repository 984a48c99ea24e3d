import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { foundTeam } from '@/lib/modules/users/teams/service';
import { makeTeam } from '@/lib/testing/factories';
import {
  endOtherSessions,
  endOwnSession,
  findLoneSession,
  findSession,
  listRecentSignIns,
  listSessions,
  openSession,
  revokeSession,
} from './service';

const open = (userId: number) => openSession(userId, { address: '192.0.2.12', userAgent: null });

describe('the sessions of a user', () => {
  it('are ended by nobody else', async () => {
    const [team, stranger] = await Promise.all([makeTeam(), makeTeam()]);
    const id = await open(team.userId);
    await expect(endOwnSession(stranger.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    const theirs = { ...stranger.ctx, actor: { ...stranger.ctx.actor, sessionId: await open(stranger.userId) } };
    expect(await endOtherSessions(theirs)).toBe(0);
    expect(await findSession(id)).not.toBeNull();
    expect(await listSessions(stranger.ctx)).toHaveLength(1);
    await endOwnSession(team.ctx, id);
    expect(await findSession(id)).toBeNull();
  });

  it('end all but the one that asks, and stay among the recent sign-ins, ten at most', async () => {
    const { ctx, userId } = await makeTeam();
    const ids: string[] = [];
    for (let nr = 0; nr < 12; nr++) {
      const id = await open(userId);
      // Two may be opened within one millisecond.
      await prisma.userSession.update({ where: { id }, data: { createdAt: new Date(Date.UTC(2026, 0, 1 + nr)) } });
      ids.push(id);
    }
    const own = { ...ctx, now: new Date(), actor: { ...ctx.actor, sessionId: ids[0] ?? '' } };
    expect(await endOtherSessions(own)).toBe(11);
    expect((await listSessions(own)).map(({ id }) => id)).toEqual([ids[0]]);
    const recent = await listRecentSignIns(own);
    expect(recent).toHaveLength(10);
    expect(recent[0]?.id).toBe(ids[11]);
  });
});

describe('the session of somebody who left their last team', () => {
  it('opens no team, and starts one of their own', async () => {
    const { teamId, userId, email } = await makeTeam();
    const id = await open(userId);
    expect(await findLoneSession(id)).toBeNull();
    await prisma.membership.delete({ where: { teamId_userId: { teamId, userId } } });
    expect(await findSession(id)).toBeNull();
    expect(await findLoneSession(id)).toMatchObject({ id: userId, email });
    const place = { timezone: 'Europe/Madrid', currency: 'EUR', locale: 'es' } as const;
    const own = await foundTeam({ id: userId, name: 'Jane Smith', email }, { name: 'My own', ...place });
    expect(await findSession(id)).toMatchObject({ team_id: own.id, role: 'owner' });
    expect(await findLoneSession(id)).toBeNull();
    await revokeSession(id);
    await prisma.membership.deleteMany({ where: { userId } });
    expect(await findLoneSession(id)).toBeNull();
  });
});
