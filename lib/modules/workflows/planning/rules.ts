import { MINUTE_MS } from '@/lib/core/time';
import type { EventStatus } from '@/lib/modules/events/rules';
import type { ActionType, WorkflowTrigger } from '../rules';

/** What is known of a step. */
export interface PlannedAction {
  type: ActionType;
  /** Whether it is done at all. */
  isActive: boolean;
}

/** What is known of a workflow when its steps are planned. */
export interface PlannedWorkflow<Action extends PlannedAction> {
  isActive: boolean;
  /** Runs for every event type when null. */
  eventTypeId: number | null;
  trigger: WorkflowTrigger;
  offsetMinutes: number;
  actions: readonly Action[];
}

/** What is known of an event then. */
export interface PlannedEvent {
  eventTypeId: number;
  status: EventStatus;
  startsAt: Date;
  endsAt: Date;
  inviteeName: string;
  inviteeEmail: string;
  inviteePhone: string | null;
  /** Whoever takes it; several for collective events. */
  hosts: readonly PlannedHost[];
}

export interface PlannedHost {
  name: string;
  email: string | null;
  /** Devices that take push messages. */
  devices: number;
}

export interface Occasion {
  now: Date;
  /** When the event was booked, cancelled, moved or completed; null as long as it only might be. Other triggers ignore it. */
  happenedAt: Date | null;
}

export type SkipReason =
  | 'off'
  | 'event_type'
  | 'status'
  | 'past'
  | 'step_off'
  | 'no_email'
  | 'no_phone'
  | 'no_host'
  | 'no_host_email'
  | 'no_device';

export interface Recipient {
  name: string;
  /** E-mail address or phone number; null where the name is all there is. */
  address: string | null;
}

/** One step of a workflow for one event. */
export interface PlannedRun<Action> {
  action: Action;
  /** Null while what triggers it has not happened. */
  dueAt: Date | null;
  /** Empty for webhooks, which reach no person. */
  recipients: Recipient[];
  /** Why it is not done; null when it is. */
  skip: SkipReason | null;
}

/** Reasons that hold for all steps of a workflow, not for one of them. */
const COMMON_REASONS: readonly (SkipReason | null)[] = ['off', 'event_type', 'status', 'past'];

/** What a step is planned for: nobody hears of an event that is not confirmed, or of one that was taken back. */
const STATUSES: Readonly<Record<WorkflowTrigger, readonly EventStatus[]>> = {
  event_scheduled: ['scheduled', 'completed'],
  event_rescheduled: ['scheduled', 'completed'],
  event_cancelled: ['cancelled'],
  event_completed: ['completed'],
  before_event: ['scheduled'],
  after_event: ['scheduled', 'completed'],
};

/**
 * When each step of a workflow is due for an event and whom it reaches, or why it is left out. All steps are due together, in
 * their order.
 *
 * Offsets are elapsed time: 1,440 minutes before an event are 24 hours, also where the clock changes in between, so "1 day
 * before" 10:00 is then 9:00 or 11:00 on the wall.
 */
export function planRuns<Action extends PlannedAction>(
  workflow: PlannedWorkflow<Action>,
  event: PlannedEvent,
  occasion: Occasion,
): PlannedRun<Action>[] {
  const dueAt = dueOf(workflow, event, occasion);
  const skip = skipOf(workflow, event, { ...occasion, dueAt });
  return workflow.actions.map((action) => {
    const reached = reach(action.type, event);
    return {
      action,
      dueAt,
      recipients: reached.recipients,
      skip: skip ?? (action.isActive ? reached.skip : 'step_off'),
    };
  });
}

/** Why none of the steps is done; null when some may be. */
export function commonSkip(runs: readonly Pick<PlannedRun<unknown>, 'skip'>[]): SkipReason | null {
  const skip = runs[0]?.skip ?? null;
  return COMMON_REASONS.includes(skip) ? skip : null;
}

/** Whether a trigger is something that happens to an event, rather than a time before or after it. */
export function isHappening(trigger: WorkflowTrigger): boolean {
  return trigger !== 'before_event' && trigger !== 'after_event';
}

type Timing = Pick<PlannedWorkflow<never>, 'trigger' | 'offsetMinutes'>;

function dueOf({ trigger, offsetMinutes }: Timing, event: PlannedEvent, { happenedAt }: Occasion): Date | null {
  const offsetMs = offsetMinutes * MINUTE_MS;
  if (trigger === 'before_event') return new Date(event.startsAt.getTime() - offsetMs);
  const from = trigger === 'after_event' ? event.endsAt : happenedAt;
  return from && new Date(from.getTime() + offsetMs);
}

function skipOf(
  { isActive, eventTypeId, trigger }: Omit<PlannedWorkflow<never>, 'actions'>,
  event: PlannedEvent,
  { now, happenedAt, dueAt }: Occasion & { dueAt: Date | null },
): SkipReason | null {
  if (!isActive) return 'off';
  if (eventTypeId !== null && eventTypeId !== event.eventTypeId) return 'event_type';
  const isOpen = isHappening(trigger) && happenedAt === null;
  if (!isOpen && !STATUSES[trigger].includes(event.status)) return 'status';
  return dueAt && dueAt < now ? 'past' : null;
}

function reach(type: ActionType, event: PlannedEvent): Pick<PlannedRun<never>, 'recipients' | 'skip'> {
  const { inviteeName: name, inviteeEmail, inviteePhone, hosts } = event;
  switch (type) {
    case 'email_invitee':
      return toOne(name, inviteeEmail, 'no_email');
    case 'send_sms':
      return toOne(name, inviteePhone, 'no_phone');
    case 'email_host':
      return toHosts(
        hosts.map((host) => ({ name: host.name, address: host.email, isReached: Boolean(host.email) })),
        'no_host_email',
      );
    case 'push':
      return toHosts(
        hosts.map((host) => ({ name: host.name, address: null, isReached: host.devices > 0 })),
        'no_device',
      );
    case 'webhook':
      return { recipients: [], skip: null };
    case 'add_tag':
    case 'remove_tag':
      return { recipients: [{ name, address: null }], skip: null };
  }
}

function toOne(name: string, address: string | null, missing: SkipReason) {
  return { recipients: [{ name, address: address || null }], skip: address ? null : missing };
}

/** Those who can be reached; where nobody can, all of them, so that it can be said whom it would have been for. */
function toHosts(hosts: readonly (Recipient & { isReached: boolean })[], missing: SkipReason) {
  const reached = hosts.filter((host) => host.isReached);
  const recipients = (reached.length > 0 ? reached : hosts).map(({ name, address }) => ({ name, address }));
  return { recipients, skip: hosts.length === 0 ? ('no_host' as const) : reached.length === 0 ? missing : null };
}
