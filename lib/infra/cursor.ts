import { invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';

export type SortKey = string | number;

/** Where a walk through a list stands: the sort values of the last row given out, its id last. */
export interface CursorPosition {
  /** Number of the page that comes next. */
  page: number;
  keys: SortKey[];
}

/** A cursor belongs to the sort it was made for. */
export function encodeCursor(sort: string, { page, keys }: CursorPosition): string {
  return Buffer.from(JSON.stringify([sort, page, ...keys])).toString('base64url');
}

/**
 * Reads what {@link encodeCursor} wrote.
 * @param accepts one check a sort value: nothing that PostgreSQL would refuse may get through
 * @throws invalid (`cursor`) for any other text and for a cursor of another sort
 */
export function decodeCursor(
  text: string,
  sort: string,
  accepts: readonly ((key: unknown) => boolean)[],
): CursorPosition {
  const [ofSort, page, ...keys] = parse(text);
  const fits = keys.length === accepts.length && accepts.every((accept, index) => accept(keys[index]));
  if (ofSort !== sort || !isCount(page) || !fits) throw invalid(problem('cursor', 'invalid'));
  return { page, keys: keys as SortKey[] };
}

const MIN_INTEGER = -2_147_483_648;
const MAX_INTEGER = 2_147_483_647;
const INSTANT = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|\+00:00)$/;

/** What a sort value of each kind must be. */
export const acceptsKey = {
  integer: (key: unknown) => Number.isInteger(key) && Number(key) >= MIN_INTEGER && Number(key) <= MAX_INTEGER,
  text: (key: unknown) => typeof key === 'string' && !key.includes('\0') && key.isWellFormed(),
  instant: (key: unknown) => typeof key === 'string' && INSTANT.test(key) && isRealInstant(key),
} as const;

/** JavaScript moves 30 February on to March; PostgreSQL refuses it. */
function isRealInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}

function parse(text: string): unknown[] {
  if (!/^[\w-]+$/.test(text)) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= MAX_INTEGER;
}
