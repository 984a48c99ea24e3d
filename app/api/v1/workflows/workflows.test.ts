import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { describeResource } from '../resource.fixture';
import { api } from '../routes.fixture';

const MAIL = { type: 'email_invitee', subject: 'Thank you', body: 'Good to see you, {invitee_name} 👋' };
const ACTIONS = [
  { ...MAIL, type: 'email' },
  { type: 'email_host', subject: null, body: 'Done' },
  { type: 'send_sms', subject: null, body: 'See you at {event_time}' },
  { type: 'webhook', subject: null, body: null, url: 'https://example.com/hook?a=1' },
  { type: 'push', subject: 'Soon', body: 'In an hour' },
  { type: 'add_tag', subject: null, body: null, tag: 'Came back' },
  { type: 'remove_tag', subject: null, body: null, tag: 'New' },
];
const WORKFLOW = { name: 'Follow-up Email', trigger_type: 'after_event' };

let team: TestTeam;
const call = (operation: string, body?: object) => api(operation, { token: team.token, ...(body && { body }) });

beforeAll(async () => {
  team = await makeTeam();
});

describeResource({
  path: '/workflows',
  noun: 'workflows',
  called: 'Workflow',
  full: async (own) => ({
    ...WORKFLOW,
    event_type_id: (await makeEventType(own)).id,
    trigger_time: 60,
    is_active: false,
    actions: ACTIONS,
  }),
  bare: WORKFLOW,
  change: { trigger_type: 'before_event', event_type_id: null, actions: [MAIL] },
  refused: [
    ['name', null, 'The name field is required.'],
    ['trigger_type', 'sometimes', 'The selected trigger type is invalid.'],
    ['trigger_time', 1.5, 'The trigger time must be an integer.'],
    ['trigger_time', -1, 'The trigger time must be at least 0.'],
    ['is_active', 1, 'The is active field must be true or false.'],
    ['event_type_id', 2_000_000_000, 'The selected event type id is invalid.'],
    ['actions', 'x', 'The actions must be an array.'],
    ['actions.0', ['nonsense'], 'The actions.0 must be an object.'],
    ['actions.0.type', [{ body: 'x' }], 'The actions.0.type field is required.'],
    ['actions.0.type', [{ type: 'explode' }], 'The selected actions.0.type is invalid.'],
    ['actions.1.body', [MAIL, { type: 'send_sms' }], 'The actions.1.body field is required.'],
    ['actions.0.url', [{ type: 'webhook' }], 'The actions.0.url field is required.'],
    ['actions.0.url', [{ type: 'webhook', url: 'ftp://a.b' }], 'The actions.0.url must be an http or https address.'],
    ['actions.0.tag', [{ type: 'add_tag', tag: ' ' }], 'The actions.0.tag field is required.'],
    ['actions.0.body', [{ ...MAIL, body: 'a\0' }], 'The actions.0.body is invalid.'],
  ],
});

