import { describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { createApiToken, listApiTokens, revokeApiToken, rotateApiToken } from '@/lib/modules/api-tokens/service';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

const HOUR_MS = 3_600_000;
const statusOf = async (token: string) => (await api('GET /locations', { token })).status;
const at = (ctx: Ctx, hours: number): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + hours * HOUR_MS) });

async function makeToken(expiresAt: (now: Date) => Date | null = () => null) {
  const team = await makeTeam();
  const abilities = ['locations:read' as const];
  const old = await createApiToken(team.ctx, { name: 'Website', abilities, expiresAt: expiresAt(team.ctx.now) });
  return { team, ctx: team.ctx, old };
}

describe('a replaced token', () => {
  it('works beside the new one within the overlap', async () => {
    const { ctx, old } = await makeToken();
    const { token, row } = await rotateApiToken(ctx, old.row.id, 'hour');
    expect(row).toMatchObject({ name: 'Website', abilities: ['locations:read'], expiresAt: null, replacedAt: null });
    expect(await Promise.all([statusOf(old.token), statusOf(token)])).toEqual([200, 200]);
    expect((await api('GET /clients', { token })).status).toBe(403);
    const listed = (await listApiTokens(ctx)).find(({ id }) => id === old.row.id);
    expect(listed).toMatchObject({ replacedAt: ctx.now, expiresAt: at(ctx, 1).now });
  });

  it('is refused after the overlap, and at once without one', async () => {
    const { ctx, old } = await makeToken();
    const { token } = await rotateApiToken(at(ctx, -2), old.row.id, 'hour');
    expect(await Promise.all([statusOf(old.token), statusOf(token)])).toEqual([401, 200]);
    const other = await makeToken();
    await rotateApiToken(other.ctx, other.old.row.id, 'now');
    expect(await statusOf(other.old.token)).toBe(401);
  });

  it('never lives longer than it would have, and the new one ends when it would have', async () => {
    const { ctx, old } = await makeToken((now) => new Date(now.getTime() + HOUR_MS));
    const { row } = await rotateApiToken(ctx, old.row.id, 'week');
    const ends = await prisma.apiToken.findMany({ where: { id: { in: [old.row.id, row.id] } } });
    expect(ends.map(({ expiresAt }) => expiresAt)).toEqual([at(ctx, 1).now, at(ctx, 1).now]);
  });

  it('is replaced once, however often that is asked for at once', async () => {
    const { ctx, old } = await makeToken();
    const tries = await Promise.allSettled([1, 2, 3].map(() => rotateApiToken(ctx, old.row.id, 'day')));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await prisma.apiToken.count({ where: { teamId: ctx.teamId, name: 'Website' } })).toBe(2);
    await expect(rotateApiToken(ctx, old.row.id, 'day')).rejects.toMatchObject({ code: 'wrong_state' });
  });

  it('was neither over nor revoked', async () => {
    const { ctx, old } = await makeToken((now) => new Date(now.getTime() + HOUR_MS));
    await expect(rotateApiToken(at(ctx, 2), old.row.id, 'day')).rejects.toMatchObject({ code: 'wrong_state' });
    await revokeApiToken(ctx, old.row.id);
    await expect(rotateApiToken(ctx, old.row.id, 'day')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is one of the own team, replaced by who may make tokens', async () => {
    const { team, old } = await makeToken();
    const [stranger, manager] = await Promise.all([makeTeam(), makeMember(team, 'manager')]);
    await expect(rotateApiToken(stranger.ctx, old.row.id, 'now')).rejects.toMatchObject({ code: 'not_found' });
    expect(() => rotateApiToken(manager.ctx, old.row.id, 'now')).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
    expect(await statusOf(old.token)).toBe(200);
  });

  it('gives its place to one with the rights of who asked', async () => {
    const { team, old } = await makeToken();
    const admin = await makeMember(team, 'admin');
    const { row } = await rotateApiToken(admin.ctx, old.row.id, 'day');
    expect(row.user.id).toBe(admin.ctx.actor.userId);
  });
});
