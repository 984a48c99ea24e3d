export const WORKFLOW_TRIGGERS = [
  'event_scheduled',
  'event_cancelled',
  'event_rescheduled',
  'event_completed',
  'before_event',
  'after_event',
] as const;
export type WorkflowTrigger = (typeof WORKFLOW_TRIGGERS)[number];

export const ACTION_TYPES = [
  'email_invitee',
  'email_host',
  'send_sms',
  'webhook',
  'push',
  'add_tag',
  'remove_tag',
] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

type TextSetting = 'body' | 'url' | 'tag';

/** What each type of action cannot do without. */
const REQUIRED: Readonly<Record<string, TextSetting>> = {
  email: 'body',
  email_invitee: 'body',
  email_host: 'body',
  send_sms: 'body',
  push: 'body',
  webhook: 'url',
  add_tag: 'tag',
  remove_tag: 'tag',
};

/** The setting that an action of this type lacks, or null. */
export function missingSetting(action: { type: string } & { [name in TextSetting]?: string | null | undefined }) {
  const name = REQUIRED[action.type];
  return name && !action[name] ? name : null;
}

/** Whether an address can be called over http or https; a name and password do not belong into one. */
export function isWebAddress(text: string): boolean {
  if (/[\s\p{C}]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/** What an action is about beside its text, as it is kept: the address of a webhook, or a tag; empty when there is none. */
export function keptSetting(settings: unknown, name: 'url' | 'tag'): string {
  if (settings === null || typeof settings !== 'object') return '';
  const value: unknown = Reflect.get(settings, name);
  return typeof value === 'string' ? value : '';
}
