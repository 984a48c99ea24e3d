import type { ClientFacts } from '../rules';
import type { MergeClientsInput } from './schema';

type Picked = Omit<ClientFacts, 'tags'>;

const MAX_NOTES = 10_000;

/** The client that two become: the picked values, or the only one there is; active when one of them was. */
export function mergedFacts(kept: Picked, other: Picked, choice: MergeClientsInput): Picked {
  const pick = (field: 'email' | 'phone' | 'timezone') =>
    (choice[field] === 'other' ? (other[field] ?? kept[field]) : (kept[field] ?? other[field])) ?? null;
  return {
    name: choice.name === 'other' ? other.name : kept.name,
    email: pick('email'),
    phone: pick('phone'),
    timezone: pick('timezone'),
    notes: mergedNotes(kept.notes, other.notes, choice.notes),
    isActive: kept.isActive || other.isActive,
  };
}

function mergedNotes(kept: string | null, other: string | null, choice: MergeClientsInput['notes']): string | null {
  if (choice !== 'both' || !kept || !other || kept === other) {
    return choice === 'other' ? (other ?? kept) : (kept ?? other);
  }
  return `${kept}\n\n${other}`.slice(0, MAX_NOTES);
}
