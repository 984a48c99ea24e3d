import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { once, sweepKeys } from '@/lib/api/idempotency';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { createApiToken } from '@/lib/modules/api-tokens/service';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

const post = (team: Pick<TestTeam, 'token'>, key: string, body: unknown, path = '/locations') =>
  api(`POST ${path}`, { token: team.token, body, headers: { 'idempotency-key': key } });

const locations = (team: TestTeam) => prisma.location.count({ where: { teamId: team.teamId } });

/** Makes every key of the team look older. */
const age = (team: TestTeam, seconds: number) =>
  prisma.$executeRaw`UPDATE idempotency_keys SET created_at = created_at - ${seconds} * interval '1 second',
    committed_at = committed_at - ${seconds} * interval '1 second' WHERE team_id = ${team.teamId}`;

describe('a repeated Idempotency-Key', () => {
  it('gives the first answer again, marked, and makes nothing', async () => {
    const team = await makeTeam();
    const first = await post(team, 'a', { name: 'Hall' });
    const second = await post(team, 'a', { name: 'Hall' });
    expect(first.status).toBe(201);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(await locations(team)).toBe(1);
  });

  it('with another body, path or query is refused with 422 and its code', async () => {
    const team = await makeTeam();
    await post(team, 'a', { name: 'Hall' });
    const others = [
      await post(team, 'a', { name: 'Court' }),
      await post(team, 'a', { name: 'Hall' }, '/clients'),
      await post(team, 'a', { name: 'Hall' }, '/locations?x=1'),
    ];
    for (const { status, body } of others) {
      expect(status).toBe(422);
      expect(body).toMatchObject({ message: expect.any(String), code: 'idempotency_mismatch' });
    }
    expect(await locations(team)).toBe(1);
  });

  it('of another token is another key', async () => {
    const team = await makeTeam();
    const { token } = await createApiToken(team.ctx, { name: 'Other', abilities: ['*'], expiresAt: null });
    await post(team, 'a', { name: 'Hall' });
    expect((await post({ token }, 'a', { name: 'Court' })).status).toBe(201);
  });

  it('does its work anew after 24 hours', async () => {
    const team = await makeTeam();
    const first = await post(team, 'a', { name: 'Hall' });
    await age(team, 24 * 3600 + 1);
    const second = await post(team, 'a', { name: 'Hall' });
    expect(second.status).toBe(201);
    expect(second.body.data.id).not.toBe(first.body.data.id);
  });

  it('gives a refusal by a rule again, but not one by the schema', async () => {
    const team = await makeTeam();
    await post(team, 'z', { email: 'a@example.com', name: 'A' }, '/clients');
    const body = { email: 'a@example.com', name: 'B' };
    const refused = await post(team, 'a', body, '/clients');
    await prisma.client.deleteMany({ where: { teamId: team.teamId } });
    const again = await post(team, 'a', body, '/clients');
    expect(refused.status).toBe(422);
    expect(again.body).toEqual(refused.body);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect((await post(team, 'b', { name: 5 })).status).toBe(422);
    expect((await post(team, 'b', { name: 'Hall' })).status).toBe(201);
  });

  it('may have 255 characters and no more', async () => {
    const team = await makeTeam();
    expect((await post(team, 'k'.repeat(255), { name: 'Hall' })).status).toBe(201);
    const refused = await post(team, 'k'.repeat(256), { name: 'Hall' });
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.body.errors)).toEqual(['idempotency_key']);
  });
});

describe('50 requests at once with one key', () => {
  it.each([
    ['/locations', async () => ({ name: 'Hall' })],
    [
      '/events',
      async (team: TestTeam) => ({
        event_type_id: (await makeEventType(team)).id,
        start_time: '2031-03-04T10:00:00Z',
        invitee_name: 'A',
        invitee_email: 'a@example.com',
      }),
    ],
  ])('to %s create one row and get one answer, or 409 with Retry-After while it runs', async (path, makeBody) => {
    const team = await makeTeam();
    const body = await makeBody(team);
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(team, 'one', body, path)));
    const done = answers.filter(({ status }) => status === 201);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(done.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'conflict' } });
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    const count = {
      '/locations': locations,
      '/events': (one: TestTeam) => prisma.event.count({ where: { teamId: one.teamId } }),
    };
    expect(await count[path as keyof typeof count](team)).toBe(1);
  });
});

