/** What the history has a sentence for, under `events.history`. */
const ACTIONS = [
  'created',
  'updated',
  'rescheduled',
  'cancelled',
  'restored',
  'completed',
  'no_show',
  'scheduled',
] as const;

/** The sentence for an action of an event's history; one that is not known yet is a change. */
export function historyWord(action: string): (typeof ACTIONS)[number] {
  return ACTIONS.find((name) => name === action) ?? 'updated';
}
