import type { ActionType, WorkflowTrigger } from '@/lib/modules/workflows/rules';
import type { WorkflowDraft } from './builder/workflow-draft';
import { toWait } from './wait-units';
import type { WorkflowWords } from './workflow-words';

/** Ready-made workflows; their texts are `workflows.templates.<key>`. */
export const templates = {
  reminder: { trigger: 'before_event', offsetMinutes: 24 * 60, type: 'email_invitee' },
  thanks: { trigger: 'after_event', offsetMinutes: 60, type: 'email_invitee' },
  cancelled: { trigger: 'event_cancelled', offsetMinutes: 0, type: 'email_host' },
} as const satisfies Record<string, { trigger: WorkflowTrigger; offsetMinutes: number; type: ActionType }>;

export type TemplateKey = keyof typeof templates;

export const templateKeys = Object.keys(templates) as TemplateKey[];

/** Variables stand for themselves: they are filled in when a message is sent. */
const VARIABLES = {
  event_name: '{event_name}',
  event_date: '{event_date}',
  event_time: '{event_time}',
  invitee_name: '{invitee_name}',
  invitee_email: '{invitee_email}',
  host_name: '{host_name}',
  location: '{location}',
  cancel_link: '{cancel_link}',
};

/** A draft to begin with: a ready-made one where its key is known, else an empty reminder. */
export function draftFrom(key: string | undefined, t: WorkflowWords): WorkflowDraft {
  const known = templateKeys.find((one) => one === key);
  if (!known) return { ...EMPTY, ...wait(DAY_MINUTES), name: '', steps: [] };
  const { trigger, offsetMinutes, type } = templates[known];
  const [subject, body] = [t(`templates.${known}.subject`, VARIABLES), t(`templates.${known}.body`, VARIABLES)];
  const name = t(`templates.${known}.name`);
  return {
    ...EMPTY,
    ...wait(offsetMinutes),
    name,
    trigger,
    steps: [{ key: 0, type, subject, body, url: '', tag: '', isActive: true }],
  };
}

const DAY_MINUTES = 24 * 60;

const EMPTY = { eventTypeId: '', trigger: 'before_event', isActive: true } as const;

function wait(minutes: number): Pick<WorkflowDraft, 'wait' | 'unit'> {
  const { amount, unit } = toWait(minutes);
  return { wait: String(amount), unit };
}
