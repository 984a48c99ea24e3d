import { z } from 'zod';
import { EXCLUDED_REASONS } from '@/lib/modules/availability/slots/rules';
import type { AnyEndpoint } from '../operations';

/** A time that cannot be had, in refusals and beside what was booked. */
export const conflictResource = z
  .object({
    start_time: z.iso.datetime(),
    reason: z.enum(EXCLUDED_REASONS),
    alternatives: z.array(z.object({ start_time: z.iso.datetime(), end_time: z.iso.datetime() })),
  })
  .meta({ id: 'Conflict', description: 'A time that cannot be had, why, and the nearest free times.' });

/** The `meta` that single operations answer with beside their data. */
const BESIDE_DATA: Record<string, z.ZodType> = {
  'GET /events/{id}/occurrences': z.object({
    total_count: z.int().meta({ description: 'Events of the series, the first included.', example: 10 }),
    frequency: z.string().meta({ description: 'How the series repeats.', example: 'weekly' }),
  }),
  'POST /events': z
    .object({
      skipped: z
        .array(conflictResource)
        .meta({ description: 'With `on_conflict: "skip"`: the dates that were not booked.' }),
    })
    .optional(),
};

/** The wire schema of an operation's own `meta`; undefined where it has none. */
export function besideData({ method, path, meta }: AnyEndpoint): z.ZodType | undefined {
  return meta ? (BESIDE_DATA[`${method} ${path}`] ?? z.looseObject({}).optional()) : undefined;
}