describe('a workflow', () => {
  it('is written from the example of the reference and answers with its reduced fields', async () => {
    const { id: eventTypeId } = await makeEventType(team);
    const example = {
      ...WORKFLOW,
      event_type_id: eventTypeId,
      trigger_time: 60,
      is_active: true,
      actions: ['architecto'],
    };
    const made = await call('POST /workflows', example);
    const reduced = { id: made.body.data.id, ...WORKFLOW };
    expect(made).toMatchObject({ status: 201 });
    expect(made.body).toEqual({ message: 'Workflow created successfully.', data: reduced });
    const path = `/workflows/${reduced.id}`;
    expect((await call(`PUT ${path}`, example)).body).toEqual({
      message: 'Workflow updated successfully.',
      data: reduced,
    });
    const single = { ...reduced, is_active: true, trigger_time: 60, event_type_id: eventTypeId, actions: [] };
    expect((await call(`GET ${path}`)).body).toEqual({ data: single });
    const { body } = await call('GET /workflows');
    expect(body).not.toHaveProperty('meta');
    expect(body.data).toContainEqual({ ...reduced, is_active: true });
  });

  it('keeps its actions in order, as they were sent, and replaces them as a whole', async () => {
    const { body } = await call('POST /workflows', { ...WORKFLOW, actions: ACTIONS });
    const path = `/workflows/${body.data.id}`;
    const actions = async () => (await call(`GET ${path}`)).body.data.actions;
    const isOn = (action: object) => ({ ...action, is_active: true });
    expect(await actions()).toEqual(ACTIONS.map(isOn));
    const turned = ACTIONS.toReversed().slice(2);
    await call(`PUT ${path}`, { actions: turned });
    expect(await actions()).toEqual(turned.map(isOn));
    await call(`PUT ${path}`, { actions: [] });
    expect(await actions()).toEqual([]);
  });

  it('keeps an action that is switched off, and does what says nothing of it', async () => {
    const { body } = await call('POST /workflows', { ...WORKFLOW, actions: [{ ...MAIL, is_active: false }, MAIL] });
    const { data } = (await call(`GET /workflows/${body.data.id}`)).body;
    expect(data.actions.map((action: { is_active: boolean }) => action.is_active)).toEqual([false, true]);
    const refused = await call(`PUT /workflows/${body.data.id}`, { actions: [{ ...MAIL, is_active: 'no' }] });
    expect(refused.status).toBe(422);
  });

  it('means the invitee by plain email', async () => {
    const { body } = await call('POST /workflows', { ...WORKFLOW, actions: [{ ...MAIL, type: 'email' }] });
    const [action] = await prisma.workflowAction.findMany({ where: { workflowId: body.data.id } });
    expect(action?.type).toBe('email_invitee');
  });

  it('does not lose what waits to be done when an action is reworded, and leaves it undone when deleted', async () => {
    const { body } = await call('POST /workflows', { ...WORKFLOW, actions: [MAIL] });
    const workflowId = body.data.id;
    const eventType = await makeEventType(team);
    const booked = await call('POST /events', {
      event_type_id: eventType.id,
      start_time: '2031-03-04T10:00:00Z',
      invitee_name: 'John Doe',
      invitee_email: 'john@example.com',
    });
    const [action] = await prisma.workflowAction.findMany({ where: { workflowId } });
    const { id: runId } = await prisma.workflowRun.create({
      data: {
        teamId: team.teamId,
        workflowId,
        actionId: action?.id ?? null,
        eventId: booked.body.data.id,
        dueAt: new Date(),
      },
    });
    await call(`PUT /workflows/${workflowId}`, { actions: [{ ...MAIL, body: 'Bye' }] });
    expect(await prisma.workflowRun.findFirst({ where: { id: runId } })).toMatchObject({ status: 'pending' });
    await call(`DELETE /workflows/${workflowId}`);
    expect(await prisma.workflowRun.findFirst({ where: { id: runId } })).toMatchObject({ status: 'skipped' });
  });

  it("cannot be for another team's event type, nor for a deleted one", async () => {
    const other = await makeTeam();
    const { body } = await call('POST /workflows', WORKFLOW);
    const [foreign, gone] = [await makeEventType(other), await makeEventType(team)];
    await call(`DELETE /event-types/${gone.id}`);
    for (const { id } of [foreign, gone]) {
      for (const operation of ['POST /workflows', `PUT /workflows/${body.data.id}`]) {
        const answer = await call(operation, { ...WORKFLOW, event_type_id: id });
        expect(answer.body.errors).toEqual({ event_type_id: ['The selected event type id is invalid.'] });
      }
    }
  });

  it('is managed by managers and not by staff', async () => {
    const [manager, staff] = await Promise.all([makeMember(team, 'manager'), makeMember(team, 'staff')]);
    expect((await api('POST /workflows', { token: manager.token, body: WORKFLOW })).status).toBe(201);
    expect((await api('GET /workflows', { token: staff.token })).status).toBe(403);
    expect((await api('POST /workflows', { token: staff.token, body: WORKFLOW })).status).toBe(403);
  });
});
