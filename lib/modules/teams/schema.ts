import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { color, nullable, optionalText, text } from '@/lib/core/fields';
import { locales } from '@/lib/core/locale';
import { currency } from '@/lib/core/money-fields';
import { rule } from '@/lib/core/problems';
import { isSlug } from '@/lib/core/slug';
import { timeZone } from '@/lib/core/time-fields';

/** The part of the booking address that is the team's. */
export const teamSlug = z.string().trim().min(2).max(60).refine(isSlug, rule('slug'));

export const updateTeamInput = z
  .object({
    name: text(120),
    slug: teamSlug.meta({ description: 'Unique in all teams; links with the old one go on working.' }),
    timezone: timeZone.meta({ description: 'IANA zone.', example: 'America/New_York' }),
    currency: currency.meta({ description: 'ISO 4217 code, for new prices.', example: 'USD' }),
    locale: z.enum(locales).meta({ description: 'Language of messages to clients.' }),
    invoice_prefix: text(20).meta({ description: 'Put before the numbers of invoices to come.', example: 'INV-' }),
    accent_color: nullable(color).meta({ description: 'Of the booking pages; the built-in one when null.' }),
  })
  .partial()
  .transform(camelKeys);
export type UpdateTeamInput = z.output<typeof updateTeamInput>;

/** What a business is called and where it is, in the first steps. */
export const nameTeamInput = z
  .object({ name: text(120), slug: teamSlug, timezone: timeZone, currency })
  .transform(camelKeys);
export type NameTeamInput = z.output<typeof nameTeamInput>;

/** What the settings page changes beyond the API. */
export const teamSettingsInput = z.intersection(
  updateTeamInput,
  z.object({ invoice_footer: optionalText(1_000) }).transform(camelKeys),
);
export type TeamSettingsInput = z.output<typeof teamSettingsInput>;

/** Another business of someone who has one. */
export const addTeamInput = z
  .object({ name: text(120), timezone: timeZone, currency, locale: z.enum(locales) })
  .transform(camelKeys);

/** The name typed out, so that nobody deletes the wrong one. */
export const deleteTeamInput = z.object({ confirm_name: z.string().trim().max(200) }).transform(camelKeys);
