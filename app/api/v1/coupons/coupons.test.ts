import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { describeResource } from '../resource.fixture';
import { api } from '../routes.fixture';

const TEN_PERCENT = { code: 'TEN', discount_type: 'percentage', discount_value: 10 };
const FIVE_OFF = { code: 'FIVE', discount_type: 'fixed', discount_value: 5 };

describeResource({
  path: '/coupons',
  noun: 'coupons',
  called: 'Coupon',
  full: async (team) => ({
    code: 'Spring10',
    name: 'Spring offer',
    discount_type: 'percentage',
    discount_value: 12.3456,
    currency: 'KWD',
    minimum_amount: 49.505,
    maximum_discount: 20,
    usage_limit: 100,
    usage_limit_per_client: 2,
    valid_from: '2026-03-01T00:00:00Z',
    valid_until: '2026-06-01T00:00:00Z',
    event_type_id: (await makeEventType(team)).id,
    applies_to_extras: true,
    is_active: false,
  }),
  bare: {
    // Another one each time it is sent: codes are unique.
    get code() {
      return `BARE-${randomUUID()}`;
    },
    discount_type: 'fixed',
    discount_value: 0.05,
  },
  change: { discount_type: 'fixed', discount_value: 1.999, valid_from: null, event_type_id: null },
  refused: [
    ['code', '  ', 'The code must be at least 1 characters.'],
    ['discount_type', 'gift', 'The selected discount type is invalid.'],
    ['discount_value', null, 'The discount value field is required.'],
    ['discount_value', -1, 'The discount value must be at least 0.'],
    ['discount_value', 1.005, 'The discount value may not have more than 2 decimal places.'],
    ['minimum_amount', 1e12, 'The minimum amount may not be greater than 1000000000.'],
    ['usage_limit', 0, 'The usage limit must be at least 1.'],
    ['usage_limit_per_client', 1.5, 'The usage limit per client must be an integer.'],
    ['valid_until', 'tomorrow', 'The valid until is not a valid date.'],
    ['event_type_id', 2_000_000_000, 'The selected event type id is invalid.'],
    ['currency', 'XXY', 'The currency must be a valid currency.'],
  ],
});

describe('a coupon', () => {
  let team: TestTeam;
  const call = (operation: string, body?: object) => api(operation, { token: team.token, ...(body && { body }) });
  beforeAll(async () => {
    team = await makeTeam({ currency: 'USD' });
  });

  it('takes off 100 percent at most and ends after it begins', async () => {
    const send = (change: object) => call('POST /coupons', { ...TEN_PERCENT, ...change });
    expect((await send({ discount_value: 100.1 })).body.errors).toEqual({
      discount_value: ['The discount value may not be greater than 100.'],
    });
    expect((await send({ discount_value: 1.00001 })).body.errors).toHaveProperty('discount_value');
    const range = { valid_from: '2026-03-02T00:00:00Z', valid_until: '2026-03-01T00:00:00Z' };
    expect((await send(range)).body.errors).toEqual({
      valid_until: ['The valid until must be a date after or equal to valid from.'],
    });
  });

  it('keeps what goes together also when only a part is changed', async () => {
    const { body } = await call('POST /coupons', { ...FIVE_OFF, code: 'PART', discount_value: 500 });
    const one = `/coupons/${body.data.id}`;
    expect((await call(`PUT ${one}`, { discount_type: 'percentage' })).body.errors).toHaveProperty('discount_value');
    const yen = await call(`PUT ${one}`, { currency: 'JPY' });
    expect(yen.body.data).toMatchObject({ discount_value: 500, currency: 'JPY' });
  });

  it('has a code of its own, whatever the case, that is free again after deletion', async () => {
    const first = await call('POST /coupons', { ...TEN_PERCENT, code: 'Once' });
    const taken = { code: ['The code has already been taken.'] };
    expect((await call('POST /coupons', { ...TEN_PERCENT, code: 'ONCE' })).body.errors).toEqual(taken);
    const other = await call('POST /coupons', { ...TEN_PERCENT, code: 'Twice' });
    expect((await call(`PUT /coupons/${other.body.data.id}`, { code: 'once' })).body.errors).toEqual(taken);
    await call(`DELETE /coupons/${first.body.data.id}`);
    expect((await call('POST /coupons', { ...TEN_PERCENT, code: 'ONCE' })).status).toBe(201);
  });

  it('cannot be limited to fewer uses than it had', async () => {
    const { body } = await call('POST /coupons', { ...TEN_PERCENT, code: 'USED', usage_limit: 5 });
    await prisma.coupon.updateMany({ where: { id: body.data.id }, data: { timesUsed: 3 } });
    const answer = await call(`PUT /coupons/${body.data.id}`, { usage_limit: 2 });
    expect(answer.body.errors).toEqual({ usage_limit: ['The usage limit must be at least 3.'] });
    expect((await call(`PUT /coupons/${body.data.id}`, { usage_limit: 3 })).body.data.usage_limit).toBe(3);
  });

  it('takes the largest amount in every currency', async () => {
    for (const currency of ['JPY', 'USD', 'KWD']) {
      const amounts = { discount_value: 1e9, minimum_amount: 1e9, maximum_discount: 1e9 };
      const { body } = await call('POST /coupons', { ...FIVE_OFF, code: `MAX${currency}`, currency, ...amounts });
      expect(body.data).toMatchObject(amounts);
    }
  });

  it('is managed by managers and not by staff', async () => {
    const [manager, staff] = await Promise.all([makeMember(team, 'manager'), makeMember(team, 'staff')]);
    expect((await api('POST /coupons', { token: manager.token, body: { ...TEN_PERCENT, code: 'M' } })).status).toBe(
      201,
    );
    expect((await api('GET /coupons', { token: staff.token })).status).toBe(403);
  });
});

