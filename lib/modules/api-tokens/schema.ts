import { z } from 'zod';
import { ABILITIES } from '@/lib/core/abilities';
import { camelKeys } from '@/lib/core/case';
import { nullable, text } from '@/lib/core/fields';
import { rule } from '@/lib/core/problems';
import { instant } from '@/lib/core/time';
import { abilitiesOfPreset, TOKEN_LIFETIMES, TOKEN_PRESETS } from './rules';

export const createApiTokenInput = z
  .object({
    name: text(120),
    abilities: z
      .array(z.enum(['*', ...ABILITIES]))
      .min(1)
      .max(ABILITIES.length)
      .default(['*']),
    expires_at: nullable(instant),
  })
  .transform(camelKeys);
export type CreateApiTokenInput = z.output<typeof createApiTokenInput>;

/** What the settings ask: a preset or abilities one by one, and a lifetime in days. */
export const newTokenForm = z
  .object({
    name: text(120),
    preset: z.enum(TOKEN_PRESETS),
    abilities: z.array(z.enum(ABILITIES)).max(ABILITIES.length),
    expires_in_days: z.preprocess((value) => (value === '' ? null : Number(value)), z.literal(TOKEN_LIFETIMES)),
  })
  .refine(({ preset, abilities }) => preset !== 'custom' || abilities.length > 0, {
    path: ['abilities'],
    ...rule('min_array', { min: 1 }),
  })
  .transform(({ name, preset, abilities, expires_in_days: expiresInDays }) => ({
    name,
    abilities: abilitiesOfPreset(preset, abilities),
    expiresInDays,
  }));
