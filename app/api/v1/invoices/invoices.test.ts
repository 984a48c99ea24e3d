import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { describeResource } from '../resource.fixture';
import { api } from '../routes.fixture';

const ITEM = { description: 'Consultation', quantity: 1.5, unit_price: 100 };
const JOHN = { customer_name: 'John Doe', customer_email: 'john@example.com' };

let team: TestTeam;
const call = (operation: string, body?: object) => api(operation, { token: team.token, ...(body && { body }) });

async function create(change: object = {}): Promise<number> {
  const { body } = await call('POST /invoices', { ...JOHN, items: [ITEM], ...change });
  return body.data.id;
}

async function createSent(change: object = {}): Promise<number> {
  const id = await create(change);
  await call(`PUT /invoices/${id}`, { status: 'sent' });
  return id;
}

beforeAll(async () => {
  team = await makeTeam({ currency: 'USD' });
});

describeResource({
  path: '/invoices',
  noun: 'invoices',
  called: 'Invoice',
  full: async ({ token }) => {
    const client = await api('POST /clients', { token, body: { name: 'John Doe' } });
    return {
      ...JOHN,
      customer_id: client.body.data.id,
      invoice_date: '2026-03-01',
      due_date: '2026-03-15',
      currency: 'KWD',
      items: [ITEM, { description: 'Parking', quantity: 0.0001, unit_price: 1_000.005 }],
      tax_rate: 8.1234,
      discount_amount: 12.005,
      notes: 'Thank you for your business',
    };
  },
  bare: { customer_name: 'John Doe' },
  change: { items: [{ description: 'Other', quantity: 2, unit_price: 7 }], due_date: null, tax_rate: 0 },
  refused: [
    ['customer_name', '', 'The customer name field is required.'],
    ['customer_email', 'nobody', 'The customer email must be a valid email address.'],
    ['customer_id', 2_000_000_000, 'The selected customer id is invalid.'],
    ['invoice_date', '2026-02-30', 'The invoice date is not a valid date.'],
    ['due_date', '2020-01-01', 'The due date must be a date after or equal to invoice date.'],
    ['currency', 'dollar', 'The currency must be a valid currency.'],
    ['items', 'x', 'The items must be an array.'],
    ['items.0', ['nonsense'], 'The items.0 must be an object.'],
    ['items.0.description', [{ ...ITEM, description: null }], 'The items.0.description field is required.'],
    ['items.0.quantity', [{ ...ITEM, quantity: 0 }], 'The items.0.quantity must be at least 0.0001.'],
    ['items.0.unit_price', [{ ...ITEM, unit_price: -1 }], 'The items.0.unit price must be at least 0.'],
    [
      'items.0.unit_price',
      [{ ...ITEM, unit_price: 1.005 }],
      'The items.0.unit price may not have more than 2 decimal places.',
    ],
    ['tax_rate', 100.5, 'The tax rate may not be greater than 100.'],
    ['discount_amount', '5', 'The discount amount must be a number.'],
  ],
});

