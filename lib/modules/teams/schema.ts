import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { color, nullable, text } from '@/lib/core/fields';
import { locales } from '@/lib/core/locale';
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
    slug: slug.meta({ description: 'Unique in all teams; links with the old one go on working.' }),
    timezone: timeZone.meta({ description: 'IANA zone.', example: 'America/New_York' }),
    currency: currency.meta({ description: 'ISO 4217 code, for new prices.', example: 'USD' }),
    locale: z.enum(locales).meta({ description: 'Language of messages to clients.' }),
    invoice_prefix: text(20).meta({ description: 'Put before the numbers of invoices to come.', example: 'INV-' }),
    accent_color: nullable(color).meta({ description: 'Of the booking pages; the built-in one when null.' }),
  })
  .partial()
  .transform(camelKeys);
export type UpdateTeamInput = z.output<typeof updateTeamInput>;
