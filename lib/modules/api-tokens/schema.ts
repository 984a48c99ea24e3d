import { z } from 'zod';
import { ABILITIES } from '@/lib/core/abilities';
import { camelKeys } from '@/lib/core/case';
import { id as idField, nullable, text } from '@/lib/core/fields';
import { shortListQuery } from '@/lib/core/page';
import { rule } from '@/lib/core/problems';
import { calendarDate, instant } from '@/lib/core/time-fields';
import { abilitiesOfPreset, TOKEN_LIFETIMES, TOKEN_OVERLAPS, TOKEN_PRESETS } from './rules';

export const createApiTokenInput = z
  .object({
    name: text(120),
    abilities: z
      .array(z.enum(['*', ...ABILITIES]))
      .min(1)
      .max(ABILITIES.length)
      .default(['*'])
      .meta({ description: '`*` is everything that its user may do.', example: ['events:read'] }),
    expires_at: nullable(instant).meta({ description: 'Never, when null or left out.' }),
  })
  .transform(camelKeys);
export type CreateApiTokenInput = z.output<typeof createApiTokenInput>;

export const API_TOKEN_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;

export const listApiTokensQuery = z.object(shortListQuery(API_TOKEN_SORTS)).transform(camelKeys);
export type ListApiTokensQuery = z.output<typeof listApiTokensQuery>;

/** What the settings ask: a preset or abilities one by one, and a lifetime in days or the last day. */
export const newTokenForm = z
  .object({
    name: text(120),
    preset: z.enum(TOKEN_PRESETS),
    abilities: z.array(z.enum(ABILITIES)).max(ABILITIES.length),
    lifetime: z.enum(TOKEN_LIFETIMES),
    last_day: z.string(),
  })
  .superRefine(({ preset, abilities, lifetime, last_day: lastDay }, { addIssue }) => {
    if (preset === 'custom' && abilities.length === 0) {
      addIssue({ code: 'custom', path: ['abilities'], ...rule('min_array', { min: 1 }) });
    }
    if (lifetime === 'date' && !calendarDate.safeParse(lastDay).success) {
      addIssue({ code: 'custom', path: ['last_day'], ...rule(lastDay ? 'date' : 'required') });
    }
  })
  .transform(({ name, preset, abilities, lifetime, last_day: lastDay }) => ({
    name,
    abilities: abilitiesOfPreset(preset, abilities),
    lifetime,
    lastDay,
  }));

/** What the settings ask where a token is replaced. */
export const rotateTokenForm = z.object({ token_id: idField, overlap: z.enum(TOKEN_OVERLAPS) });
