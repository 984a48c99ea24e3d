/** What a history names of a client. */
export interface ClientFacts {
  name: string;
  email: string | null;
  phone: string | null;
  notes: string | null;
  timezone: string | null;
  isActive: boolean;
  tags: readonly string[];
}

const WIRE_NAMES = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  notes: 'notes',
  timezone: 'timezone',
  isActive: 'is_active',
  tags: 'tags',
} as const satisfies Record<keyof ClientFacts, string>;

/** Wire name to `[before, after]` of every field that is not as it was. */
export function changesBetween(before: ClientFacts, after: ClientFacts): Record<string, [unknown, unknown]> {
  const fields = Object.keys(WIRE_NAMES) as (keyof ClientFacts)[];
  const changed = fields.filter((field) => String(before[field] ?? '') !== String(after[field] ?? ''));
  return Object.fromEntries(changed.map((field) => [WIRE_NAMES[field], [before[field], after[field]]]));
}

/** Telephone numbers with this many digits at their end in common are one number. */
export const PHONE_DIGITS = 9;
const FEWEST_DIGITS = 7;

/** What tells telephone numbers apart, however they are written; null for text that is none. Index clients_phone_idx. */
export function phoneKey(phone: string | null): string | null {
  const digits = phone?.replace(/[^0-9]/g, '') ?? '';
  return digits.length < FEWEST_DIGITS ? null : digits.slice(-PHONE_DIGITS);
}

/** The mailbox an address leads to: `Ana+salon@example.com` is `ana@example.com`. */
export function mailboxOf(email: string | null): string | null {
  return email ? email.toLowerCase().replace(/\+[^@]*@/, '@') : null;
}
