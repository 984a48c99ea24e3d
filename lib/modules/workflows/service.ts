import { invalid, notFound } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { shortList } from '@/lib/infra/short-list';
import { EVENT_TYPE_ORDER } from '@/lib/modules/event-types/order/service';
import {
  copyActions,
  NAMED_WORKFLOW_COLUMNS,
  type NamedWorkflowRow,
  WORKFLOW_COLUMNS,
  type WorkflowRow,
  writeActions,
} from './queries';
import { type CreateWorkflowInput, type ListWorkflowsQuery, type UpdateWorkflowInput, WORKFLOW_SORTS } from './schema';

/** All workflows of the team in the order they were made, or the order and page asked for. @throws invalid (`cursor`) */
export function listWorkflows(
  { db, teamId }: Ctx,
  query: ListWorkflowsQuery,
): Promise<WorkflowRow[] | Page<WorkflowRow>> {
  const where = { teamId, deletedAt: null };
  return shortList(query, {
    sorts: WORKFLOW_SORTS,
    find: ({ where: after, ...args }) =>
      db.workflow.findMany({ ...args, where: { AND: [where, after] }, select: WORKFLOW_COLUMNS }),
    count: () => db.workflow.count({ where }),
  });
}

/** All of them with the names of their event types, in the order they were made. */
export function listNamedWorkflows({ db, teamId }: Ctx): Promise<NamedWorkflowRow[]> {
  const where = { teamId, deletedAt: null };
  return db.workflow.findMany({ where, orderBy: { id: 'asc' }, select: NAMED_WORKFLOW_COLUMNS });
}

/** What a workflow can be for, in the order the team put them. */
export function listWorkflowTargets({ db, teamId }: Ctx): Promise<{ id: number; name: string }[]> {
  const where = { teamId, deletedAt: null };
  return db.eventType.findMany({ where, orderBy: [...EVENT_TYPE_ORDER], select: { id: true, name: true } });
}

/** Those that run for one event type: its own and those for all. */
export function listWorkflowsFor({ db, teamId }: Ctx, eventTypeId: number): Promise<WorkflowRow[]> {
  const where = { teamId, deletedAt: null, OR: [{ eventTypeId }, { eventTypeId: null }] };
  return db.workflow.findMany({ where, orderBy: { id: 'asc' }, select: WORKFLOW_COLUMNS });
}

/** @throws not_found */
export async function getWorkflow({ db, teamId }: Ctx, id: number): Promise<WorkflowRow> {
  const workflow = await db.workflow.findFirst({ where: { teamId, id, deletedAt: null }, select: WORKFLOW_COLUMNS });
  if (!workflow) throw notFound('Workflow');
  return workflow;
}

/** @throws invalid for an event type of another team */
export async function createWorkflow(ctx: Ctx, input: CreateWorkflowInput): Promise<WorkflowRow> {
  const { name, triggerType, triggerTime, isActive, eventTypeId, actions = [] } = input;
  return inTransaction(ctx, async (tx) => {
    await assertEventType(tx, eventTypeId);
    const { id } = await tx.db.workflow.create({
      data: { teamId: tx.teamId, name, eventTypeId, trigger: triggerType, offsetMinutes: triggerTime, isActive },
      select: { id: true },
    });
    await writeActions(tx, id, actions);
    return getWorkflow(tx, id);
  });
}

/** Fields not given stay; actions are replaced as a whole. @throws not_found, invalid as at creation */
export async function updateWorkflow(ctx: Ctx, id: number, input: UpdateWorkflowInput): Promise<WorkflowRow> {
  const { triggerType, triggerTime, actions, ...same } = input;
  return inTransaction(ctx, async (tx) => {
    await getWorkflow(tx, id);
    await assertEventType(tx, same.eventTypeId);
    const { count } = await tx.db.workflow.updateMany({
      where: { teamId: tx.teamId, id, deletedAt: null },
      data: { ...same, trigger: triggerType, offsetMinutes: triggerTime },
    });
    if (count === 0) throw notFound('Workflow');
    if (actions) await writeActions(tx, id, actions);
    return getWorkflow(tx, id);
  });
}

/** What it did stays on record; what it was about to do is left undone. @throws not_found */
export async function deleteWorkflow(ctx: Ctx, id: number): Promise<void> {
  await inTransaction(ctx, async ({ db, teamId, now }) => {
    const { count } = await db.workflow.updateMany({
      where: { teamId, id, deletedAt: null },
      data: { deletedAt: now },
    });
    if (count === 0) throw notFound('Workflow');
    await db.workflowRun.updateMany({
      where: { teamId, workflowId: id, status: 'pending' },
      data: { status: 'skipped', finishedAt: now },
    });
  });
}

/** Takes a deletion back, and with it what it left undone. @throws not_found for one that is not deleted */
export async function restoreWorkflow(ctx: Ctx, id: number): Promise<void> {
  await inTransaction(ctx, async ({ db, teamId }) => {
    const deleted = await db.workflow.findFirst({
      where: { teamId, id, deletedAt: { not: null } },
      select: { deletedAt: true },
    });
    if (!deleted) throw notFound('Workflow');
    await db.workflow.update({ where: { teamId_id: { teamId, id } }, data: { deletedAt: null }, select: { id: true } });
    await db.workflowRun.updateMany({
      where: { teamId, workflowId: id, status: 'skipped', finishedAt: deleted.deletedAt },
      data: { status: 'pending', finishedAt: null },
    });
  });
}

/** Makes another one like it under a new name; it does nothing until it is switched on. @throws not_found */
export async function duplicateWorkflow(ctx: Ctx, id: number, name: string): Promise<WorkflowRow> {
  return inTransaction(ctx, async (tx) => {
    const { eventTypeId, trigger, offsetMinutes } = await getWorkflow(tx, id);
    const copy = await tx.db.workflow.create({
      data: { teamId: tx.teamId, name, eventTypeId, trigger, offsetMinutes, isActive: false },
      select: { id: true },
    });
    await copyActions(tx, id, copy.id);
    return getWorkflow(tx, copy.id);
  });
}

async function assertEventType({ db, teamId }: Ctx, id: number | null | undefined): Promise<void> {
  if (!id) return;
  const known = await db.eventType.count({ where: { teamId, id, deletedAt: null } });
  if (known === 0) throw invalid(problem('event_type_id', 'selected'));
}
