import { describe, expect, it } from 'vitest';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { createApiToken, expiryOf, listApiTokens, revokeApiToken } from './service';

const input = { name: 'Website', abilities: ['events:read' as const], expiresAt: null };

describe('API tokens', () => {
  it('are shown whole once and listed without their secret', async () => {
    const { ctx } = await makeTeam();
    const { token, row } = await createApiToken(ctx, input);
    const secret = token.split('|')[1] ?? '';
    expect(token).toMatch(/^\d+\|\S{40}$/);
    expect(row.hint).toBe(secret.slice(0, 4));
    expect(JSON.stringify(await listApiTokens(ctx))).not.toContain(secret);
  });

  it('are out of reach for managers and staff', async () => {
    const team = await makeTeam();
    for (const role of ['manager', 'staff'] as const) {
      const { ctx } = await makeMember(team, role);
      expect(() => listApiTokens(ctx)).toThrow(expect.objectContaining({ code: 'forbidden' }));
      await expect(createApiToken(ctx, input)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('of another team can neither be seen nor revoked', async () => {
    const [mine, other] = await Promise.all([makeTeam(), makeTeam()]);
    const { row } = await createApiToken(mine.ctx, input);
    expect((await listApiTokens(other.ctx)).map(({ id }) => id)).not.toContain(row.id);
    await expect(revokeApiToken(other.ctx, row.id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await listApiTokens(mine.ctx)).map(({ id }) => id)).toContain(row.id);
  });

  it('cannot be born expired', async () => {
    const { ctx } = await makeTeam();
    const expiresAt = new Date(ctx.now.getTime() - 1);
    await expect(createApiToken(ctx, { ...input, expiresAt })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('leave the list when revoked, once', async () => {
    const { ctx } = await makeTeam();
    const { row } = await createApiToken(ctx, input);
    await revokeApiToken(ctx, row.id);
    expect((await listApiTokens(ctx)).map(({ id }) => id)).not.toContain(row.id);
    await expect(revokeApiToken(ctx, row.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the end of a token', () => {
  const noon = new Date('2026-03-01T12:00:00Z');

  it('is when the last day ends where the team is', async () => {
    const { ctx } = await makeTeam({ timezone: 'America/New_York' });
    const end = (lastDay: string) => expiryOf({ ...ctx, now: noon }, { lifetime: 'date', lastDay });
    expect(end('2026-03-01')?.toISOString()).toBe('2026-03-02T05:00:00.000Z');
    expect(end('2026-03-08')?.toISOString()).toBe('2026-03-09T04:00:00.000Z');
    expect(() => end('2026-02-28')).toThrow(expect.objectContaining({ problems: { last_day: [{ rule: 'past' }] } }));
  });

  it('is some days from now, or never', async () => {
    const { ctx } = await makeTeam();
    const end = (lifetime: '30' | 'never') => expiryOf({ ...ctx, now: noon }, { lifetime, lastDay: '' });
    expect(end('30')?.toISOString()).toBe('2026-03-31T12:00:00.000Z');
    expect(end('never')).toBeNull();
  });
});
