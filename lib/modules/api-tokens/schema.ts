import { z } from 'zod';
import { ABILITIES } from '@/lib/core/abilities';
import { camelKeys } from '@/lib/core/case';
import { nullable, text } from '@/lib/core/fields';
import { instant } from '@/lib/core/time';

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
