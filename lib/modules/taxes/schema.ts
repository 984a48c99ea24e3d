import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { text } from '@/lib/core/fields';
import { shortListQuery } from '@/lib/core/page';
import { rule } from '@/lib/core/problems';

const RATE_DECIMALS = 4;

/** Percent, at most four decimals; a number with more could not be read back as it was sent. */
const rate = z
  .number()
  .min(0)
  .max(100)
  .refine(
    (percent) => Number(percent.toFixed(RATE_DECIMALS)) === percent,
    rule('decimals', { decimals: RATE_DECIMALS }),
  )
  .meta({ description: 'Percent, with at most four decimals', example: 8.5 });

const fields = {
  name: text(200),
  rate,
  is_active: z.boolean().optional().meta({ description: 'Whether new prices include it', example: true }),
  is_inclusive: z
    .boolean()
    .optional()
    .meta({ description: 'Whether prices contain the tax already, rather than having it added', example: false }),
};

export const createTaxInput = z.object(fields).transform(camelKeys);
export type CreateTaxInput = z.output<typeof createTaxInput>;

export const updateTaxInput = z.object(fields).partial().transform(camelKeys);
export type UpdateTaxInput = z.output<typeof updateTaxInput>;

export const TAX_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;

export const listTaxesQuery = z.object(shortListQuery(TAX_SORTS)).transform(camelKeys);
export type ListTaxesQuery = z.output<typeof listTaxesQuery>;
