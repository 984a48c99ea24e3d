import { z } from 'zod';
import { MAX_ID } from './ids';
import { rule } from './problems';

/** PostgreSQL text holds neither NUL nor lone surrogates. */
const storable = (text: string) => !text.includes('\0') && text.isWellFormed();

/** Required text, trimmed, 1 to `max` characters. */
export function text(max: number) {
  return z.string().trim().min(1).max(max).refine(storable, rule('invalid'));
}

/** Optional text: left out stays undefined, empty or null becomes null. */
export function optionalText(max: number) {
  return nullable(z.string().trim().max(max).refine(storable, rule('invalid')));
}

/** Left out stays undefined; an empty string or null becomes null, so that a client can clear a field. */
export function nullable<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable()).optional();
}

export const email = z.string().trim().max(254).pipe(z.email()).refine(storable, rule('invalid'));

/** `#RRGGBB`, as given. */
export const color = z.string().refine((value) => /^#[0-9a-f]{6}$/i.test(value), rule('color'));

/** Two letters, upper-cased. */
export const country = z
  .string()
  .trim()
  .refine((code) => /^[a-z]{2}$/i.test(code), rule('country'))
  .transform((code) => code.toUpperCase());

export const id = z.number().int().min(1).max(MAX_ID);

/** An id of a query: text that cannot be one matches nothing. */
export const queryId = z
  .string()
  .optional()
  .transform((value) =>
    value === undefined || value === '' ? undefined : /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0,
  );

/** One of the values in a query, or several separated by commas. */
export function oneOrMore<const Value extends string>(values: readonly Value[]) {
  const isKnown = (name: string): name is Value => (values as readonly string[]).includes(name);
  return z
    .string()
    .min(1, { abort: true })
    .transform((names) => names.split(','))
    .refine((names): names is Value[] => names.every(isKnown), rule('selected'));
}

/** Whole minutes between bounds. */
export function minutes(min: number, max: number) {
  return z.number().int().min(min).max(max);
}
