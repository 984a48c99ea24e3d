import { describe, expect, it } from 'vitest';
import { makeTeam } from '@/lib/testing/factories';
import { endOtherSessions, endOwnSession, findSession, listRecentSignIns, listSessions, openSession } from './service';

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
    for (let nr = 0; nr < 12; nr++) ids.push(await open(userId));
    const own = { ...ctx, now: new Date(), actor: { ...ctx.actor, sessionId: ids[0] ?? '' } };
    expect(await endOtherSessions(own)).toBe(11);
    expect((await listSessions(own)).map(({ id }) => id)).toEqual([ids[0]]);
    const recent = await listRecentSignIns(own);
    expect(recent).toHaveLength(10);
    expect(recent[0]?.id).toBe(ids[11]);
  });
});
