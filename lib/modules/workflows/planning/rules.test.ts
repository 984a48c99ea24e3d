import { describe, expect, it } from 'vitest';
import { instantToWall, wallToInstant } from '@/lib/core/wall-time';
import { ACTION_TYPES } from '../rules';
import {
  commonSkip,
  type Occasion,
  type PlannedAction,
  type PlannedEvent,
  type PlannedWorkflow,
  planRuns,
} from './rules';

const now = new Date('2031-03-01T12:00:00Z');
const occasion = { now, happenedAt: null };

const event: PlannedEvent = {
  eventTypeId: 7,
  status: 'scheduled',
  startsAt: new Date('2031-03-04T09:00:00Z'),
  endsAt: new Date('2031-03-04T10:00:00Z'),
  inviteeName: 'Nora Vidal',
  inviteeEmail: 'nora@example.com',
  inviteePhone: '+34 600 000 000',
  hosts: [{ name: 'Ana', email: 'ana@example.com', devices: 1 }],
};

const workflow: PlannedWorkflow<PlannedAction> = {
  isActive: true,
  eventTypeId: null,
  trigger: 'before_event',
  offsetMinutes: 1_440,
  actions: [{ type: 'email_invitee', isActive: true }],
};

const due = (change: Partial<typeof workflow>, happenedAt: Date | null = null) =>
  planRuns({ ...workflow, ...change }, event, { now, happenedAt })[0]?.dueAt?.toISOString() ?? null;
const skip = (...[flow, booked, at]: [Partial<typeof workflow>, Partial<PlannedEvent>?, Partial<Occasion>?]) =>
  planRuns({ ...workflow, ...flow }, { ...event, ...booked }, { ...occasion, ...at })[0]?.skip;

describe('a step is due', () => {
  it('before the start, after the end, or after what happened', () => {
    expect(due({})).toBe('2031-03-03T09:00:00.000Z');
    expect(due({ trigger: 'after_event', offsetMinutes: 60 })).toBe('2031-03-04T11:00:00.000Z');
    expect(due({ trigger: 'event_cancelled', offsetMinutes: 30 }, now)).toBe('2031-03-01T12:30:00.000Z');
    expect(due({ trigger: 'event_scheduled', offsetMinutes: 0 }, now)).toBe('2031-03-01T12:00:00.000Z');
  });

  it('at no known time while what triggers it has not happened', () => {
    expect(due({ trigger: 'event_cancelled' })).toBeNull();
    expect(skip({ trigger: 'event_cancelled' })).toBeNull();
  });

  it.each([
    ['in spring', '2031-03-30T10:00', '2031-03-29T09:00:00'],
    ['in autumn', '2031-10-26T10:00', '2031-10-25T11:00:00'],
  ])('24 hours before an event, not at its hour of the day before, when the clock changes %s', (_, start, wall) => {
    const startsAt = wallToInstant(start, 'Europe/Madrid');
    const [run] = planRuns(workflow, { ...event, startsAt }, occasion);
    expect(run?.dueAt && instantToWall(run.dueAt, 'Europe/Madrid')).toBe(wall);
  });

  it('together with the others, in their order', () => {
    const actions = ACTION_TYPES.map((type) => ({ type, isActive: true }));
    const runs = planRuns({ ...workflow, actions }, event, occasion);
    expect(runs.map((run) => run.action)).toEqual(actions);
    expect(new Set(runs.map((run) => run.dueAt?.getTime())).size).toBe(1);
    expect(runs.map((run) => run.skip)).toEqual(ACTION_TYPES.map(() => null));
  });
});

