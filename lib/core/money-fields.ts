import { z } from 'zod';
import { MAX_AMOUNT } from './money';
import { rule } from './problems';

/** A non-negative amount of money in major units. */
export const amount = z.number().min(0).max(MAX_AMOUNT);

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code, upper-cased. */
export const currency = z
  .string()
  .transform((code) => code.toUpperCase())
  .refine((code) => CURRENCIES.has(code), rule('currency'));
