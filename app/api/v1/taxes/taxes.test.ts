import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { activeTaxes } from '@/lib/modules/taxes/service';
import { makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';

let team: TestTeam;

beforeAll(async () => {
  team = await makeTeam({ currency: 'USD' });
});

const call = (operation: string, body?: unknown, { token } = team) =>
  api(operation, { token, ...(body === undefined ? {} : { body }) });

const full = { name: 'Sales Tax', rate: 8.5, is_active: false, is_inclusive: true };

describe('taxes', () => {
  it('read back as created, change only what is sent, and are gone after deletion', async () => {
    const created = await call('POST /taxes', full);
    expect(created).toMatchObject({ status: 201, body: { message: 'Tax created successfully.', data: full } });
    const path = `/taxes/${created.body.data.id}`;
    expect((await call(`GET ${path}`)).body).toEqual({ data: { id: created.body.data.id, ...full } });
    expect((await call(`PUT ${path}`, { rate: 0.0001 })).body).toEqual({
      message: 'Tax updated successfully.',
      data: { id: created.body.data.id, ...full, rate: 0.0001 },
    });
    expect((await call(`PUT ${path}`)).body.data).toMatchObject({ ...full, rate: 0.0001 });
    expect((await call(`DELETE ${path}`)).body).toEqual({ message: 'Tax deleted successfully.' });
    expect(await call(`GET ${path}`)).toMatchObject({ status: 404, body: { message: 'Tax not found' } });
    expect((await call(`PUT ${path}`, full)).status).toBe(404);
    expect((await call(`DELETE ${path}`)).status).toBe(404);
  });

  it('are listed without paging, oldest first', async () => {
    const other = await makeTeam();
    for (const name of ['A', 'B']) await call('POST /taxes', { name, rate: 1 }, other);
    const { body } = await call('GET /taxes', undefined, other);
    expect(Object.keys(body)).toEqual(['data']);
    expect(body.data.map((tax: { name: string }) => tax.name)).toEqual(['A', 'B']);
    expect((await call('GET /taxes?sort=-name&per_page=1', undefined, other)).body).toMatchObject({
      data: [{ name: 'B' }],
      meta: { total: 2, next_cursor: expect.any(String) },
    });
    expect(body.data[0]).toMatchObject({ rate: 1, is_active: true, is_inclusive: false });
  });

  it('read back any rate with at most four decimals exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (scaled) => {
        const { body } = await call('POST /taxes', { name: 'T', rate: scaled / 10_000 });
        expect(body.data.rate).toBe(scaled / 10_000);
      }),
      { numRuns: 20 },
    );
  });

  it.each([[-1], [100.01], [1.00001], ['8.5'], [null], [1e300]])('refuse the rate %j', async (rate) => {
    expect(await call('POST /taxes', { name: 'T', rate })).toMatchObject({
      status: 422,
      body: { message: 'The given data was invalid.', errors: { rate: [expect.any(String)] } },
    });
  });

  it('reckon only while active and not deleted', async () => {
    const other = await makeTeam();
    const { body } = await call('POST /taxes', { name: 'Gone', rate: 3 }, other);
    await call('POST /taxes', { name: 'VAT', rate: 21, is_inclusive: true }, other);
    await call('POST /taxes', { name: 'Off', rate: 5, is_active: false }, other);
    await call(`DELETE /taxes/${body.data.id}`, undefined, other);
    expect(await activeTaxes(other.ctx)).toEqual([{ name: 'VAT', rate: 21, isInclusive: true }]);
  });

  it("are another team's 404, a manager's to read, and nothing to staff", async () => {
    const { body } = await call('POST /taxes', full);
    const path = `/taxes/${body.data.id}`;
    expect((await call(`GET ${path}`, undefined, await makeTeam())).status).toBe(404);
    const manager = await makeMember(team, 'manager');
    expect((await call(`GET ${path}`, undefined, manager)).status).toBe(200);
    expect((await call(`DELETE ${path}`, undefined, manager)).status).toBe(403);
    expect((await call(`GET ${path}`, undefined, await makeMember(team, 'staff'))).status).toBe(403);
  });
});
