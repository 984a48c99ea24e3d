import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { describeResource } from '../resource.fixture';
import { api } from '../routes.fixture';

describeResource({
  path: '/locations',
  noun: 'locations',
  called: 'Location',
  full: () => ({
    name: 'Main',
    address: '1 St',
    city: 'NY',
    state: 'NY',
    zip: '10001',
    country: 'US',
    phone: '+1',
    timezone: 'America/New_York',
    capacity: 1,
    is_active: false,
  }),
  bare: { name: 'Bare' },
  change: { city: 'Boston', capacity: null },
  refused: [
    ['name', '', 'The name field is required.'],
    ['name', 'a\0b', 'The name is invalid.'],
    ['country', 'USA', 'The country must be a two-letter country code.'],
    ['timezone', 'Mars/Base', 'The timezone must be a valid zone.'],
    ['capacity', 0, 'The capacity must be at least 1.'],
    ['capacity', 1.5, 'The capacity must be an integer.'],
    ['is_active', 1, 'The is active field must be true or false.'],
  ],
});

describe('a place for one booking at a time', () => {
  let team: TestTeam;
  beforeAll(async () => {
    team = await makeTeam();
  });

  const call = (operation: string, body?: object) => api(operation, { token: team.token, ...(body && { body }) });
  const add = async (capacity: number | null): Promise<number> =>
    (await call('POST /locations', { name: 'Room', capacity })).body.data.id;
  const room = async (id: number) =>
    (
      await prisma.location.findFirstOrThrow({
        where: { teamId: team.teamId, id },
        select: { resource: { select: { id: true, kind: true } } },
      })
    ).resource;

  it('owns a room whose time is claimed, exactly as long as its capacity is 1', async () => {
    const id = await add(1);
    const first = await room(id);
    expect(first?.kind).toBe('room');
    await call(`PUT /locations/${id}`, { name: 'Renamed', capacity: 1 });
    expect(await room(id)).toEqual(first);
    for (const capacity of [2, null]) {
      await call(`PUT /locations/${id}`, { capacity });
      expect(await room(id)).toBeNull();
    }
    await call(`PUT /locations/${id}`, { capacity: 1 });
    expect((await room(id))?.kind).toBe('room');
    expect(await room(await add(3))).toBeNull();
    expect(await room(await add(null))).toBeNull();
  });

  it('takes the time of what is booked there already, and gives it back when it holds more', async () => {
    const id = await add(null);
    const type = await makeEventType(team);
    const booked = await call('POST /events', {
      event_type_id: type.id,
      location_id: id,
      start_time: '2031-03-04T10:00:00Z',
      invitee_name: 'John Doe',
      invitee_email: 'john@example.com',
    });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    await call(`PUT /locations/${id}`, { capacity: 1 });
    const resourceId = (await room(id))?.id ?? 0;
    const claims = () =>
      prisma.resourceClaim.findMany({
        where: { teamId: team.teamId, resourceId, releasedAt: null },
        select: { eventId: true, blockedFrom: true },
      });
    expect(await claims()).toEqual([{ eventId: booked.body.data.id, blockedFrom: new Date('2031-03-04T10:00:00Z') }]);
    await call(`PUT /locations/${id}`, { capacity: 2 });
    expect(await claims()).toEqual([]);
  });
});
