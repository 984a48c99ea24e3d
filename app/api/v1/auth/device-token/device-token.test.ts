import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { api } from '../../routes.fixture';

const REGISTERED = { message: 'Device token registered successfully.' };
const REMOVED = { message: 'Device token removed successfully.' };
const pushToken = () => `ExponentPushToken[${randomUUID()}]`;

const register = (user: { token: string }, body: object) => api('POST /auth/device-token', { token: user.token, body });
const remove = (user: { token: string }, body: object) => api('DELETE /auth/device-token', { token: user.token, body });
const rowsOf = (token: string) => prisma.deviceToken.findMany({ where: { token } });

describe('a device token', () => {
  it('is registered once, however often it is sent, also at once', async () => {
    const team = await makeTeam();
    const token = pushToken();
    const send = () => register(team, { token, platform: 'fcm', device_name: 'Phone' });
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    for (const { status, body } of answers) expect({ status, body }).toEqual({ status: 200, body: REGISTERED });
    expect(await rowsOf(token)).toMatchObject([{ userId: team.userId, platform: 'fcm', deviceName: 'Phone' }]);
    await register(team, { token, platform: 'apns' });
    expect(await rowsOf(token)).toMatchObject([{ platform: 'apns', deviceName: null }]);
  });

  it('moves to the user who registers it', async () => {
    const team = await makeTeam();
    const staff = await makeMember(team, 'staff');
    const token = pushToken();
    await register(team, { token });
    await register(staff, { token });
    expect(await rowsOf(token)).toMatchObject([{ userId: staff.userId, platform: 'expo' }]);
    expect((await remove(team, { token })).body).toEqual(REMOVED);
    expect(await rowsOf(token)).toHaveLength(1);
  });

  it('is forgotten when removed, and an unknown one is answered alike', async () => {
    const team = await makeTeam();
    const token = pushToken();
    await register(team, { token });
    for (let time = 1; time <= 2; time++) {
      const { status, body } = await remove(team, { token });
      expect({ status, body }).toEqual({ status: 200, body: REMOVED });
      expect(await rowsOf(token)).toEqual([]);
    }
  });

  it.each([
    ['token', {}, 'The token field is required.'],
    ['token', { token: 7 }, 'The token must be a string.'],
    ['token', { token: 'a b' }, 'The token is invalid.'],
    ['token', { token: 'a\0' }, 'The token is invalid.'],
    ['token', { token: 'x'.repeat(1_001) }, 'The token may not be greater than 1000 characters.'],
    ['platform', { token: 'x', platform: 'pager' }, 'The selected platform is invalid.'],
  ])('is refused with a wrong %s', async (field, body, text) => {
    const team = await makeTeam();
    expect(await register(team, body)).toMatchObject({ status: 422, body: { errors: { [field]: [text] } } });
    if (field === 'token') expect((await remove(team, body)).body.errors).toEqual({ token: [text] });
  });

  it('needs a bearer token', async () => {
    for (const method of ['POST', 'DELETE']) {
      expect((await api(`${method} /auth/device-token`, { body: { token: 'x' } })).status).toBe(401);
    }
  });
});