describe('validating a coupon', () => {
  let team: TestTeam;
  let extraId: number;
  let eventTypeId: number;
  const validate = (body: object) =>
    api('POST /coupons/validate', { token: team.token, body: { event_type_id: eventTypeId, ...body } });
  const create = (body: object) => api('POST /coupons', { token: team.token, body });

  beforeAll(async () => {
    team = await makeTeam({ currency: 'USD' });
    const { teamId } = team;
    eventTypeId = (await makeEventType(team, { price: 100 })).id;
    const extra = await prisma.extra.create({
      data: { teamId, name: 'Coffee', price: 1_000n, currency: 'USD', maxQuantity: 3 },
    });
    extraId = extra.id;
    await prisma.eventTypeExtra.create({ data: { teamId, eventTypeId, extraId } });
    await prisma.tax.createMany({
      data: [
        { teamId, name: 'VAT', rate: 10 },
        { teamId, name: 'Old', rate: 50, isActive: false },
      ],
    });
    await create(TEN_PERCENT);
    await create({ ...FIVE_OFF, applies_to_extras: true });
  });

  it('answers the price of the booking with it, active taxes included', async () => {
    const plain = await validate({ code: 'ten' });
    expect(plain).toMatchObject({ status: 200 });
    expect(plain.body).toEqual({
      data: { currency: 'USD', subtotal: 100, extras: 0, discount: 10, tax: 9, total: 99 },
    });
    const more = await validate({ code: 'FIVE', extras: [{ id: extraId, quantity: 2 }], invitee_email: 'a@b.co' });
    expect(more.body.data).toEqual({
      currency: 'USD',
      subtotal: 100,
      extras: 20,
      discount: 5,
      tax: 11.5,
      total: 126.5,
    });
  });

  it.each([
    ['unknown', {}, 'The selected code is invalid.'],
    ['inactive', { is_active: false }, 'The code is not active.'],
    ['early', { valid_from: '2090-01-01T00:00:00Z' }, 'The code is not valid yet.'],
    ['late', { valid_until: '2020-01-01T00:00:00Z' }, 'The code is no longer valid.'],
    ['dear', { minimum_amount: 100.5 }, 'The code requires an amount of at least 100.5 USD.'],
    [
      'foreign',
      { currency: 'EUR', discount_type: 'fixed', discount_value: 5 },
      'The code is only valid for prices in EUR.',
    ],
  ])('says why it refuses: %s', async (code, terms, text) => {
    if (Object.keys(terms).length > 0) await create({ ...TEN_PERCENT, code, ...terms });
    const answer = await validate({ code });
    expect(answer).toMatchObject({ status: 422, body: { code: 'coupon_invalid', errors: { code: [text] } } });
  });

  it('says so for a coupon of another event type and one that is used up', async () => {
    const other = await makeEventType(team);
    await create({ ...TEN_PERCENT, code: 'elsewhere', event_type_id: other.id });
    expect((await validate({ code: 'elsewhere' })).body.errors.code).toEqual([
      'The code is not valid for this event type.',
    ]);
    const { body } = await create({ ...TEN_PERCENT, code: 'gone', usage_limit: 1 });
    await prisma.coupon.updateMany({ where: { id: body.data.id }, data: { timesUsed: 1 } });
    expect((await validate({ code: 'gone' })).body.errors.code).toEqual(['The code has been used up.']);
  });

  it('names wrong fields of the booking', async () => {
    expect((await validate({})).body.errors).toEqual({ code: ['The code field is required.'] });
    const unknown = await validate({ code: 'TEN', event_type_id: 2_000_000_000 });
    expect(unknown.body).toMatchObject({ code: 'invalid', errors: { event_type_id: expect.anything() } });
    expect((await validate({ code: 'TEN', extras: [2_000_000_000] })).body.errors).toHaveProperty('extras');
    expect((await validate({ code: 'TEN', extras: 'x' })).body.errors).toHaveProperty('extras');
  });
});
