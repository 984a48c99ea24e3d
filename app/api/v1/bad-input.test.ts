import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import contract from '@/lib/testing/contract.json';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

/** Whatever a client sends: JSON in the contract's envelope, never our own fault. */
const RUNS = 60;

let team: TestTeam;
let eventTypeId: number;

beforeEach(async () => {
  team = await makeTeam();
  eventTypeId = (await makeEventType(team)).id;
});

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\0',
    'a\0b',
    '\ud800',
    '👩🏽‍🚀',
    'مرحبا',
    "'; DROP TABLE events; --",
    'x'.repeat(20_000),
    '%_\\',
    '<script>',
    '',
  ),
);
const boundary = fc.constantFrom(
  0,
  -0,
  -1,
  1,
  1.5,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_649,
  9_007_199_254_740_991,
  1e21,
  1e308,
  1e-9,
  999_999_999_999.99,
);
const hostileDate = fc.constantFrom(
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '9998-12-31T23:59:59Z',
  '2031-02-30T10:00:00Z',
  '2031-03-04T25:00:00Z',
  '2031-03-04',
  'tomorrow',
  '2031-03-04T10:00:00',
  '2031-03-04T10:00:00+99:00',
  '-000001-01-01T00:00:00Z',
);
const hostileValue = fc.oneof(
  hostileText,
  boundary,
  hostileDate,
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 3 }),
);

const writes = contract.filter(({ method, auth }) => auth && method !== 'GET');

describe.each(writes.map(({ method, path, body }) => ({ method, path, fields: Object.keys(body ?? {}) })))(
  '$method $path',
  ({ method, path, fields }) => {
    it('answers hostile bodies with JSON and never with a fault', async () => {
      const names = fields.length > 0 ? fields : ['start_time', 'end_time', 'notes', 'staff_id', 'status', 'answers'];
      const body = fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), hostileValue, {
        maxKeys: names.length,
      });
      await fc.assert(
        fc.asyncProperty(fc.oneof(body, fc.jsonValue()), async (sent) => {
          const current = path === '/auth/logout' ? await makeTeam() : team;
          const answer = await api(`${method} ${path.replace('{id}', String(eventTypeId))}`, {
            token: current.token,
            body: sent,
          });
          expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
          if (answer.status >= 400) expect(answer.body.message).toBeTypeOf('string');
        }),
        { numRuns: path === '/auth/logout' ? 5 : RUNS },
      );
    });
  },
);

describe('booking with one hostile field', () => {
  const valid = () => ({
    event_type_id: eventTypeId,
    start_time: '2031-03-04T10:00:00Z',
    invitee_name: 'John Doe',
    invitee_email: 'john@example.com',
  });
  const field = fc.constantFrom(
    'event_type_id',
    'start_time',
    'end_time',
    'invitee_name',
    'invitee_email',
    'invitee_phone',
    'invitee_timezone',
    'notes',
    'location_id',
    'staff_id',
    'meeting_type',
    'extras',
    'answers',
    'override_availability',
    'payment_provider',
  );

  it('is booked, or refused with the field named', async () => {
    await fc.assert(
      fc.asyncProperty(field, hostileValue, async (name, value) => {
        const answer = await api('POST /events', { token: team.token, body: { ...valid(), [name]: value } });
        expect([201, 422], JSON.stringify(answer.body)).toContain(answer.status);
        if (answer.body.code === 'invalid') {
          expect(
            Object.keys(answer.body.errors).some(
              (key) => key === name || key.startsWith(`${name}.`) || key === 'end_time' || key === 'start_time',
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('queries', () => {
  it('are answered with JSON and never with a fault', async () => {
    const name = fc.constantFrom(
      'page',
      'per_page',
      'sort',
      'cursor',
      'search',
      'status',
      'date_from',
      'date_to',
      'staff_id',
      'event_type_id',
      'is_active',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/events', '/clients', '/locations', '/event-types'),
        fc.dictionary(name, fc.oneof(hostileText, hostileDate, boundary.map(String))),
        async (path, query) => {
          const text = new URLSearchParams(
            Object.entries(query).map(([key, value]) => [key, value.slice(0, 2_000)]),
          ).toString();
          const answer = await api(`GET ${path}?${text}`, { token: team.token });
          expect([200, 422], JSON.stringify(answer.body)).toContain(answer.status);
        },
      ),
      { numRuns: 200 },
    );
  });
});
