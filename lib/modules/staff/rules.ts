import type { UpdateStaffInput } from './schema';

/** What members of the staff role may change of themselves: when they work, not what they offer. */
const OWN_FIELDS: ReadonlySet<string> = new Set<keyof UpdateStaffInput>(['timezone', 'scheduleId']);

/** Whether a change stays within what someone may change of themselves. */
export function isOwnChange(input: UpdateStaffInput): boolean {
  return Object.entries(input).every(([name, value]) => value === undefined || OWN_FIELDS.has(name));
}
