import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
import { migrate } from '@/prisma/migrate';

const store = globalThis as typeof globalThis & { openslotConnections?: unknown };
const dataDir = mkdtempSync(path.join(tmpdir(), 'openslot-outage-'));
const previous = { connections: store.openslotConnections, url: process.env.DATABASE_URL };

let database: EmbeddedPostgres;
let relay: Relay;

beforeAll(async () => {
  database = await startEmbeddedPostgres({ dataDir, durability: 'off' });
  await migrate(database.url);
  relay = await openRelay(() => Number(new URL(database.url).port));
  const address = new URL(database.url);
  address.port = String(relay.port);
  process.env.DATABASE_URL = address.href;
  // The modules under test get connections of their own.
  delete store.openslotConnections;
  vi.resetModules();
}, 120_000);

afterAll(async () => {
  relay.close();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
  store.openslotConnections = previous.connections;
  process.env.DATABASE_URL = previous.url;
});

describe('while the database is gone', () => {
  it('everything answers 503 with Retry-After at once, and works again when it is back, without a restart', async () => {
    const { makeTeam } = await import('@/lib/testing/factories');
    const { api } = await import('./routes.fixture');
    const { GET: health } = await import('@/app/api/health/route');
    const { GET: live } = await import('@/app/api/live/route');
    const { token } = await makeTeam();
    const operations = [
      () => api('GET /events', { token }),
      () => api('GET /locations', { token }),
      () => api('POST /locations', { token, body: { name: 'Hall' } }),
      () => api('POST /locations', { token, body: { name: 'Hall' }, headers: { 'idempotency-key': 'a' } }),
      () => api('POST /auth/login', { body: { email: 'a@example.com', password: 'wrong password' } }),
      () => api('GET /nothing'),
    ];
    for (const one of operations) expect((await one()).status).not.toBe(503);

    await database.stop();
    for (const one of operations) {
      const started = performance.now();
      const { status, headers, body } = await one();
      expect([status, body]).toEqual([503, { message: 'Server Error', code: 'server_error' }]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(5_000);
    }
    expect((await health()).status).toBe(503);
    expect(live().status).toBe(200);

    database = await startEmbeddedPostgres({ dataDir, durability: 'off' });
    expect((await health()).status).toBe(200);
    for (const one of operations) expect((await one()).status).not.toBe(503);
    const { body } = await api('GET /locations', { token });
    expect(body.data).toHaveLength(3);
  }, 120_000);
});

interface Relay {
  port: number;
  close(): void;
}

/** One address for a server that comes back on another port; it refuses while the server is gone. */
async function openRelay(target: () => number): Promise<Relay> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(target(), '127.0.0.1');
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
