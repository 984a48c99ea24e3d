import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pool } from '@/lib/infra/db';
import { SECRET_KEY, type StripeServer, startStripeServer, stripeError } from './providers/stripe-server.fixture';

const mark = randomBytes(8).toString('hex');
const token = (name: string) => `tok_${name}_${mark}`;
let stripe: StripeServer;

beforeAll(async () => {
  stripe = await startStripeServer();
});
afterAll(() => stripe.close());

/** Runs a process that pays with the tokens. @returns everything it wrote */
async function payApart(tokens: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/modules/payments/pay.fixture.ts', ...tokens], {
    env: { ...process.env, LOG_LEVEL: 'trace', NODE_ENV: 'production', ...env },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  const said = Buffer.concat(chunks).toString('utf8');
  expect(code, said).toBe(0);
  return said;
}

/** Tables that hold the text in any of their columns. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  const found = await Promise.all(
    rows.map(async ({ name }) => {
      const hits = await pool.query(`SELECT 1 FROM "${name}" t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`, [text]);
      return hits.rowCount ? [name] : [];
    }),
  );
  return found.flat();
}

it('a payment token reaches Stripe, but no column and no log line, whatever Stripe answers', async () => {
  const echo = `No such token: '${token('b')}'; card ${token('c')}`;
  stripe.answer(
    '/v1/payment_methods',
    { status: 200, body: { id: 'pm_1' } },
    stripeError(400, { type: 'invalid_request_error', code: 'resource_missing', message: echo, param: token('b') }),
    { status: 200, body: { id: 'pm_1' } },
    stripeError(500, { type: 'api_error', message: echo, code: token('d') }),
  );
  stripe.answer(
    '/v1/payment_intents',
    { status: 200, body: { id: `pi_${mark}`, status: 'succeeded', description: echo } },
    stripeError(402, { type: 'card_error', code: 'card_declined', decline_code: token('c'), message: echo }),
  );
  const said = await payApart(['a', 'b', 'c', 'd'].map(token), {
    STRIPE_SECRET_KEY: SECRET_KEY,
    STRIPE_API_BASE: stripe.url,
  });
  const sent = stripe.requests.flatMap(({ form }) => form['card[token]'] ?? []);
  expect(new Set(sent)).toEqual(new Set(['a', 'b', 'c', 'd'].map(token)));
  expect(said.match(/"msg":"paid"/g)).toHaveLength(4);
  expect(said).toContain('"reason":"invalid_token"');
  expect(said).not.toContain('tok_');
  expect(said).not.toContain(SECRET_KEY);
  expect(await tablesWith(`pi_${mark}`)).toEqual(['transactions']);
  expect(await tablesWith(`_${mark}`)).toEqual(['transactions']);
  for (const name of ['a', 'b', 'c', 'd']) expect(await tablesWith(token(name))).toEqual([]);
}, 60_000);

it('in production test tokens pay nothing, unless that was asked for', async () => {
  const refused = await payApart(['tok_visa'], {});
  expect(refused).toContain('"reason":"not_connected"');
  const allowed = await payApart(['tok_visa'], { TEST_PAYMENTS: '1' });
  expect(allowed).toContain('"status":"completed"');
  expect(allowed).not.toContain('tok_');
}, 60_000);
