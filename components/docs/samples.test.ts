import { execFile, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forReader, LANGUAGES, type Language, type SampleRequest, sampleOf } from './samples';

interface Received {
  method: string;
  url: string;
  authorization: string;
  body: unknown;
}

const BODY = {
  name: `Ana's "café" \\ $HOME 🎉`,
  notes: 'two\nlines',
  price: 49.5,
  is_active: true,
  email: null,
  ids: [1, 2],
  items: [{ quantity: 1 }],
  answers: {},
};
const TOKEN = '1|abc123';

let received: Received[] = [];
const server = createServer(async (message, response) => {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  const { method = '', url = '', headers } = message;
  received.push({ method, url, authorization: headers.authorization ?? '', body: text ? JSON.parse(text) : undefined });
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
});

let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** How a sample is run here; what this machine lacks is compared by its text alone. */
const PROGRAMS: Record<Language, { program: string; flags: string[] }> = {
  curl: { program: 'sh', flags: ['-c'] },
  javascript: { program: process.execPath, flags: ['--input-type=module', '-e'] },
  php: { program: 'php', flags: ['-r'] },
  python: { program: 'python3', flags: ['-c'] },
};
const NEEDED: Partial<Record<Language, string>> = { curl: 'curl' };
const runnable = LANGUAGES.filter(
  (language) => spawnSync(NEEDED[language] ?? PROGRAMS[language].program, ['--version']).status === 0,
);

const run = promisify(execFile);

async function send(language: Language, request: SampleRequest): Promise<Received | undefined> {
  received = [];
  const { program, flags } = PROGRAMS[language];
  const code = sampleOf(language, request).replace(/^<\?php\n/, '');
  const { stdout } = await run(program, [...flags, code], { env: { ...process.env, OPENSLOT_TOKEN: TOKEN } });
  expect(stdout).toContain('ok');
  return received[0];
}

describe.each(runnable)('a sample in %s', (language) => {
  it('sends method, token and body as they are, whatever characters they hold', async () => {
    const request = { method: 'PUT', url: `${origin}/api/v1/clients/1`, hasToken: true, body: BODY };
    expect(await send(language, request)).toEqual({
      method: 'PUT',
      url: '/api/v1/clients/1',
      authorization: `Bearer ${TOKEN}`,
      body: BODY,
    });
  }, 30_000);

  it('asks without a body, with its query', async () => {
    const url = `${origin}/api/v1/event-types/1/slots?date_from=2026-03-02&timezone=Europe%2FBerlin`;
    expect(await send(language, { method: 'GET', url, hasToken: true, token: '1|…' })).toMatchObject({
      method: 'GET',
      url: '/api/v1/event-types/1/slots?date_from=2026-03-02&timezone=Europe%2FBerlin',
      body: undefined,
    });
  }, 30_000);

  it('sends no token where none is needed, and an empty body as an object', async () => {
    const request = { method: 'POST', url: `${origin}/api/v1/auth/login`, hasToken: false, body: {} };
    expect(await send(language, request)).toMatchObject({ authorization: '', body: {} });
  }, 30_000);
});

describe('a sample for somebody', () => {
  const call = { method: 'GET', path: '/clients', hasToken: true };
  const reader = { server: 'https://book.test/api/v1', token: '12|…' };

  it.each(LANGUAGES)('goes to the own host and names the own token in %s', (language) => {
    const code = sampleOf(language, forReader(call, reader));
    expect(code).toContain('https://book.test/api/v1/clients');
    expect(code).toMatch(/^(?:<\?php\n)?(?:#|\/\/) OPENSLOT_TOKEN=12\|…$/m);
  });

  it.each(LANGUAGES)('names no token where the call needs none, or where none is known, in %s', (language) => {
    expect(sampleOf(language, forReader({ ...call, hasToken: false }, reader))).not.toContain('OPENSLOT_TOKEN');
    expect(sampleOf(language, forReader(call, { server: reader.server }))).not.toContain('OPENSLOT_TOKEN=');
  });
});

describe('a sample in PHP', () => {
  it('is written in the notation of PHP', () => {
    const body = { name: "Ana's", notes: 'two\nlines: $5', ids: [1, 2], item: { is_active: true, email: null } };
    expect(sampleOf('php', { method: 'POST', url: 'https://book.test/api/v1/clients', hasToken: true, body })).toBe(
      String.raw`<?php
$request = curl_init('https://book.test/api/v1/clients');
curl_setopt_array($request, [
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('OPENSLOT_TOKEN'),
        'Accept: application/json',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'name' => 'Ana\'s',
        'notes' => "two\nlines: \$5",
        'ids' => [1, 2],
        'item' => [
            'is_active' => true,
            'email' => null,
        ],
    ]),
]);
$answer = json_decode(curl_exec($request), true);
if (curl_getinfo($request, CURLINFO_HTTP_CODE) >= 400) {
    throw new RuntimeException($answer['message']);
}
print_r($answer);`,
    );
  });
});
