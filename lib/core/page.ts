import { z } from 'zod';

export const DEFAULT_PER_PAGE = 50;
export const MAX_PER_PAGE = 100;
/** Beyond this no list is read: OFFSET must stay a PostgreSQL integer. */
const MAX_PAGE = 1_000_000;
const MAX_CURSOR_LENGTH = 2_000;

/** Text to a whole number between bounds: beyond them the nearest, other text the default. */
const nearest = (min: number, max: number, fallback: number) => (text: string | undefined) => {
  const number = text === undefined || !/^-?\d+$/.test(text) ? fallback : Number(text);
  return Math.min(Math.max(number, min), max);
};

const toPage = nearest(1, MAX_PAGE, 1);
const toPerPage = nearest(1, MAX_PER_PAGE, DEFAULT_PER_PAGE);
const cursor = z.string().max(MAX_CURSOR_LENGTH).optional();

/**
 * `page`, `per_page` and `cursor` of a list that always answers with a page: values outside the bounds are brought to the
 * nearest, other text to the default. A cursor goes before a page number.
 */
export const pageQuery = {
  page: z.string().optional().transform(toPage),
  per_page: z.string().optional().transform(toPerPage),
  cursor,
};

export interface PageRequest {
  page: number;
  perPage: number;
  /** `next_cursor` of the page before; empty or left out starts at `page`. */
  cursor?: string | undefined;
}

/** What a short list may be sorted by: wire name of a column that is never null, and what its values are. */
export type SortFields = Readonly<Record<string, 'integer' | 'text' | 'instant'>>;

/** A field ascending, or descending after a dash. */
export type SortName<Fields extends SortFields> = (keyof Fields & string) | `-${keyof Fields & string}`;

/**
 * `page`, `per_page`, `cursor` and `sort` of a list that answers all its rows unless asked for a page; see
 * {@link ShortListQuery}.
 */
export function shortListQuery<const Fields extends SortFields>(fields: Fields) {
  const names = Object.keys(fields).flatMap((name) => [name, `-${name}`]) as SortName<Fields>[];
  const unlessAbsent = (convert: (text: string) => number) =>
    z
      .string()
      .optional()
      .transform((text) => (text === undefined ? undefined : convert(text)));
  return { page: unlessAbsent(toPage), per_page: unlessAbsent(toPerPage), cursor, sort: z.enum(names).optional() };
}

/** A page is asked for by any of `page`, `perPage` and `cursor`. */
export interface ShortListQuery {
  page?: number | undefined;
  perPage?: number | undefined;
  cursor?: string | undefined;
  sort?: string | undefined;
}

/** The page a short list was asked for, or null when all rows are wanted. */
export function askedPage({ page, perPage, cursor }: ShortListQuery): PageRequest | null {
  if (page === undefined && perPage === undefined && cursor === undefined) return null;
  return { page: page ?? 1, perPage: perPage ?? DEFAULT_PER_PAGE, cursor };
}

export interface Page<Row> {
  rows: Row[];
  page: number;
  perPage: number;
  /** Rows that match, on all pages. */
  total: number;
  /** Opaque; continues after the last row also when rows were added meanwhile. Null at the end. */
  nextCursor: string | null;
}

export function lastPage({ total, perPage }: Pick<Page<unknown>, 'total' | 'perPage'>): number {
  return Math.max(1, Math.ceil(total / perPage));
}

/** A page whose rows the database has written as the JSON array of the wire, in order. */
export interface WirePage extends Omit<Page<never>, 'rows'> {
  json: string;
}
