import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { createEventType, getEventType } from '@/lib/modules/event-types/service';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { describeResource } from '../resource.fixture';
import { api } from '../routes.fixture';

const post = async (team: TestTeam, path: string, body: object): Promise<number> =>
  (await api(`POST ${path}`, { token: team.token, body })).body.data.id;

describeResource({
  path: '/event-types',
  noun: 'event-types',
  called: 'Event type',
  full: async (team) => ({
    name: 'Consultation',
    duration: 30,
    color: '#3B82F6',
    location_type: 'zoom',
    increment_minutes: 10,
    requires_payment: true,
    price: 49.5,
    currency: 'USD',
    is_active: false,
    description: 'Quick',
    kind: 'group',
    buffer_before: 5,
    buffer_after: 10,
    minimum_notice: 60,
    maximum_advance: 30,
    daily_limit: 8,
    capacity: 4,
    cancellation_window: 24,
    schedule_id: (await prisma.schedule.findFirstOrThrow({ where: { teamId: team.teamId } })).id,
    staff_ids: [team.staffId],
    location_ids: [await post(team, '/locations', { name: 'Main' })],
    extra_ids: [await post(team, '/extras', { name: 'Coffee' })],
    questions: [],
  }),
  bare: { name: 'Bare', duration: 15 },
  change: { price: 12, schedule_id: null, staff_ids: [], extra_ids: [], capacity: 6 },
  refused: [
    ['name', '', 'The name field is required.'],
    ['duration', 0, 'The duration must be at least 1.'],
    ['kind', 'pair', 'The selected kind is invalid.'],
    ['location_type', 'moon', 'The selected location type is invalid.'],
    ['price', 1.005, 'The price may not have more than 2 decimal places.'],
    ['currency', 'XXY', 'The currency must be a valid currency.'],
    ['capacity', 0, 'The capacity must be at least 1.'],
    ['maximum_advance', 0.5, 'The maximum advance must be an integer.'],
    ['schedule_id', 2_000_000_000, 'The selected schedule id is invalid.'],
    ['staff_ids.0', [2_000_000_000], 'The selected staff ids.0 is invalid.'],
    ['location_ids.0', [2_000_000_000], 'The selected location ids.0 is invalid.'],
    ['extra_ids.0', [2_000_000_000], 'The selected extra ids.0 is invalid.'],
    ['questions', {}, 'The questions must be an array.'],
    ['questions.0.label', [{}], 'The questions.0.label field is required.'],
    ['questions.0.type', [{ label: 'A', type: 'colour' }], 'The selected questions.0.type is invalid.'],
    ['questions.0.options', [{ label: 'A', type: 'select' }], 'The questions.0.options must have at least 1 items.'],
    ['questions.0.id', [{ id: 2_000_000_000, label: 'A' }], 'The selected questions.0.id is invalid.'],
  ],
});

