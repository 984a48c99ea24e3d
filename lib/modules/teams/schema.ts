import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { text } from '@/lib/core/fields';
import { currency } from '@/lib/core/money';
import { rule } from '@/lib/core/problems';
import { timeZone } from '@/lib/core/time';

const slug = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), rule('slug'));

export const updateTeamInput = z
  .object({
    name: text(120),
    slug,
    timezone: timeZone,
    currency,
    locale: z.enum(['en', 'es']),
    invoice_prefix: text(20),
  })
  .partial()
  .transform(camelKeys);
export type UpdateTeamInput = z.output<typeof updateTeamInput>;