describe('an invoice', () => {
  it('is written from the example of the reference, as a draft with a number', async () => {
    const own = await makeTeam({ currency: 'EUR' });
    const example = {
      ...JOHN,
      invoice_date: '2026-03-01',
      due_date: '2026-03-15',
      currency: 'USD',
      items: ['architecto'],
      tax_rate: 8.5,
      discount_amount: 0,
      notes: 'Thank you for your business',
    };
    const made = await api('POST /invoices', { token: own.token, body: example });
    expect(made).toMatchObject({
      status: 201,
      body: { data: { invoice_number: 'INV-0001', total: 0, status: 'draft' } },
    });
    const { invoice_date: _, currency: __, ...rest } = example;
    const change = { ...rest, tax_rate: 15, discount_amount: 76 };
    const path = `/invoices/${made.body.data.id}`;
    expect(await api(`PUT ${path}`, { token: own.token, body: change })).toMatchObject({ status: 200 });
    const { body } = await api(`GET ${path}`, { token: own.token });
    expect(body.data).toMatchObject({ currency: 'USD', tax_rate: 15, discount_amount: 76, total: 0, items: [] });
  });

  it('comes to what its items cost less the discount plus tax, to the cent', async () => {
    const id = await create({ tax_rate: 8.5, discount_amount: 10.01 });
    const { body } = await call(`GET /invoices/${id}`);
    expect(body.data).toMatchObject({
      subtotal: 150,
      discount_amount: 10.01,
      tax_amount: 11.9,
      total: 151.89,
      amount_paid: 0,
      amount_due: 0,
      items: [{ ...ITEM, total: 150 }],
    });
  });

  it('says everything that is wrong at once', async () => {
    const { body } = await call('POST /invoices', { items: [{}], tax_rate: 'x' });
    expect(Object.keys(body.errors).toSorted()).toEqual([
      'customer_name',
      'items.0.description',
      'items.0.quantity',
      'items.0.unit_price',
      'tax_rate',
    ]);
  });

  it('belongs to the client named, else to the one with its e-mail', async () => {
    const { body } = await call('POST /clients', { name: 'Jane Roe', email: 'Jane@example.com' });
    const clientId = body.data.id;
    const byMail = await create({ customer_name: 'J. Roe', customer_email: 'jane@EXAMPLE.com' });
    const { data } = (await call(`GET /invoices/${byMail}`)).body;
    expect(data).toMatchObject({ customer_id: clientId, customer_name: 'J. Roe' });
    const byId = (await call('POST /invoices', { customer_id: clientId })).body.data.id;
    const named = (await call(`GET /invoices/${byId}`)).body.data;
    expect(named).toMatchObject({ customer_name: 'Jane Roe', customer_email: 'Jane@example.com' });
    await call(`PUT /invoices/${byMail}`, { customer_email: 'nobody@example.com' });
    expect((await call(`GET /invoices/${byMail}`)).body.data.customer_id).toBeNull();
    const listed = await call(`GET /invoices?customer_id=${clientId}`);
    expect(listed.body.data.map(({ id }: { id: number }) => id)).toEqual([byId]);
  });

  it('is dated today in the zone of the team, in the currency of the team, unless given', async () => {
    const tokyo = await makeTeam({ timezone: 'Pacific/Kiritimati', currency: 'JPY' });
    const made = await api('POST /invoices', { token: tokyo.token, body: JOHN });
    const { body } = await api(`GET /invoices/${made.body.data.id}`, { token: tokyo.token });
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format(new Date());
    expect(body.data).toMatchObject({ invoice_date: today, currency: 'JPY', due_date: null });
  });

  it("cannot name another team's client", async () => {
    const other = await makeTeam();
    const client = await api('POST /clients', { token: other.token, body: { name: 'A' } });
    const answer = await call('POST /invoices', { ...JOHN, customer_id: client.body.data.id });
    expect(answer.body.errors).toEqual({ customer_id: ['The selected customer id is invalid.'] });
  });
});

describe('the life of an invoice', () => {
  const refusal = async (operation: string, body?: object) => {
    const answer = await call(operation, body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'wrong_state' } });
    return answer.body.message;
  };

  it('goes from draft to sent, and no further edit is taken', async () => {
    const id = await create();
    const sent = await call(`PUT /invoices/${id}`, { status: 'sent' });
    expect(sent.body).toMatchObject({ message: 'Invoice updated successfully.', data: { total: 150, status: 'sent' } });
    expect(await refusal(`PUT /invoices/${id}`, { notes: 'Changed' })).toBe('Invoice is already sent');
    expect(await refusal(`PUT /invoices/${id}`, { status: 'sent' })).toBe('Invoice is already sent');
    expect(await refusal(`DELETE /invoices/${id}`)).toBe('Invoice is already sent');
    expect((await call(`PUT /invoices/${id}`)).status).toBe(200);
    const { data } = (await call(`GET /invoices/${id}`)).body;
    expect(data).toMatchObject({ notes: null, amount_due: 150, sent_at: expect.stringMatching(/^[\d-]+T[\d:]+Z$/) });
    const messages = await prisma.outboxMessage.findMany({ where: { teamId: team.teamId, topic: 'invoice.sent' } });
    expect(messages.filter(({ payload }) => (payload as { invoice_id: number }).invoice_id === id)).toHaveLength(1);
  });

  it('begins with something to pay for', async () => {
    const id = await create({ items: [] });
    const answer = await call(`PUT /invoices/${id}`, { status: 'sent' });
    expect(answer.body.errors).toEqual({ items: ['The items field is required.'] });
    expect((await call(`PUT /invoices/${id}`, { status: 'sent', items: [ITEM] })).body.data.status).toBe('sent');
  });

  it('can end in being cancelled, unless something was paid', async () => {
    const [open, paid] = [await createSent(), await createSent()];
    expect((await call(`PUT /invoices/${open}`, { status: 'cancelled' })).body.data.status).toBe('cancelled');
    expect(await refusal(`PUT /invoices/${open}`, { status: 'paid' })).toBe('Invoice is already cancelled');
    await call(`POST /invoices/${paid}/payments`, { amount: 1, provider: 'cash' });
    expect(await refusal(`PUT /invoices/${paid}`, { status: 'cancelled' })).toBe('Invoice has payments');
  });

  it('knows no other steps', async () => {
    const id = await create();
    expect(await refusal(`PUT /invoices/${id}`, { status: 'paid' })).toBe('Invoice is not sent yet');
    expect(await refusal(`PUT /invoices/${id}`, { status: 'cancelled' })).toBe('Invoice is not sent yet');
    expect(await refusal(`POST /invoices/${id}/credit-notes`)).toBe('Invoice is not sent yet');
    for (const status of ['overdue', 'refunded', 'partially_paid', 'lost']) {
      const answer = await call(`PUT /invoices/${id}`, { status });
      expect(answer.body.errors).toEqual({ status: ['The selected status is invalid.'] });
    }
  });
});

