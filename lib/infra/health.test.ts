import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET } from '@/app/api/health/route';
import { checkHealth } from '@/lib/infra/health';
import { dropDatabase, makeBareDatabase } from '@/lib/testing/database';
import { migrationNames } from '@/prisma/migrate';

let bareUrl: string;

beforeAll(async () => {
  bareUrl = await makeBareDatabase('health');
});

afterAll(() => dropDatabase(bareUrl));

test('a migrated database answers 200 and nothing may keep the answer', async () => {
  const response = await GET();
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ status: 'ok' });
});

test('a database without the migrations is unavailable, and the reason names them', async () => {
  const pool = new pg.Pool({ connectionString: bareUrl });
  const reason = `Migrations are not applied: ${migrationNames().join(', ')}.`;
  expect(await checkHealth(pool)).toEqual({ status: 'unavailable', reason });
  await pool.end();
});

test('a database that does not answer is unavailable, and the reason holds no address', async () => {
  const pool = new pg.Pool({ connectionString: 'postgresql://someone:hush@127.0.0.1:1/none' });
  expect(await checkHealth(pool)).toEqual({
    status: 'unavailable',
    reason: 'The database does not answer: connection refused.',
  });
  await pool.end();
});
