import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { clocks, densities, weekStarts } from '@/lib/core/preferences';

/** How somebody reads times, weeks and tables; `auto` is as usual where their language is spoken. */
export const readingStyle = z
  .object({ clock: z.enum(clocks), week_start: z.enum(weekStarts), density: z.enum(densities) })
  .transform(camelKeys);
export type ReadingStyle = z.output<typeof readingStyle>;

/** What is kept in a user's settings; what an older version wrote otherwise counts as not chosen. */
export const storedReadingStyle = z
  .object({
    clock: z.enum(clocks).catch('auto'),
    week_start: z.enum(weekStarts).catch('auto'),
    density: z.enum(densities).catch('comfortable'),
  })
  .transform(camelKeys);
