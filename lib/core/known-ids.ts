import { invalid } from './errors';
import type { Problems } from './problems';

/**
 * The ids of a list, each once.
 * @throws invalid naming the place of every id that is not known: `staff_ids.0`
 */
export function knownIds(field: string, ids: readonly number[], known: readonly { id: number }[]): number[] {
  const found = new Set(known.map(({ id }) => id));
  const problems: Problems = Object.fromEntries(
    ids.flatMap((id, index) => (found.has(id) ? [] : [[`${field}.${index}`, [{ rule: 'selected' as const }]]])),
  );
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return [...new Set(ids)];
}
