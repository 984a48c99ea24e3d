import { beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '@/lib/core/time';
import { prisma } from '@/lib/infra/db';
import { createEventInput } from '@/lib/modules/events/schema';
import { createEvent } from '@/lib/modules/events/service';
import { createStaffInput } from '@/lib/modules/staff/schema';
import { createStaff } from '@/lib/modules/staff/service';
import { makeEventType, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { createWorkflowInput } from '../schema';
import {
  createWorkflow,
  deleteWorkflow,
  duplicateWorkflow,
  getWorkflow,
  listNamedWorkflows,
  restoreWorkflow,
} from '../service';
import { findNextEvent, simulateForEventType, simulateWorkflow } from './service';

const MAIL = { type: 'email_invitee', subject: 'Soon', body: 'See you, {invitee_name}' };
const ACTIONS = [MAIL, { type: 'send_sms', body: 'Soon' }, { type: 'webhook', url: 'https://example.com/hook' }];
const noon = (days: number) => new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS + (days + 0.5) * DAY_MS);

let team: TestTeam;
let eventTypeId: number;

beforeAll(async () => {
  team = await makeTeam();
  eventTypeId = (await makeEventType(team)).id;
});

const make = (input: object, owner = team) =>
  createWorkflow(owner.ctx, createWorkflowInput.parse({ name: 'Reminder', trigger_type: 'before_event', ...input }));

const book = (start: Date, input: object = {}) =>
  createEvent(
    team.ctx,
    createEventInput.parse({
      event_type_id: eventTypeId,
      start_time: start.toISOString(),
      invitee_name: 'Nora Vidal',
      invitee_email: 'nora@example.com',
      ...input,
    }),
  );

describe('a simulation', () => {
  it('says for the next ten events when each step is due and why one is left out', async () => {
    for (let day = 3; day < 14; day++) await book(noon(day));
    const first = await book(noon(2), { invitee_phone: '+34600000000', invitee_timezone: 'Asia/Tokyo' });
    const { id } = await make({ trigger_time: 1_440, actions: ACTIONS });
    const { events, workflow } = await simulateWorkflow(team.ctx, id);
    expect(workflow.id).toBe(id);
    expect(events).toHaveLength(10);
    expect(events[0]?.event).toMatchObject({
      id: first.id,
      event_type_name: 'Consultation',
      invitee_timezone: 'Asia/Tokyo',
      hosts: [{ name: 'Jane Smith', email: team.email, devices: 0 }],
      answers: [],
    });
    expect(events.map(({ event }) => event.starts_at)).toEqual(Array.from({ length: 10 }, (_, day) => noon(day + 2)));
    expect(events.map(({ runs }) => runs.map(({ skip }) => skip))).toEqual([
      [null, null, null],
      ...Array.from({ length: 9 }, () => [null, 'no_phone', null]),
    ]);
    expect(events[0]?.runs[0]).toMatchObject({ dueAt: noon(1), recipients: [{ address: 'nora@example.com' }] });
  });

  it('can begin with the first event for which its step is still due', async () => {
    const { id } = await make({ trigger_time: 5 * 1_440, actions: [MAIL] });
    const skips = async (from: 'now' | 'due') =>
      (await simulateWorkflow(team.ctx, id, from)).events.map(({ runs }) => runs[0]?.skip);
    expect((await skips('now')).slice(0, 2)).toEqual(['past', 'past']);
    expect(new Set(await skips('due'))).toEqual(new Set([null]));
  });

  it('is about the event type of the workflow only, and leaves out what was cancelled', async () => {
    const other = await makeEventType(team, { name: 'Other' });
    const kept = await book(noon(20), { event_type_id: other.id });
    const gone = await book(noon(21), { event_type_id: other.id });
    await prisma.event.updateMany({ where: { id: gone.id }, data: { status: 'cancelled' } });
    const { id } = await make({ event_type_id: other.id, actions: [MAIL] });
    const { events } = await simulateWorkflow(team.ctx, id);
    expect(events.map(({ event }) => event.id)).toEqual([kept.id]);
    expect(await simulateForEventType(team.ctx, other.id)).toMatchObject({ event: { id: kept.id } });
    expect((await findNextEvent(team.ctx, other.id))?.id).toBe(kept.id);
  });

  it('reaches all who take a collective event together', async () => {
    const owner = await makeTeam();
    const other = await createStaff(
      owner.ctx,
      createStaffInput.parse({ name: 'Marc Ruiz', email: 'marc@example.com' }),
    );
    const staffIds = [owner.staffId, other.id];
    const { id } = await makeEventType(owner, { kind: 'collective', staffIds });
    await createEvent(
      owner.ctx,
      createEventInput.parse({
        event_type_id: id,
        start_time: noon(3).toISOString(),
        invitee_name: 'Nora Vidal',
        invitee_email: 'nora@example.com',
      }),
    );
    expect((await findNextEvent(owner.ctx, id))?.hosts).toEqual([
      { name: 'Jane Smith', email: owner.email, devices: 0 },
      { name: 'Marc Ruiz', email: 'marc@example.com', devices: 0 },
    ]);
  });

  it('follows events that are over for as long as a step is due', async () => {
    const ended = await book(noon(30));
    const times = { startsAt: new Date(Date.now() - 7_200_000), endsAt: new Date(Date.now() - 3_600_000) };
    await prisma.event.updateMany({ where: { id: ended.id }, data: { ...times, status: 'completed' } });
    const within = await make({ trigger_type: 'after_event', trigger_time: 90, actions: [MAIL] });
    const over = await make({ trigger_type: 'after_event', trigger_time: 30, actions: [MAIL] });
    const first = async (id: number) => (await simulateWorkflow(team.ctx, id)).events[0]?.event.id;
    expect(await first(within.id)).toBe(ended.id);
    expect(await first(over.id)).not.toBe(ended.id);
  });

  it('tells what runs for an event type: its own workflows and those for all', async () => {
    const owner = await makeTeam();
    const [mine, other] = [await makeEventType(owner), await makeEventType(owner)];
    const own = await make({ event_type_id: mine.id, actions: [MAIL] }, owner);
    const all = await make({ actions: [MAIL] }, owner);
    await make({ event_type_id: other.id, actions: [MAIL] }, owner);
    const { workflows, event } = await simulateForEventType(owner.ctx, mine.id);
    expect(event).toBeNull();
    expect(workflows.map(({ workflow, runs }) => [workflow.id, runs])).toEqual([
      [own.id, []],
      [all.id, []],
    ]);
  });
});

describe('a workflow', () => {
  it('of another team is not there', async () => {
    const { id } = await make({ actions: [MAIL] });
    const { ctx } = await makeTeam();
    for (const attempt of [simulateWorkflow, restoreWorkflow, getWorkflow]) {
      await expect(attempt(ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(duplicateWorkflow(ctx, id, 'Mine')).rejects.toMatchObject({ code: 'not_found' });
    expect(await listNamedWorkflows(ctx)).toEqual([]);
  });

  it('is duplicated with its steps in their order, switched off', async () => {
    const steps = [...ACTIONS, { ...MAIL, is_active: false }];
    const { id } = await make({ event_type_id: eventTypeId, trigger_time: 60, actions: steps });
    const original = await getWorkflow(team.ctx, id);
    const copy = await duplicateWorkflow(team.ctx, id, 'Reminder (copy)');
    const { id: copyId, createdAt, ...rest } = copy;
    expect(rest).toMatchObject({ name: 'Reminder (copy)', isActive: false, eventTypeId, offsetMinutes: 60 });
    expect(copy.actions).toEqual(original.actions);
    expect(copy.actions.map(({ isActive }) => isActive)).toEqual([...ACTIONS.map(() => true), false]);
    expect(copyId).not.toBe(id);
    expect(await getWorkflow(team.ctx, id)).toEqual(original);
  });

  it('that was deleted comes back with what it left undone, and with nothing else', async () => {
    const { id } = await make({ actions: [MAIL] });
    const event = await book(noon(40));
    const run = { teamId: team.teamId, workflowId: id, eventId: event.id, dueAt: noon(39) };
    const pending = await prisma.workflowRun.create({ data: run });
    const skipped = await prisma.workflowRun.create({ data: { ...run, status: 'skipped', finishedAt: noon(-1) } });
    await deleteWorkflow({ ...team.ctx, now: new Date() }, id);
    await expect(simulateWorkflow(team.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    await restoreWorkflow(team.ctx, id);
    await expect(restoreWorkflow(team.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    const statusOf = async (runId: number) => (await prisma.workflowRun.findFirst({ where: { id: runId } }))?.status;
    expect([await statusOf(pending.id), await statusOf(skipped.id)]).toEqual(['pending', 'skipped']);
  });
});
