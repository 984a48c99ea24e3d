import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { currencyExponent, toMajor } from '@/lib/core/money';
import { prisma } from '@/lib/infra/db';
import { createClient, updateClient } from '@/lib/modules/clients/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import type { Prisma } from '@/prisma/generated/client';
import { api } from '../routes.fixture';

let team: TestTeam;

beforeAll(async () => {
  team = await makeTeam({ currency: 'USD' });
});

const get = (path: string, { token } = team) => api(`GET ${path}`, { token });
const ids = async (query: string, of = team) =>
  (await get(`/transactions?${query}`, of)).body.data.map((row: { id: number }) => row.id);

async function make(given: Partial<Prisma.TransactionUncheckedCreateInput> = {}, { teamId } = team): Promise<number> {
  const data = { teamId, provider: 'stripe', amount: 15_000n, currency: 'USD', status: 'completed', ...given } as const;
  return (await prisma.transaction.create({ data, select: { id: true } })).id;
}

describe('GET /transactions', () => {
  it('answers rows as the contract has them, newest first, with meta', async () => {
    const own = await makeTeam();
    const createdAt = new Date('2026-03-01T12:00:00.789Z');
    const older = await make({ createdAt: new Date('2026-02-01T12:00:00Z') }, own);
    const newer = await make({ createdAt }, own);
    const { status, body } = await get('/transactions', own);
    expect(status).toBe(200);
    expect(body.data[0]).toEqual({
      id: newer,
      amount: 150,
      currency: 'USD',
      status: 'completed',
      provider: 'stripe',
      created_at: '2026-03-01T12:00:00Z',
    });
    expect(body.data[1].id).toBe(older);
    expect(body.meta).toEqual({ current_page: 1, total: 2, per_page: 50, last_page: 1, next_cursor: null });
  });

  it('writes amounts of every currency exactly as the single read does', async () => {
    const own = await makeTeam();
    const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'), 'JPY', 'KWD');
    await fc.assert(
      fc.asyncProperty(currency, fc.bigInt({ min: 0n, max: 10n ** 14n }), async (code, amount) => {
        const id = await make({ currency: code, amount }, own);
        const [row] = (await get('/transactions?per_page=1', own)).body.data;
        const one = (await get(`/transactions/${id}`, own)).body.data;
        expect(row).toMatchObject({ id, amount: toMajor(amount, code), currency: code });
        expect(one.amount).toBe(row.amount);
        expect(String(row.amount).split('.')[1]?.length ?? 0).toBeLessThanOrEqual(currencyExponent(code));
      }),
      { numRuns: 40 },
    );
  });

  it('filters by status, type and provider, all together, and refuses unknown values by name', async () => {
    const own = await makeTeam();
    const wanted = await make({ status: 'failed', type: 'refund', provider: 'cash' }, own);
    await make({ status: 'failed', type: 'refund' }, own);
    await make({ status: 'failed', provider: 'cash' }, own);
    await make({ type: 'refund', provider: 'cash' }, own);
    expect(await ids('status=failed&type=refund&provider=cash', own)).toEqual([wanted]);
    expect(await ids('status=failed', own)).toHaveLength(3);
    expect(await ids('status=&type=&provider=&date_from=&date_to=&search=&sort=', own)).toHaveLength(4);
    const refused = await get("/transactions?status=x'&type=y&provider=z&date_from=1&sort=id", own);
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.body.errors).toSorted()).toEqual(['date_from', 'provider', 'sort', 'status', 'type']);
  });

  it("includes both days of a date range, as they are in the team's zone", async () => {
    const own = await makeTeam({ timezone: 'America/New_York' });
    const at = (instant: string) => make({ createdAt: new Date(instant) }, own);
    await at('2026-03-01T04:59:59.999Z');
    const first = await at('2026-03-01T05:00:00Z');
    const last = await at('2026-04-01T03:59:59.999Z');
    await at('2026-04-01T04:00:00Z');
    expect(await ids('date_from=2026-03-01&date_to=2026-03-31', own)).toEqual([last, first]);
  });

  it('sorts by time and by amount in both directions and walks by cursor', async () => {
    const own = await makeTeam();
    const made: number[] = [];
    for (const amount of [300n, 100n, 200n, 200n]) made.push(await make({ amount }, own));
    const [a, b, c, d] = made;
    expect(await ids('sort=amount', own)).toEqual([b, c, d, a]);
    expect(await ids('sort=-amount', own)).toEqual([a, d, c, b]);
    expect(await ids('sort=created_at', own)).toEqual([a, b, c, d]);
    const seen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await get(`/transactions?sort=-amount&per_page=1&cursor=${cursor}`, own);
      seen.push(body.data[0].id);
      cursor = body.meta.next_cursor;
    }
    expect(seen).toEqual([a, d, c, b]);
  });
});

