import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dropDatabase, makeDatabase } from '@/lib/testing/database';

/** An installation that nobody uses yet. */
let url: string;
let users: typeof import('./service');
let db: typeof import('@/lib/infra/db');

const account = (email: string) => ({
  name: 'Ana',
  email,
  password: 'a quiet password',
  teamName: 'My business',
  timezone: 'Europe/Madrid',
  currency: 'EUR',
  locale: 'en' as const,
});

beforeAll(async () => {
  url = await makeDatabase('first_user');
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'openslotConnections');
  process.env.DATABASE_URL = url;
  [users, db] = [await import('./service'), await import('@/lib/infra/db')];
});

afterAll(async () => {
  await db.prisma.$disconnect();
  await db.pool.end().catch(() => undefined);
  await dropDatabase(url);
});

describe('the first user of an installation', () => {
  it('is the one who was faster, owns a business and is the last to be the first', async () => {
    expect(await users.hasUsers()).toBe(false);
    const tries = await Promise.allSettled([
      users.signUpFirst(account('ana@example.com')),
      users.signUpFirst(account('bruno@example.com')),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'forbidden' } });
    expect(await db.prisma.membership.findMany({ select: { role: true } })).toEqual([{ role: 'owner' }]);
    expect(await users.hasUsers()).toBe(true);
    await expect(users.signUpFirst(account('carla@example.com'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
