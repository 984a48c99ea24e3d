import { beforeAll, describe, expect, it } from 'vitest';
import type { Ability } from '@/lib/core/abilities';
import { prisma } from '@/lib/infra/db';
import { makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

let team: TestTeam;

beforeAll(async () => {
  team = await makeTeam();
});

const call = (operation: string, body?: unknown) => api(operation, { token: team.token, ...(body ? { body } : {}) });

/** A token with these abilities, made over the API. */
async function tokenWith(abilities: (Ability | '*')[]): Promise<string> {
  const { body } = await call('POST /tokens', { name: 'Some', abilities });
  return body.data.token;
}

describe('tokens', () => {
  it('are given out once, listed without their secret and refused as soon as they are deleted', async () => {
    const sent = { name: 'Website', abilities: ['events:read'], expires_at: '2031-03-04T10:00:00Z' };
    const { status, body } = await call('POST /tokens', sent);
    expect({ status, message: body.message }).toEqual({ status: 201, message: 'Token created successfully.' });
    const { token, ...row } = body.data;
    expect(row).toMatchObject({ ...sent, last_used_at: null, user: { id: team.userId } });
    expect((await api('GET /events', { token })).status).toBe(200);
    const list = await call('GET /tokens');
    expect(list.body.data.find(({ id }: { id: number }) => id === row.id)).toMatchObject({
      ...sent,
      last_used_at: expect.stringMatching(/Z$/),
      last_used_ip: expect.any(String),
    });
    expect(JSON.stringify(list.body)).not.toContain(token.split('|')[1]);
    expect((await call(`DELETE /tokens/${row.id}`)).body).toEqual({ message: 'Token deleted successfully.' });
    expect((await api('GET /events', { token })).status).toBe(401);
    expect((await call(`DELETE /tokens/${row.id}`)).body.message).toBe('Token not found');
  });

  it('of another team are not found, like an id that nobody has', async () => {
    const other = await makeTeam();
    const { body } = await api('POST /tokens', { token: other.token, body: { name: 'Theirs' } });
    for (const id of [body.data.id, 2_147_483_647, 'x']) {
      expect((await call(`DELETE /tokens/${id}`)).body).toEqual({ message: 'Token not found', code: 'not_found' });
    }
    expect((await api('GET /events', { token: body.data.token })).status).toBe(200);
  });

  it.each([
    ['name', { name: '' }, 'The name field is required.'],
    ['abilities.0', { abilities: ['events:fly'] }, 'The selected abilities.0 is invalid.'],
    ['abilities', { abilities: [] }, 'The abilities must have at least 1 items.'],
    ['expires_at', { expires_at: '2020-01-01T00:00:00Z' }, 'The expires at must be a date in the future.'],
    ['expires_at', { expires_at: 'soon' }, 'The expires at is not a valid date.'],
  ])('refuse a wrong %s by name', async (field, change, text) => {
    const { status, body } = await call('POST /tokens', { name: 'A', ...change });
    expect({ status, errors: body.errors }).toEqual({ status: 422, errors: { [field]: [text] } });
  });
});

describe('the abilities of a token', () => {
  it('let `events:read` read events and do nothing else', async () => {
    const token = await tokenWith(['events:read']);
    expect((await api('GET /events', { token })).status).toBe(200);
    const others = ['POST /events', 'GET /clients', 'GET /staff', 'GET /extras', 'GET /event-types', 'GET /team'];
    for (const operation of [...others, 'GET /locations', 'GET /tokens', 'POST /tokens', 'PUT /team']) {
      expect((await api(operation, { token })).body, operation).toMatchObject({ code: 'forbidden' });
    }
  });

  it('cannot be widened by making another token', async () => {
    const token = await tokenWith(['tokens:write', 'events:read']);
    const make = (abilities?: string[]) => api('POST /tokens', { token, body: { name: 'Wider', abilities } });
    expect((await make(['events:read', 'clients:read'])).body.errors).toHaveProperty(['abilities.1']);
    expect((await make(['*'])).body.errors).toHaveProperty(['abilities.0']);
    expect((await make()).body.errors).toHaveProperty(['abilities.0']);
    expect((await make(['events:read'])).status).toBe(201);
  });

  it('never reach beyond the role of their maker, also when it shrinks later', async () => {
    const admin = await makeMember(team, 'admin');
    const { body } = await api('POST /tokens', { token: admin.token, body: { name: 'Admin’s' } });
    const { token } = body.data;
    expect((await api('GET /tokens', { token })).status).toBe(200);
    await prisma.membership.update({
      where: { teamId_userId: { teamId: team.teamId, userId: admin.userId } },
      data: { role: 'staff' },
    });
    expect((await api('GET /tokens', { token })).status).toBe(403);
    expect((await api('POST /locations', { token, body: { name: 'A' } })).status).toBe(403);
    expect((await api('GET /locations', { token })).status).toBe(200);
  });

  it('do not let managers and staff make tokens', async () => {
    for (const role of ['manager', 'staff'] as const) {
      const { token } = await makeMember(team, role);
      expect((await api('POST /tokens', { token, body: { name: 'A', abilities: ['events:read'] } })).status).toBe(403);
    }
  });
});
