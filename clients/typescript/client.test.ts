import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient, OpenslotError, type Resource } from 'openslot-client';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { type ServedApi, serveApi } from '@/app/api/v1/http.fixture';
import { makeEventType, makeTeam } from '@/lib/testing/factories';
import { CLIENT_TYPES, clientTypes } from '@/scripts/client-types';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

let api: ServedApi;
beforeAll(async () => {
  api = await serveApi();
});
afterAll(() => api.close());

describe('the TypeScript client', () => {
  it('has the types of the API as it is now; `npm run client` writes them', async () => {
    expect(await readFile(path.join(root, CLIENT_TYPES), 'utf8')).toBe(await clientTypes());
  }, 60_000);

  it('builds as a package, and its example books, lists and cancels over HTTP', async () => {
    const team = await makeTeam();
    await makeEventType(team);
    await run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], {
      cwd: import.meta.dirname,
    });
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'examples/book.ts'], {
      cwd: import.meta.dirname,
      env: { ...process.env, OPENSLOT_URL: api.url, OPENSLOT_TOKEN: team.token },
    });
    expect(stdout).toMatch(
      /^booked (\d+) at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\nevent \1: John Doe, scheduled\ncancelled \1\n$/,
    );
  }, 120_000);

  it('throws what a refusal says, by code and field', async () => {
    const { token } = await makeTeam();
    const openslot = createClient({ baseUrl: api.url, token });
    const missing = openslot.get('/events/{id}', { params: { path: { id: 999_999 } } });
    await expect(missing).rejects.toMatchObject({ status: 404, code: 'not_found', message: 'Event not found' });
    const invalid = openslot.post('/clients', { body: { name: 'John', email: 'nonsense' } });
    await expect(invalid).rejects.toMatchObject({ status: 422, code: 'invalid', errors: { email: expect.any(Array) } });
    const stranger = createClient({ baseUrl: `${api.url}/`, token: '1|wrong' }).get('/auth/me');
    await expect(stranger).rejects.toSatisfy((error) => error instanceof OpenslotError && error.requestId !== null);
  });

  it('walks a list to its end and sees every row once', async () => {
    const { token } = await makeTeam();
    const openslot = createClient({ baseUrl: api.url, token });
    const names = ['Ana', 'Ben', 'Eva', 'Ida', 'Leo'];
    for (const name of names) await openslot.post('/clients', { body: { name } });
    const seen: string[] = [];
    for await (const { name } of openslot.rows('/clients', { per_page: 2, sort: 'name' })) seen.push(name);
    expect(seen).toEqual(names);
  });

  it('knows the type of every answer', () => {
    const openslot = createClient({ baseUrl: api.url });
    expectTypeOf(openslot.get<'/clients/{id}'>).returns.resolves.toEqualTypeOf<{ data: Resource<'Client'> }>();
    // @ts-expect-error such a path does not exist
    void (() => openslot.get('/nothing'));
    // @ts-expect-error an event needs a start
    void (() => openslot.post('/events', { body: { event_type_id: 1, invitee_name: 'A', invitee_email: 'a@b.test' } }));
  });
});

describe('a server that is busy', () => {
  it('is asked again after the time it says, also with a body', async () => {
    const { url, bodies, close } = await serveStatuses([429, 429, 201], '0');
    const answer = await createClient({ baseUrl: url }).post('/clients', { body: { name: 'Ana' } });
    expect(answer).toEqual({ answered: 3 });
    expect(bodies).toEqual(['{"name":"Ana"}', '{"name":"Ana"}', '{"name":"Ana"}']);
    close();
  });

  it('is given up after the retries, with its refusal', async () => {
    const { url, bodies, close } = await serveStatuses([429, 429, 429, 429], '0');
    const call = createClient({ baseUrl: url, retries: 2 }).get('/auth/me');
    await expect(call).rejects.toMatchObject({ status: 429 });
    expect(bodies).toHaveLength(3);
    close();
  });

  it('is not asked twice for what might have been done', async () => {
    const { url, bodies, close } = await serveStatuses([503, 201], '0');
    const call = createClient({ baseUrl: url }).post('/clients', { body: { name: 'Ana' } });
    await expect(call).rejects.toMatchObject({ status: 503 });
    expect(bodies).toHaveLength(1);
    close();
  });
});

/** A server that answers with one status after another and keeps what it was sent. */
async function serveStatuses(statuses: number[], retryAfter: string) {
  const bodies: string[] = [];
  const server = createServer(async (message, response) => {
    let body = '';
    for await (const chunk of message) body += String(chunk);
    bodies.push(body);
    const status = statuses[bodies.length - 1] ?? 500;
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after': retryAfter });
    response.end(JSON.stringify({ answered: bodies.length }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, bodies, close: () => server.close() };
}
