import { type ActionType, keptSetting, type WorkflowTrigger } from '@/lib/modules/workflows/rules';
import { toWait, type WaitUnit } from '../wait-units';

/** One step as it is being edited; which texts it has depends on its type. */
export interface StepDraft {
  /** Stays the same while the steps are moved. */
  key: number;
  type: ActionType;
  subject: string;
  body: string;
  url: string;
  tag: string;
  /** Whether it is done when the workflow runs. */
  isActive: boolean;
}

export type StepText = 'subject' | 'body' | 'url' | 'tag';

/** A workflow as it is being edited. */
export interface WorkflowDraft {
  name: string;
  /** Empty for every event type. */
  eventTypeId: string;
  trigger: WorkflowTrigger;
  /** As typed. */
  wait: string;
  unit: WaitUnit;
  isActive: boolean;
  steps: StepDraft[];
}

/** What each type of step has to fill in, the first of them where a new one begins. */
export const STEP_TEXTS: Readonly<Record<ActionType, readonly StepText[]>> = {
  email_invitee: ['subject', 'body'],
  email_host: ['subject', 'body'],
  send_sms: ['body'],
  webhook: ['url'],
  push: ['subject', 'body'],
  add_tag: ['tag'],
  remove_tag: ['tag'],
};

interface SavedWorkflow {
  name: string;
  eventTypeId: number | null;
  trigger: WorkflowTrigger;
  offsetMinutes: number;
  isActive: boolean;
  actions: readonly {
    type: ActionType;
    subject: string | null;
    body: string | null;
    settings: unknown;
    isActive: boolean;
  }[];
}

/** A saved workflow as a draft. */
export function toDraft({ actions, offsetMinutes, eventTypeId, ...same }: SavedWorkflow): WorkflowDraft {
  const { name, trigger, isActive } = same;
  const { amount, unit } = toWait(offsetMinutes);
  const steps = actions.map(({ type, subject, body, settings, isActive: isOn }, key) => ({
    key,
    type,
    isActive: isOn,
    subject: subject ?? '',
    body: body ?? '',
    url: keptSetting(settings, 'url'),
    tag: keptSetting(settings, 'tag'),
  }));
  return { name, trigger, isActive, eventTypeId: String(eventTypeId ?? ''), wait: String(amount), unit, steps };
}

/** One more step, empty, at the end. */
export function withStep(steps: readonly StepDraft[], type: ActionType): StepDraft[] {
  const key = Math.max(-1, ...steps.map((step) => step.key)) + 1;
  return [...steps, { key, type, subject: '', body: '', url: '', tag: '', isActive: true }];
}