describe('POST /invoices/{id}/payments', () => {
  const pay = (id: number, change: object = {}) =>
    call(`POST /invoices/${id}/payments`, { amount: 50, provider: 'cash', ...change });

  it('writes a transaction and leaves less to pay, until nothing is left', async () => {
    const id = await createSent();
    const first = await pay(id);
    expect(first).toMatchObject({
      status: 201,
      body: {
        message: 'Payment recorded successfully.',
        data: { id, status: 'partially_paid', amount_paid: 50, amount_due: 100, payments: [{ amount: 50 }] },
      },
    });
    expect((await pay(id, { amount: 100, provider: 'bank_transfer' })).body.data).toMatchObject({
      status: 'paid',
      amount_due: 0,
    });
    expect((await pay(id)).body).toMatchObject({ code: 'wrong_state', message: 'Invoice is already paid' });
    const rows = await prisma.transaction.findMany({ where: { invoiceId: id }, orderBy: { id: 'asc' } });
    expect(rows).toMatchObject([
      { type: 'payment', status: 'completed', provider: 'cash', amount: 5_000n, currency: 'USD' },
      { type: 'payment', status: 'completed', provider: 'bank_transfer', amount: 10_000n },
    ]);
  });

  it.each([
    ['amount', { amount: 150.01 }, 'The amount may not be greater than the amount due, 150 USD.'],
    ['amount', { amount: 0.001 }, 'The amount may not have more than 2 decimal places.'],
    ['amount', { amount: 0 }, 'The amount must be at least 0.01.'],
    ['amount', { amount: null }, 'The amount field is required.'],
    ['provider', { provider: 'stripe' }, 'The selected provider is invalid.'],
    ['date', { date: '2999-01-01' }, 'The date must not be a date in the future.'],
  ])('refuses a wrong %s: %j', async (field, change, text) => {
    const id = await createSent();
    expect((await pay(id, change)).body.errors).toEqual({ [field]: [text] });
  });

  it('knows no invoice of another team, and takes nothing for a draft', async () => {
    const id = await createSent();
    const other = await makeTeam();
    const foreign = await api(`POST /invoices/${id}/payments`, {
      token: other.token,
      body: { amount: 1, provider: 'cash' },
    });
    expect(foreign).toMatchObject({ status: 404, body: { message: 'Invoice not found' } });
    expect((await pay(await create())).body.message).toBe('Invoice is not sent yet');
  });
});

describe('POST /invoices/{id}/credit-notes', () => {
  it('answers the mirrored document', async () => {
    const id = await createSent({ tax_rate: 10 });
    const made = await call(`POST /invoices/${id}/credit-notes`);
    expect(made).toMatchObject({
      status: 201,
      body: {
        message: 'Credit note created successfully.',
        data: { invoice_number: 'INV-CN-0001', credit_note_for: id, total: -165, amount_due: 0, status: 'sent' },
      },
    });
    const { data } = (await call(`GET /invoices/${id}`)).body;
    expect(data).toMatchObject({ status: 'cancelled', credit_note_ids: [made.body.data.id] });
    const other = await makeTeam();
    expect((await api(`POST /invoices/${id}/credit-notes`, { token: other.token })).status).toBe(404);
  });
});