describe('a request that dies', () => {
  const request = (ctx: Ctx, key: string) => ({
    ctx,
    key,
    secret: 'secret of a token',
    fingerprint: 'POST /locations',
    invalidMessage: '',
  });
  const add = (ctx: Ctx) =>
    inTransaction(ctx, async ({ db, teamId }) => {
      await db.location.create({ data: { teamId, name: 'Hall' } });
      return { status: 201, text: '{}' };
    });
  const never = () => new Promise<never>(() => undefined);
  const begun = () => new Promise((resolve) => setTimeout(resolve, 300));

  it('before it wrote anything gives its key free after a minute', async () => {
    const team = await makeTeam();
    const keyed = request(team.ctx, randomUUID());
    void once(keyed, never);
    await begun();
    await expect(once(keyed, add)).rejects.toMatchObject({ code: 'conflict', retryAfterSeconds: 1 });
    await age(team, 61);
    expect((await once(keyed, add)).status).toBe(201);
    expect(await locations(team)).toBe(1);
  });

  it('after its transaction was committed never lets the work be done twice', async () => {
    const team = await makeTeam();
    const keyed = request(team.ctx, randomUUID());
    void once(keyed, async (ctx) => {
      await add(ctx);
      return never();
    });
    await begun();
    await age(team, 61);
    await expect(once(keyed, add)).rejects.toMatchObject({ code: 'conflict', retryAfterSeconds: undefined });
    expect(await locations(team)).toBe(1);
  });

  it('only seemingly is undone when another took its key over', async () => {
    const team = await makeTeam();
    const keyed = request(team.ctx, randomUUID());
    const slow = once(keyed, async (ctx) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return add(ctx);
    });
    await begun();
    await age(team, 61);
    const [taken] = await Promise.all([once(keyed, add), expect(slow).rejects.toMatchObject({ code: 'conflict' })]);
    expect(taken.status).toBe(201);
    expect(await locations(team)).toBe(1);
  });

  it('of a fault leaves nothing behind, and the next one with its key does the work', async () => {
    const team = await makeTeam();
    const keyed = request(team.ctx, randomUUID());
    const failing = (ctx: Ctx) =>
      inTransaction(ctx, async (tx) => {
        await add(tx);
        throw new Error('half way');
      });
    await expect(once(keyed, failing)).rejects.toThrow('half way');
    expect(await locations(team)).toBe(0);
    expect((await once(keyed, add)).status).toBe(201);
  });
});

describe('what is kept', () => {
  it('shows neither key nor body nor answer', async () => {
    const team = await makeTeam();
    await post(team, 'readable-key-123', { name: 'Readable body' });
    const rows = await prisma.$queryRaw<{ text: string }[]>`
      SELECT k::text || convert_from(decode(replace(encode(response_body, 'hex'), '00', '20'), 'hex'), 'LATIN1') AS text
      FROM idempotency_keys k WHERE team_id = ${team.teamId}`;
    expect(rows).toHaveLength(1);
    for (const secret of ['readable-key', 'Readable body', 'created successfully', team.token.split('|')[1] ?? '']) {
      expect(rows[0]?.text).not.toContain(secret);
    }
  });

  it('is swept when it is older than 24 hours', async () => {
    const team = await makeTeam();
    await post(team, 'a', { name: 'Hall' });
    await age(team, 24 * 3600 + 1);
    await sweepKeys();
    expect(await prisma.idempotencyKey.count({ where: { teamId: team.teamId } })).toBe(0);
  });

  it('is nothing for a request without the header', async () => {
    const team = await makeTeam();
    await api('POST /locations', { token: team.token, body: { name: 'Hall' } });
    expect(await prisma.idempotencyKey.count({ where: { teamId: team.teamId } })).toBe(0);
  });
});
