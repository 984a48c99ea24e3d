import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { id, minutes, nullable, optionalText, text } from '@/lib/core/fields';
import { withoutFiller } from '@/lib/core/filler';
import { shortListQuery } from '@/lib/core/page';
import { rule } from '@/lib/core/problems';
import { ACTION_TYPES, isWebAddress, missingSetting, WORKFLOW_TRIGGERS } from './rules';

const YEAR_MINUTES = 366 * 24 * 60;
const MAX_ACTIONS = 50;
const MAX_URL = 2_000;

const webAddress = z.string().trim().max(MAX_URL).refine(isWebAddress, rule('web_address'));

const action = z
  .object({
    type: z.enum(['email', ...ACTION_TYPES]).meta({ description: 'Plain `email` means `email_invitee`.' }),
    subject: optionalText(300).meta({ description: 'May hold variables such as `{event_name}`.' }),
    body: optionalText(20_000).meta({
      description: 'What is sent; required for mails, SMS and push. May hold variables such as `{invitee_name}`.',
    }),
    url: nullable(webAddress).meta({ description: 'Where a `webhook` is sent.', example: 'https://example.com/hook' }),
    tag: optionalText(100).meta({ description: 'What `add_tag` and `remove_tag` are about.', example: 'VIP' }),
    is_active: z.boolean().optional().meta({ description: 'Whether it is done; it is, unless it says `false`.' }),
  })
  .superRefine((given, ctx) => {
    const missing = missingSetting(given);
    if (missing) ctx.addIssue({ code: 'custom', path: [missing], ...rule('required') });
  });
export type WorkflowActionInput = z.output<typeof action>;

const fields = {
  name: text(200),
  event_type_id: nullable(id).meta({ description: 'The only event type it runs for; every one when null.' }),
  trigger_type: z.enum(WORKFLOW_TRIGGERS),
  trigger_time: minutes(0, YEAR_MINUTES)
    .optional()
    .meta({ description: 'Whole minutes before or after what triggers it.', example: 60 }),
  is_active: z.boolean().optional(),
  actions: z
    .preprocess(withoutFiller, z.array(action).max(MAX_ACTIONS))
    .optional()
    .meta({ description: 'Done in this order.' }),
};

export const createWorkflowInput = z.object(fields).transform(camelKeys);
export type CreateWorkflowInput = z.output<typeof createWorkflowInput>;

export const updateWorkflowInput = z.object(fields).partial().transform(camelKeys);
export type UpdateWorkflowInput = z.output<typeof updateWorkflowInput>;

export const WORKFLOW_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;

export const listWorkflowsQuery = z.object(shortListQuery(WORKFLOW_SORTS)).transform(camelKeys);
export type ListWorkflowsQuery = z.output<typeof listWorkflowsQuery>;