describe('a step reaches', () => {
  const reached = (type: (typeof ACTION_TYPES)[number], booked: Partial<PlannedEvent> = {}) =>
    planRuns({ ...workflow, actions: [{ type, isActive: true }] }, { ...event, ...booked }, occasion)[0];
  const hosts = [
    { name: 'Ana', email: 'ana@example.com', devices: 0 },
    { name: 'Marc', email: null, devices: 2 },
  ];

  it('the client by mail, by SMS, or by name', () => {
    expect(reached('email_invitee')?.recipients).toEqual([{ name: 'Nora Vidal', address: 'nora@example.com' }]);
    expect(reached('send_sms')?.recipients).toEqual([{ name: 'Nora Vidal', address: '+34 600 000 000' }]);
    expect(reached('add_tag')?.recipients).toEqual([{ name: 'Nora Vidal', address: null }]);
    expect(reached('webhook')?.recipients).toEqual([]);
  });

  it('every host who has an address, or a device', () => {
    expect(reached('email_host', { hosts })?.recipients).toEqual([{ name: 'Ana', address: 'ana@example.com' }]);
    expect(reached('push', { hosts })?.recipients).toEqual([{ name: 'Marc', address: null }]);
  });

  it('nobody who cannot be reached, and says why', () => {
    expect(reached('email_invitee', { inviteeEmail: '' })?.skip).toBe('no_email');
    expect(reached('send_sms', { inviteePhone: null })?.skip).toBe('no_phone');
    expect(reached('email_host', { hosts: hosts.slice(1) })?.skip).toBe('no_host_email');
    expect(reached('push', { hosts: hosts.slice(0, 1) })).toMatchObject({
      recipients: [{ name: 'Ana', address: null }],
      skip: 'no_device',
    });
    expect(reached('email_host', { hosts: [] })?.skip).toBe('no_host');
  });
});

describe('a step is left out', () => {
  it('while its workflow is off, or for another event type', () => {
    expect(skip({ isActive: false })).toBe('off');
    expect(skip({ eventTypeId: 8 })).toBe('event_type');
    expect(skip({ eventTypeId: 7 })).toBeNull();
  });

  it('when it is switched off, and the others are done all the same', () => {
    const actions = [
      { type: 'send_sms', isActive: false },
      { type: 'email_invitee', isActive: true },
    ] as const;
    const runs = planRuns({ ...workflow, actions }, { ...event, inviteePhone: null }, occasion);
    expect(runs.map((run) => run.skip)).toEqual(['step_off', null]);
    expect(commonSkip(runs)).toBeNull();
    expect(planRuns({ ...workflow, isActive: false, actions }, event, occasion)[0]?.skip).toBe('off');
  });

  it('once its time is over, and not in the moment it is due', () => {
    const dueAt = new Date('2031-03-03T09:00:00Z');
    expect(skip({}, {}, { now: dueAt })).toBeNull();
    expect(skip({}, {}, { now: new Date(dueAt.getTime() + 1) })).toBe('past');
  });

  it('for an event that is not confirmed, or was taken back', () => {
    expect(skip({}, { status: 'pending' })).toBe('status');
    expect(skip({}, { status: 'cancelled' })).toBe('status');
    expect(skip({ trigger: 'after_event' }, { status: 'no_show' })).toBe('status');
    expect(skip({ trigger: 'event_cancelled' }, { status: 'scheduled' }, { happenedAt: now })).toBe('status');
    expect(skip({ trigger: 'event_cancelled' }, { status: 'cancelled' }, { happenedAt: now })).toBeNull();
  });

  it('together with all others where the reason holds for them too', () => {
    const actions = (['email_invitee', 'send_sms'] as const).map((type) => ({ type, isActive: true }));
    const common = (booked: Partial<PlannedEvent>) =>
      commonSkip(planRuns({ ...workflow, actions }, { ...event, ...booked }, occasion));
    expect(common({ inviteePhone: null, status: 'pending' })).toBe('status');
    expect(common({ inviteeEmail: '', inviteePhone: null })).toBeNull();
    expect(commonSkip([])).toBeNull();
  });

  it('for the most general reason first', () => {
    const phoneless = { inviteePhone: null, status: 'pending' } as const;
    expect(skip({ isActive: false, actions: [{ type: 'send_sms', isActive: true }] }, phoneless)).toBe('off');
    expect(skip({ actions: [{ type: 'send_sms', isActive: true }] }, phoneless)).toBe('status');
  });
});
