import { z } from 'zod';

export const DEFAULT_PER_PAGE = 50;
export const MAX_PER_PAGE = 100;
/** Beyond this no list is read: OFFSET must stay a PostgreSQL integer. */
const MAX_PAGE = 1_000_000;

const nearest = (min: number, max: number, fallback: number) =>
  z
    .string()
    .optional()
    .transform((text) => {
      const number = text === undefined || !/^-?\d+$/.test(text) ? fallback : Number(text);
      return Math.min(Math.max(number, min), max);
    });

/** `page` and `per_page` of a query: values outside the bounds are brought to the nearest, other text to the default. */
export const pageQuery = {
  page: nearest(1, MAX_PAGE, 1),
  per_page: nearest(1, MAX_PER_PAGE, DEFAULT_PER_PAGE),
};

export interface PageRequest {
  page: number;
  perPage: number;
}

export interface Page<Row> {
  rows: Row[];
  page: number;
  perPage: number;
  /** Rows that match, on all pages. */
  total: number;
}

export function lastPage({ total, perPage }: Pick<Page<unknown>, 'total' | 'perPage'>): number {
  return Math.max(1, Math.ceil(total / perPage));
}

/** A page whose rows the database has written as the JSON array of the wire, in order. */
export interface WirePage extends Omit<Page<never>, 'rows'> {
  json: string;
}
