import { MINUTE_MS } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { WorkflowRow } from '../queries';
import { getWorkflow, listWorkflowsFor } from '../service';
import { type PlanningRow, selectNextEvents } from './queries';
import { type PlannedEvent, type PlannedRun, planRuns } from './rules';

export type WorkflowAction = WorkflowRow['actions'][number];

/** What a workflow would do for one event. */
export interface SimulatedEvent {
  event: PlanningRow;
  runs: PlannedRun<WorkflowAction>[];
}

const SIMULATED_EVENTS = 10;

/** From which event on: the next one, or the next for which a step before it is still due. */
export type SimulationStart = 'now' | 'due';

/**
 * What a workflow would do for the next ten events that it applies to; nothing is sent. Those that are over come too, as long as
 * a step after their end is still due. Reads three statements. @throws not_found
 */
export async function simulateWorkflow(
  ctx: Ctx,
  id: number,
  from: SimulationStart = 'now',
): Promise<{ workflow: WorkflowRow; events: SimulatedEvent[] }> {
  const workflow = await getWorkflow(ctx, id);
  const { eventTypeId } = workflow;
  const events = await selectNextEvents(ctx, { eventTypeId, ...startOf(ctx, workflow, from), limit: SIMULATED_EVENTS });
  return { workflow, events: events.map((event) => simulate(ctx, workflow, event)) };
}

/** The next event of the team, or of one event type, that is still to come. */
export async function findNextEvent(ctx: Ctx, eventTypeId: number | null): Promise<PlanningRow | null> {
  const [event] = await selectNextEvents(ctx, { eventTypeId, edge: 'start', after: ctx.now, limit: 1 });
  return event ?? null;
}

/** The workflows that run for an event type, each with what it would do for its next event; no runs without one. */
export async function simulateForEventType(
  ctx: Ctx,
  eventTypeId: number,
): Promise<{ event: PlanningRow | null; workflows: { workflow: WorkflowRow; runs: SimulatedEvent['runs'] }[] }> {
  const [workflows, event] = await Promise.all([listWorkflowsFor(ctx, eventTypeId), findNextEvent(ctx, eventTypeId)]);
  return {
    event,
    workflows: workflows.map((workflow) => ({
      workflow,
      runs: event ? simulate(ctx, workflow, event).runs : [],
    })),
  };
}

function startOf({ now }: Ctx, { trigger, offsetMinutes }: WorkflowRow, from: SimulationStart) {
  const offsetMs = offsetMinutes * MINUTE_MS;
  if (trigger === 'after_event') return { edge: 'end', after: new Date(now.getTime() - offsetMs) } as const;
  const isDue = from === 'due' && trigger === 'before_event';
  return { edge: 'start', after: isDue ? new Date(now.getTime() + offsetMs) : now } as const;
}

/** Booking is the one thing that has happened to every event; whatever else triggers a workflow only might. */
function simulate({ now }: Ctx, workflow: WorkflowRow, event: PlanningRow): SimulatedEvent {
  const happenedAt = workflow.trigger === 'event_scheduled' ? event.created_at : null;
  return { event, runs: planRuns(workflow, toPlannedEvent(event), { now, happenedAt }) };
}

function toPlannedEvent(event: PlanningRow): PlannedEvent {
  return {
    eventTypeId: event.event_type_id,
    status: event.status,
    startsAt: event.starts_at,
    endsAt: event.ends_at,
    inviteeName: event.invitee_name,
    inviteeEmail: event.invitee_email,
    inviteePhone: event.invitee_phone,
    hosts: event.hosts,
  };
}
