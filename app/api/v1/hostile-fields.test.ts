import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

/** One wrong value in an otherwise good body: taken, or refused with its field named; never our own fault. */
const RUNS = 40;

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\0',
    'a\0b',
    '\ud800',
    '👩🏽‍🚀',
    'مرحبا',
    "'; DROP TABLE invoices; --",
    'x'.repeat(30_000),
    '%_\\',
    '',
  ),
);
const boundary = fc.constantFrom(
  0,
  -1,
  1.5,
  0.1 + 0.2,
  100,
  100.00001,
  2_147_483_647,
  2_147_483_648,
  1e9,
  1e9 + 0.01,
  9_007_199_254_740_991,
  1e21,
  1e308,
  1e-9,
);
const hostileDate = fc.constantFrom(
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '9999-12-31',
  '9999-12-31T23:59:59Z',
  '2031-02-30',
  '1970-01-01',
  '9998-12-31',
  'tomorrow',
  '-000001-01-01',
);
const hostileValue = fc.oneof(
  hostileText,
  boundary,
  hostileDate,
  fc.boolean(),
  fc.constantFrom(null, [], {}, [null], [[]], [{}], ['architecto'], ['x']),
  fc.jsonValue({ maxDepth: 3 }),
);

type Fields = Record<string, unknown>;
interface Target {
  operation: string;
  body: Fields;
  /** Lists whose first element gets the wrong value as well. */
  lists?: string[];
}

let team: TestTeam;
let targets: Target[];

async function idOf(operation: string, body: Fields): Promise<number> {
  return (await api(operation, { token: team.token, body })).body.data.id;
}

beforeAll(async () => {
  team = await makeTeam({ currency: 'KWD' });
  const eventTypeId = (await makeEventType(team)).id;
  const coupon = {
    name: 'Spring',
    discount_type: 'fixed',
    discount_value: 5,
    currency: 'USD',
    minimum_amount: 10,
    maximum_discount: 20,
    usage_limit: 5,
    usage_limit_per_client: 1,
    valid_from: '2026-03-01T00:00:00Z',
    valid_until: '2026-06-01T00:00:00Z',
    event_type_id: eventTypeId,
    applies_to_extras: true,
    is_active: true,
  };
  const invoice = {
    customer_id: null,
    customer_name: 'John Doe',
    customer_email: 'john@example.com',
    invoice_date: '2026-03-01',
    due_date: '2026-03-15',
    currency: 'USD',
    items: [{ description: 'A', quantity: 1, unit_price: 10 }],
    tax_rate: 8.5,
    discount_amount: 0,
    notes: 'Thanks',
  };
  const workflow = {
    name: 'Follow-up',
    event_type_id: eventTypeId,
    trigger_type: 'after_event',
    trigger_time: 60,
    is_active: true,
    actions: [{ type: 'webhook', subject: 'A', body: 'B', url: 'https://example.com', tag: 'C' }],
  };
  await idOf('POST /coupons', { ...coupon, code: 'KNOWN' });
  const [couponId, invoiceId, workflowId, sentId] = [
    await idOf('POST /coupons', { ...coupon, code: 'OTHER' }),
    await idOf('POST /invoices', invoice),
    await idOf('POST /workflows', workflow),
    await idOf('POST /invoices', { ...invoice, items: [{ description: 'A', quantity: 1_000, unit_price: 1_000 }] }),
  ];
  await api(`PUT /invoices/${sentId}`, { token: team.token, body: { status: 'sent' } });
  targets = [
    { operation: 'POST /coupons', body: coupon },
    { operation: `PUT /coupons/${couponId}`, body: coupon },
    {
      operation: 'POST /coupons/validate',
      body: { code: 'KNOWN', event_type_id: eventTypeId, extras: [], invitee_email: 'a@example.com' },
    },
    { operation: 'POST /invoices', body: invoice, lists: ['items'] },
    { operation: `PUT /invoices/${invoiceId}`, body: invoice, lists: ['items'] },
    { operation: `POST /invoices/${sentId}/payments`, body: { amount: 0.01, provider: 'cash', date: '2026-03-01' } },
    { operation: 'POST /workflows', body: workflow, lists: ['actions'] },
    { operation: `PUT /workflows/${workflowId}`, body: workflow, lists: ['actions'] },
    { operation: 'POST /auth/device-token', body: { token: 'a', platform: 'fcm', device_name: 'b' } },
    { operation: 'DELETE /auth/device-token', body: { token: 'a' } },
  ];
});

/** The limit of the team is not what is tried here. */
async function freshMinute(): Promise<void> {
  await prisma.rateLimit.deleteMany({ where: { key: `team:${team.teamId}` } });
}

/** The body with one value replaced, at the top or in the first element of a list, and the name of the field. */
function spoiled({ body, lists = [] }: Target): fc.Arbitrary<{ field: string; sent: Fields }> {
  const top = fc
    .tuple(fc.constantFrom(...Object.keys(body)), hostileValue)
    .map(([field, value]) => ({ field, sent: { ...body, [field]: value } }));
  const inside = lists.map((list) => {
    const first = (body[list] as Fields[])[0] ?? {};
    return fc
      .tuple(fc.constantFrom(...Object.keys(first)), hostileValue)
      .map(([field, value]) => ({ field: list, sent: { ...body, [list]: [{ ...first, [field]: value }] } }));
  });
  return fc.oneof(top, ...inside);
}

describe('one hostile field', () => {
  it('is taken, or refused by name, whatever the operation', async () => {
    let code = 0;
    for (const target of targets) {
      await freshMinute();
      await fc.assert(
        fc.asyncProperty(spoiled(target), async ({ field, sent }) => {
          const unique = target.operation === 'POST /coupons' ? { code: `C${code++}` } : {};
          const { status, body } = await api(target.operation, { token: team.token, body: { ...unique, ...sent } });
          const told = `${target.operation} ${JSON.stringify(sent).slice(0, 300)} → ${JSON.stringify(body).slice(0, 500)}`;
          expect([200, 201, 422], told).toContain(status);
          if (body.code !== 'invalid') return;
          const named = Object.keys(body.errors).map((key) => key.split('.')[0]);
          // A value may be at odds with its neighbours, which are then named.
          expect(
            named.some((key) => key === field || key === partnerOf(field)),
            told,
          ).toBe(true);
        }),
        { numRuns: RUNS },
      );
    }
  }, 120_000);

  it('of a query is answered with JSON', async () => {
    await freshMinute();
    const names = ['page', 'per_page', 'sort', 'cursor', 'search', 'status', 'date_from', 'date_to', 'customer_id'];
    const value = fc.oneof(
      hostileText,
      hostileDate,
      boundary.map(String),
      fc.constantFrom('-total', 'due_date', 'paid,'),
    );
    const query = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('/invoices', '/coupons', '/workflows'), query, async (path, wanted) => {
        const pairs = Object.entries(wanted).map(([key, text]) => [key, text.slice(0, 2_000)]);
        const answer = await api(`GET ${path}?${new URLSearchParams(pairs)}`, { token: team.token });
        expect([200, 422], `${path} ${JSON.stringify(wanted)} ${JSON.stringify(answer.body)}`).toContain(answer.status);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

const PARTNERS: Record<string, string> = {
  discount_type: 'discount_value',
  invoice_date: 'due_date',
  valid_from: 'valid_until',
};

function partnerOf(field: string): string {
  return PARTNERS[field] ?? field;
}