describe('event types', () => {
  let team: TestTeam;
  const call = (operation: string, body?: object) => api(operation, { token: team.token, ...(body && { body }) });

  beforeAll(async () => {
    team = await makeTeam({ currency: 'USD' });
  });

  it('get slugs from their names, unique in the team also when made at once, and keep them when renamed', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () => makeEventType(team, { name: 'Corte de pelo (niños)' })),
    );
    const slugs = made.map(({ slug }) => slug).toSorted();
    expect(slugs).toEqual(['corte-de-pelo-ninos', ...[2, 3, 4, 5].map((n) => `corte-de-pelo-ninos-${n}`)]);
    await call(`PUT /event-types/${made[0]?.id}`, { name: 'Other' });
    expect((await call(`GET /event-types/${made[0]?.id}`)).body.data.slug).toBe(made[0]?.slug);
  });

  it('keep prices in the minor units of their currency, also when only the currency changes', async () => {
    const { id } = await makeEventType(team, { price: 1.234, currency: 'KWD' });
    const price = async () => {
      const { data } = (await call(`GET /event-types/${id}`)).body;
      return [data.price, data.currency];
    };
    expect(await price()).toEqual([1.234, 'KWD']);
    expect((await call(`PUT /event-types/${id}`, { currency: 'JPY' })).body.errors).toHaveProperty('price');
    await call(`PUT /event-types/${id}`, { name: 'Renamed' });
    expect(await price()).toEqual([1.234, 'KWD']);
    await call(`PUT /event-types/${id}`, { currency: 'BHD' });
    expect(await price()).toEqual([1.234, 'BHD']);
  });

  it("cannot be given another team's staff, places, extras or hours, and name each wrong id", async () => {
    const other = await makeTeam();
    const { id } = await makeEventType(team);
    const foreign = {
      staff_ids: [team.staffId, other.staffId],
      location_ids: [await post(other, '/locations', { name: 'Theirs' })],
      extra_ids: [await post(other, '/extras', { name: 'Theirs' })],
      schedule_id: (await prisma.schedule.findFirstOrThrow({ where: { teamId: other.teamId } })).id,
    };
    const fields = { staff_ids: 'staff_ids.1', location_ids: 'location_ids.0', extra_ids: 'extra_ids.0' };
    for (const [name, value] of Object.entries(foreign)) {
      const { status, body } = await call(`PUT /event-types/${id}`, { [name]: value });
      const field = { schedule_id: 'schedule_id', ...fields }[name] ?? '';
      expect({ status, fields: Object.keys(body.errors) }).toEqual({ status: 422, fields: [field] });
    }
    expect((await call(`GET /event-types/${id}`)).body.data).toMatchObject({
      staff_ids: [team.staffId],
      extra_ids: [],
    });
  });

  it('read alike inside the transaction that writes them and after it', async () => {
    const input = { name: 'Inside', duration: 20, price: 12.5, questions: [] };
    const inside = await inTransaction(team.ctx, (tx) => createEventType(tx, input));
    expect(await getEventType(team.ctx, inside.id)).toEqual(inside);
    expect(inside).toMatchObject({ price: 1_250n, staff: [{ staffId: team.staffId }], questions: [] });
  });

  it('do not show what was deleted since', async () => {
    const extra = await post(team, '/extras', { name: 'Gone' });
    const { id } = await makeEventType(team);
    await call(`PUT /event-types/${id}`, { extra_ids: [extra] });
    await call(`DELETE /extras/${extra}`);
    expect((await call(`GET /event-types/${id}`)).body.data.extra_ids).toEqual([]);
  });
});

describe('questions', () => {
  let team: TestTeam;
  let path: string;
  const put = (questions: object[]) => api(`PUT ${path}`, { token: team.token, body: { questions } });
  const read = async () => (await api(`GET ${path}`, { token: team.token })).body.data.questions;

  beforeAll(async () => {
    team = await makeTeam();
    path = `/event-types/${(await makeEventType(team)).id}`;
  });

  it('keep their ids when sent back, are added without one, and gone when left out', async () => {
    const colour = { label: 'Colour?', type: 'select', options: ['Red', 'Blue'], is_required: true };
    await put([{ label: 'Why?' }, colour, { label: 'When?', type: 'date' }]);
    const [why, second, when] = await read();
    expect(why).toEqual({ id: expect.any(Number), label: 'Why?', type: 'text', options: [], is_required: false });
    expect(second).toEqual({ id: expect.any(Number), ...colour });
    await put([{ ...second, label: 'Which colour?' }, { label: 'New' }, why]);
    const after = await read();
    expect(after.map(({ id, label }: { id: number; label: string }) => [id, label])).toEqual([
      [second.id, 'Which colour?'],
      [expect.any(Number), 'New'],
      [why.id, 'Why?'],
    ]);
    expect(after[0].options).toEqual(['Red', 'Blue']);
    expect((await put([when])).body.errors).toHaveProperty(['questions.0.id']);
    expect(await read()).toEqual(after);
    await api(`PUT ${path}`, { token: team.token, body: { name: 'Renamed' } });
    expect(await read()).toEqual(after);
    await put([]);
    expect(await read()).toEqual([]);
  });

  it('of another event type or team, or sent twice, are refused with nothing changed', async () => {
    await put([{ label: 'Mine' }]);
    const [mine] = await read();
    const elsewhere = await makeEventType(team, {
      questions: [{ label: 'A', type: 'text', options: [], isRequired: false }],
    });
    const refused = await put([mine, { id: elsewhere.questions[0]?.id, label: 'Stolen' }, { ...mine, label: 'Twice' }]);
    expect(Object.keys(refused.body.errors)).toEqual(['questions.1.id', 'questions.2.id']);
    expect(await read()).toEqual([mine]);
  });
});
