import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { describeResource } from '../resource.fixture';
import { api } from '../routes.fixture';

describeResource({
  path: '/staff',
  noun: 'staff',
  called: 'Staff member',
  full: async (team) => {
    const [type, schedule, member] = [
      await makeEventType(team),
      await prisma.schedule.findFirstOrThrow({ where: { teamId: team.teamId } }),
      await makeMember(team, 'manager'),
    ];
    // Their own staff member goes, so that the user can be linked to the new one.
    await api(`DELETE /staff/${member.staffId}`, { token: team.token });
    return {
      name: 'Lucía Romero',
      email: 'lucia@example.com',
      phone: '+34600000000',
      timezone: 'Europe/Madrid',
      color: '#0B6BCB',
      is_active: false,
      user_id: member.userId,
      schedule_id: schedule.id,
      daily_limit: 8,
      event_type_ids: [type.id],
    };
  },
  bare: { name: 'Lucía' },
  change: { phone: null, daily_limit: 3, event_type_ids: [] },
  refused: [
    ['name', '', 'The name field is required.'],
    ['email', 'nobody', 'The email must be a valid email address.'],
    ['timezone', 'Mars/Base', 'The timezone must be a valid zone.'],
    ['color', 'red', 'The color must be a colour such as #3B82F6.'],
    ['is_active', 'yes', 'The is active field must be true or false.'],
    ['user_id', 2_000_000_000, 'The selected user id is invalid.'],
    ['schedule_id', 2_000_000_000, 'The selected schedule id is invalid.'],
    ['daily_limit', 0, 'The daily limit must be at least 1.'],
    ['event_type_ids.0', [2_000_000_000], 'The selected event type ids.0 is invalid.'],
  ],
});

describe('staff', () => {
  it('of a new team are its owner, who can be booked', async () => {
    const team = await makeTeam();
    const { body } = await api('GET /staff', { token: team.token });
    expect(body.data).toMatchObject([{ id: team.staffId, user_id: team.userId, is_active: true }]);
  });

  it("cannot be given another team's schedule, event type or user", async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    const type = await makeEventType(other);
    const schedule = await prisma.schedule.findFirstOrThrow({ where: { teamId: other.teamId } });
    const refusal = async (body: object) =>
      (await api(`PUT /staff/${team.staffId}`, { token: team.token, body })).body.errors;
    expect(await refusal({ schedule_id: schedule.id })).toHaveProperty('schedule_id');
    expect(await refusal({ user_id: other.userId })).toHaveProperty('user_id');
    expect(await refusal({ event_type_ids: [type.id] })).toHaveProperty(['event_type_ids.0']);
  });

  it('are one for each user', async () => {
    const team = await makeTeam();
    const answer = await api('POST /staff', { token: team.token, body: { name: 'Twin', user_id: team.userId } });
    expect(answer.body.errors).toEqual({ user_id: ['The user id has already been taken.'] });
    expect((await api('GET /staff', { token: team.token })).body.data).toHaveLength(1);
  });

  it('can be booked as soon as they offer something', async () => {
    const team = await makeTeam();
    const type = await makeEventType(team);
    const { body } = await api('POST /staff', {
      token: team.token,
      body: { name: 'New', event_type_ids: [type.id] },
    });
    const booked = await api('POST /events', {
      token: team.token,
      body: {
        event_type_id: type.id,
        staff_id: body.data.id,
        start_time: '2031-03-04T10:00:00Z',
        invitee_name: 'John Doe',
        invitee_email: 'john@example.com',
      },
    });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
  });

  it('leave their event types behind when they go, and one always stays', async () => {
    const team = await makeTeam();
    const type = await makeEventType(team);
    const last = await api(`DELETE /staff/${team.staffId}`, { token: team.token });
    expect(last).toMatchObject({ status: 422, body: { message: 'The last staff member cannot be deleted' } });
    await api('POST /staff', { token: team.token, body: { name: 'Second' } });
    expect((await api(`DELETE /staff/${team.staffId}`, { token: team.token })).status).toBe(200);
    const { body } = await api(`GET /event-types/${type.id}`, { token: team.token });
    expect(body.data.staff_ids).toEqual([]);
  });

  it('stay one when the last two are deleted at once', async () => {
    const team = await makeTeam();
    const { body } = await api('POST /staff', { token: team.token, body: { name: 'Second' } });
    const answers = await Promise.all(
      [team.staffId, body.data.id].map((id) => api(`DELETE /staff/${id}`, { token: team.token })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  });
});

describe('a member of the staff role', () => {
  it('sees the staff and changes only their own hours', async () => {
    const team = await makeTeam();
    const member = await makeMember(team, 'staff');
    const as = (operation: string, body?: object) => api(operation, { token: member.token, ...(body && { body }) });
    expect((await as('GET /staff')).body.data).toHaveLength(2);
    const own = `/staff/${member.staffId}`;
    expect((await as(`PUT ${own}`, { timezone: 'Europe/Madrid' })).body.data.timezone).toBe('Europe/Madrid');
    for (const change of [{ name: 'Boss' }, { event_type_ids: [] }, { daily_limit: null }, { is_active: false }]) {
      expect((await as(`PUT ${own}`, change)).status).toBe(403);
    }
    expect((await as(`PUT /staff/${team.staffId}`, { timezone: 'Europe/Madrid' })).status).toBe(403);
    expect((await as(`GET /staff/${team.staffId}`)).body.data.timezone).toBeNull();
    expect((await as('POST /staff', { name: 'Friend' })).status).toBe(403);
    expect((await as(`DELETE /staff/${team.staffId}`)).status).toBe(403);
    expect((await as('GET /staff')).body.data).toHaveLength(2);
  });
});
