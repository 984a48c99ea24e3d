import { z } from 'zod';

type Nested = { [key: string]: Nested | unknown };

/**
 * The schema of a form with rows: fields named `rules.0.start` become the lists of the API. A list that is named in `lists` and
 * has no rows left is sent empty.
 */
export function rowForm<Schema extends z.ZodType>(schema: Schema, lists: readonly string[]) {
  return z.preprocess((raw) => {
    const empty = Object.fromEntries(lists.map((name) => [name, []]));
    return { ...empty, ...nest(raw as Record<string, unknown>) };
  }, schema);
}

function nest(flat: Record<string, unknown>): Nested {
  const root: Nested = {};
  for (const [name, value] of Object.entries(flat)) {
    const path = name.split('.');
    const last = path.pop() ?? name;
    const place = path.reduce<Nested>((parent, key) => {
      parent[key] ??= {};
      return parent[key] as Nested;
    }, root);
    place[last] = last === 'day' ? Number(value) : value;
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, toList(value)]));
}

/** `{ 0: …, 1: … }` is a list. */
function toList(value: unknown): unknown {
  const isRows = value !== null && typeof value === 'object' && Object.keys(value).every((key) => /^\d+$/.test(key));
  return isRows ? Object.values(value) : value;
}
