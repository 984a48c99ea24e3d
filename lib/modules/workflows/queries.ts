import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import type { WorkflowActionInput } from './schema';

export const WORKFLOW_COLUMNS = {
  id: true,
  name: true,
  eventTypeId: true,
  trigger: true,
  offsetMinutes: true,
  isActive: true,
  createdAt: true,
  actions: {
    select: { type: true, subject: true, body: true, settings: true, isActive: true },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.WorkflowSelect;

/** The same with the name of its event type, which may be deleted by now. */
export const NAMED_WORKFLOW_COLUMNS = {
  ...WORKFLOW_COLUMNS,
  eventType: { select: { name: true, deletedAt: true } },
} as const satisfies Prisma.WorkflowSelect;

export type NamedWorkflowRow = Prisma.WorkflowGetPayload<{ select: typeof NAMED_WORKFLOW_COLUMNS }>;

export type WorkflowRow = Prisma.WorkflowGetPayload<{ select: typeof WORKFLOW_COLUMNS }>;

/**
 * Makes these the actions of a workflow, in this order. The action at a place is changed rather than made anew, so that runs
 * that wait for it stay.
 */
export async function writeActions(
  { db, teamId }: Ctx,
  workflowId: number,
  actions: readonly WorkflowActionInput[],
): Promise<void> {
  const rows = JSON.stringify(actions.map(toColumns));
  await db.workflowAction.deleteMany({ where: { teamId, workflowId, position: { gte: actions.length } } });
  await db.$executeRaw`
    INSERT INTO workflow_actions (team_id, workflow_id, position, type, subject, body, settings, is_active)
    SELECT ${teamId}, ${workflowId}, position, type::workflow_action_type, subject, body, settings, is_active
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS row (position integer, type text, subject text, body text, settings jsonb, is_active boolean)
    ON CONFLICT (team_id, workflow_id, position) DO UPDATE SET
      type = excluded.type, subject = excluded.subject, body = excluded.body, settings = excluded.settings,
      is_active = excluded.is_active`;
}

/** Gives a workflow that has no actions those of another one. */
export async function copyActions({ db, teamId }: Ctx, fromId: number, toId: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO workflow_actions (team_id, workflow_id, position, type, subject, body, settings, is_active)
    SELECT team_id, ${toId}, position, type, subject, body, settings, is_active
    FROM workflow_actions WHERE team_id = ${teamId} AND workflow_id = ${fromId}`;
}

/** `email` is kept beside the type it means, so that it is read back as it was sent. */
function toColumns({ type, subject, body, url, tag, is_active = true }: WorkflowActionInput, position: number) {
  return {
    position,
    is_active,
    type: type === 'email' ? 'email_invitee' : type,
    subject: subject ?? null,
    body: body ?? null,
    settings: { ...(url ? { url } : {}), ...(tag ? { tag } : {}), ...(type === 'email' ? { called: type } : {}) },
  };
}
