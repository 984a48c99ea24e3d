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