describe('the list of invoices', () => {
  let own: TestTeam;
  const ids: Record<string, number> = {};
  const send = (operation: string, body?: object) => api(operation, { token: own.token, ...(body && { body }) });
  const found = async (query: string) => {
    const { body } = await send(`GET /invoices?${query}`);
    return body.data.map(({ id }: { id: number }) => Object.keys(ids).find((name) => ids[name] === id));
  };

  beforeAll(async () => {
    own = await makeTeam({ currency: 'USD' });
    const wanted = [
      { name: 'draft', due_date: '2026-01-31', price: 10 },
      { name: 'late', due_date: '2026-01-31', price: 40 },
      { name: 'half', due_date: '2026-02-28', price: 30 },
      { name: 'open', due_date: '2999-12-31', price: 20 },
      { name: 'undated', due_date: null, price: 50 },
      { name: 'paid', due_date: '2026-01-31', price: 60 },
    ];
    for (const [index, { name, due_date, price }] of wanted.entries()) {
      const made = await send('POST /invoices', {
        customer_name: `Client ${name}`,
        customer_email: `${name}@example.com`,
        invoice_date: `2026-01-0${index + 1}`,
        due_date,
        items: [{ ...ITEM, quantity: 1, unit_price: price }],
      });
      const id = made.body.data.id;
      ids[name] = id;
      if (name !== 'draft') await send(`PUT /invoices/${id}`, { status: 'sent' });
      if (name === 'half') await send(`POST /invoices/${id}/payments`, { amount: 1, provider: 'cash' });
      if (name === 'paid') await send(`PUT /invoices/${id}`, { status: 'paid' });
    }
  });

  it('is paged, newest first', async () => {
    const { body } = await send('GET /invoices?per_page=4');
    expect(body.meta).toMatchObject({ current_page: 1, total: 6, per_page: 4, last_page: 2 });
    expect(body.data[0]).toEqual({
      id: ids.paid,
      invoice_number: 'INV-0006',
      customer_name: 'Client paid',
      customer_email: 'paid@example.com',
      total: 60,
      status: 'paid',
      invoice_date: '2026-01-06',
      due_date: '2026-01-31',
      currency: 'USD',
    });
    const next = await send(`GET /invoices?per_page=4&cursor=${body.meta.next_cursor}`);
    expect(next.body.data.map(({ id }: { id: number }) => id)).toEqual([ids.late, ids.draft]);
  });

  it('filters by the status of today, overdue included, as it shows it', async () => {
    expect(await found('status=overdue')).toEqual(['half', 'late']);
    expect(await found('status=sent')).toEqual(['undated', 'open']);
    expect(await found('status=partially_paid')).toEqual([]);
    expect(await found('status=paid,overdue')).toEqual(['paid', 'half', 'late']);
    expect(await found('status=draft,sent')).toEqual(['undated', 'open', 'draft']);
    const { body } = await send('GET /invoices');
    for (const { id, status } of body.data) {
      const name = Object.keys(ids).find((one) => ids[one] === id);
      expect(await found(`status=${status}`)).toContain(name);
      expect((await send(`GET /invoices/${id}`)).body.data.status).toBe(status);
    }
    expect((await send('GET /invoices?status=lost')).body.errors).toHaveProperty('status');
  });

  it('filters by days, both included, and by any part of number, name and e-mail', async () => {
    expect(await found('date_from=2026-01-02&date_to=2026-01-03')).toEqual(['half', 'late']);
    expect(await found('search=inv-0004')).toEqual(['open']);
    expect(await found('search=CLIENT%20und')).toEqual(['undated']);
    expect(await found('search=half%40')).toEqual(['half']);
    expect(await found('customer_id=x')).toEqual([]);
  });

  it.each([
    ['total', ['draft', 'open', 'half', 'late', 'undated', 'paid']],
    ['-invoice_date', ['paid', 'undated', 'open', 'half', 'late', 'draft']],
    ['due_date', ['draft', 'late', 'paid', 'half', 'open', 'undated']],
    ['-customer_name', ['undated', 'paid', 'open', 'late', 'half', 'draft']],
  ])('sorts by %s, also from page to page by cursor', async (sort, names) => {
    expect(await found(`sort=${sort}`)).toEqual(names);
    const walked: unknown[] = [];
    for (let cursor = ''; walked.length < names.length; ) {
      const { body } = await send(`GET /invoices?sort=${sort}&per_page=2&cursor=${cursor}`);
      walked.push(...body.data.map(({ id }: { id: number }) => id));
      cursor = body.meta.next_cursor;
      if (!cursor) break;
    }
    expect(walked).toEqual(names.map((name) => ids[name]));
  });
});

describe('roles', () => {
  it('let managers read invoices but not write them, and staff neither', async () => {
    const [manager, staff] = await Promise.all([makeMember(team, 'manager'), makeMember(team, 'staff')]);
    const id = await create();
    expect((await api(`GET /invoices/${id}`, { token: manager.token })).status).toBe(200);
    for (const operation of [
      'POST /invoices',
      `PUT /invoices/${id}`,
      `DELETE /invoices/${id}`,
      `POST /invoices/${id}/payments`,
      `POST /invoices/${id}/credit-notes`,
    ]) {
      expect((await api(operation, { token: manager.token, body: JOHN })).status).toBe(403);
    }
    expect((await api('GET /invoices', { token: staff.token })).status).toBe(403);
    expect((await api(`GET /invoices/${id}`, { token: staff.token })).status).toBe(403);
  });
});
