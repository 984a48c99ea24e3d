import { z } from 'zod';
import type { WorkflowRow } from './queries';
import { ACTION_TYPES, WORKFLOW_TRIGGERS } from './rules';

const example = { id: 1, name: 'Follow-up Email', trigger_type: 'after_event' as const };

export const writtenWorkflowResource = z
  .object({ id: z.int(), name: z.string(), trigger_type: z.enum(WORKFLOW_TRIGGERS) })
  .meta({ id: 'WrittenWorkflow', description: 'What writing a workflow answers with.', examples: [example] });

export const workflowSummaryResource = z
  .object({ ...writtenWorkflowResource.shape, is_active: z.boolean() })
  .meta({ id: 'WorkflowSummary', description: 'A workflow in a list.', examples: [{ ...example, is_active: true }] });

const actionResource = z.object({
  type: z.enum(['email', ...ACTION_TYPES]),
  subject: z.string().nullable(),
  body: z.string().nullable(),
  is_active: z.boolean().meta({ description: 'Whether it is done; `false` for a step that is switched off.' }),
  url: z.string().optional().meta({ description: 'Of a `webhook`.' }),
  tag: z.string().optional().meta({ description: 'Of `add_tag` and `remove_tag`.' }),
});

export const workflowResource = z
  .object({
    ...workflowSummaryResource.shape,
    trigger_time: z.int().meta({ description: 'Whole minutes before or after what triggers it.' }),
    event_type_id: z.int().nullable().meta({ description: 'The only event type it runs for; every one when null.' }),
    actions: z.array(actionResource).meta({ description: 'Done in this order.' }),
  })
  .meta({
    id: 'Workflow',
    description: 'What is done by itself when something happens to an event, or some time before or after it.',
    examples: [
      {
        ...example,
        is_active: true,
        trigger_time: 60,
        event_type_id: null,
        actions: [
          {
            type: 'email_invitee',
            subject: 'Thank you',
            body: 'It was good to see you, {invitee_name}.',
            is_active: true,
          },
        ],
      },
    ],
  });

export function serializeWrittenWorkflow({ id, name, trigger }: WorkflowRow): z.output<typeof writtenWorkflowResource> {
  return { id, name, trigger_type: trigger };
}

export function serializeWorkflowSummary(workflow: WorkflowRow): z.output<typeof workflowSummaryResource> {
  return { ...serializeWrittenWorkflow(workflow), is_active: workflow.isActive };
}

export function serializeWorkflow(workflow: WorkflowRow): z.output<typeof workflowResource> {
  return {
    ...serializeWorkflowSummary(workflow),
    trigger_time: workflow.offsetMinutes,
    event_type_id: workflow.eventTypeId,
    actions: workflow.actions.map(serializeAction),
  };
}

const keptSettings = z.object({
  url: z.string().optional(),
  tag: z.string().optional(),
  called: z.literal('email').optional(),
});

function serializeAction({ type, subject, body, settings, isActive }: WorkflowRow['actions'][number]) {
  const { called, ...own } = keptSettings.parse(settings);
  return { type: called ?? type, subject, body, is_active: isActive, ...own };
}