describe('searching transactions', () => {
  let transaction: number;
  let clientId: number;

  beforeAll(async () => {
    const { teamId, ctx, token } = team;
    clientId = (await createClient(ctx, { name: "Zoë O'Hara 100%_", email: 'zoe@example.com' })).id;
    const type = await makeEventType(team, { name: 'Beard trim' });
    const booking = { event_type_id: type.id, start_time: '2031-03-04T10:00:00Z', invitee_name: 'Z' };
    const event = await api('POST /events', { token, body: { ...booking, invitee_email: 'other@example.com' } });
    const invoice = await prisma.invoice.create({
      data: { teamId, number: 'INV-0042', customerName: 'Z', currency: 'USD', invoiceDate: new Date('2031-03-04') },
    });
    const providerTransactionId = 'pi_AbC123xyz';
    transaction = await make({ clientId, eventId: event.body.data.id, invoiceId: invoice.id, providerTransactionId });
    await make({ provider: 'cash' });
  });

  it.each([
    ['zoë'],
    ['ZOË'],
    ["O'Hara"],
    ['zoe@EXAMPLE'],
    ['pi_abc123'],
    ['inv-0042'],
    ['beard'],
    ['trim zoe@ INV'],
    ['zo be in'],
    ['100%_'],
  ])('finds %s', async (search) => {
    expect(await ids(`search=${encodeURIComponent(search)}`)).toEqual([transaction]);
  });

  it.each([['nobody'], ['zoe@example.com shave'], ['%%'], ['oe'], ['\\']])('does not find %j', async (search) => {
    expect(await ids(`search=${encodeURIComponent(search)}`)).toEqual([]);
  });

  it('follows a client that is renamed', async () => {
    await updateClient(team.ctx, clientId, { name: 'Zoë Newname' });
    expect(await ids('search=newname')).toEqual([transaction]);
    expect(await ids('search=hara')).toEqual([]);
  });

  it('never fails for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (search) => {
        const { status } = await get(`/transactions?${new URLSearchParams({ search: search.toWellFormed() })}`);
        expect(status).toBe(200);
      }),
      { numRuns: 30 },
    );
  });
});

describe('GET /transactions/{id}', () => {
  it('answers everything about one transaction, and nothing of how it was kept', async () => {
    const client = await createClient(team.ctx, { name: 'Jo', email: `${randomUUID()}@example.com` });
    const payment = await make();
    const id = await make({
      type: 'partial_refund',
      status: 'failed',
      clientId: client.id,
      refundsId: payment,
      fee: 30n,
      providerTransactionId: 're_1',
      failureReason: 'provider_error',
      createdAt: new Date('2026-03-01T12:00:00Z'),
    });
    expect((await get(`/transactions/${id}`)).body).toEqual({
      data: {
        id,
        type: 'partial_refund',
        amount: 150,
        fee: 0.3,
        currency: 'USD',
        status: 'failed',
        provider: 'stripe',
        provider_transaction_id: 're_1',
        client: { id: client.id, name: 'Jo', email: client.email },
        event_id: null,
        invoice_id: null,
        refunds_id: payment,
        failure_reason: 'provider_error',
        created_at: '2026-03-01T12:00:00Z',
      },
    });
    expect((await get(`/transactions/${payment}`)).body.data).toMatchObject({ client: null, failure_reason: null });
  });

  it("is another team's 404, a manager's to read, and nothing to staff", async () => {
    const id = await make();
    const unknown = await get('/transactions/2147483647');
    expect(await get(`/transactions/${id}`, await makeTeam())).toMatchObject({ status: 404, body: unknown.body });
    expect(unknown.body.message).toBe('Transaction not found');
    expect((await get(`/transactions/${id}`, await makeMember(team, 'manager'))).status).toBe(200);
    const staff = await makeMember(team, 'staff');
    expect((await get(`/transactions/${id}`, staff)).status).toBe(403);
    expect((await get('/transactions', staff)).status).toBe(403);
  });
});
