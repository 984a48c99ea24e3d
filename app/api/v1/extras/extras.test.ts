import { expect, it } from 'vitest';
import { makeEventType, makeTeam } from '@/lib/testing/factories';
import { describeResource } from '../resource.fixture';
import { api } from '../routes.fixture';

describeResource({
  path: '/extras',
  noun: 'extras',
  called: 'Extra',
  full: async (team) => ({
    name: 'Beard trim',
    description: 'With a hot towel',
    price: 12.35,
    currency: 'EUR',
    duration: 10,
    max_quantity: 3,
    is_required: true,
    is_active: false,
    event_type_ids: [(await makeEventType(team)).id],
  }),
  bare: { name: 'Coffee' },
  change: { price: 8.1, is_required: false, event_type_ids: [] },
  refused: [
    ['name', null, 'The name field is required.'],
    ['price', -1, 'The price must be at least 0.'],
    ['price', 1.234, 'The price may not have more than 2 decimal places.'],
    ['currency', 'XXY', 'The currency must be a valid currency.'],
    ['duration', 1.5, 'The duration must be an integer.'],
    ['max_quantity', 0, 'The max quantity must be at least 1.'],
    ['event_type_ids.0', [2_000_000_000], 'The selected event type ids.0 is invalid.'],
    ['event_type_ids', 'all', 'The event type ids must be an array.'],
  ],
});

it('extras cost what was asked in the currency of their team, and a new currency must fit the price', async () => {
  const team = await makeTeam({ currency: 'JPY' });
  const { body } = await api('POST /extras', { token: team.token, body: { name: 'Tea', price: 500 } });
  const path = `/extras/${body.data.id}`;
  expect(body.data).toMatchObject({ price: 500, currency: 'JPY', duration: 0, max_quantity: 1, event_type_ids: [] });
  await api(`PUT ${path}`, { token: team.token, body: { currency: 'EUR', price: 4.5 } });
  expect((await api(`GET ${path}`, { token: team.token })).body.data).toMatchObject({ price: 4.5, currency: 'EUR' });
  const refused = await api(`PUT ${path}`, { token: team.token, body: { currency: 'JPY' } });
  expect(refused.body.errors).toEqual({ price: ['The price may not have more than 0 decimal places.'] });
});

it("extras cannot be offered with another team's event type", async () => {
  const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
  const { id } = await makeEventType(other);
  const answer = await api('POST /extras', { token: team.token, body: { name: 'A', event_type_ids: [id] } });
  expect(answer.body.errors).toHaveProperty(['event_type_ids.0']);
  expect((await api('GET /extras', { token: team.token })).body.data).toEqual([]);
});
