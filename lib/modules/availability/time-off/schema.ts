import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { id, optionalText, queryId } from '@/lib/core/fields';
import { shortListQuery } from '@/lib/core/page';
import { rule } from '@/lib/core/problems';
import { calendarDate, instant } from '@/lib/core/time-fields';

export const createTimeOffInput = z
  .object({
    staff_id: id,
    starts_at: instant,
    ends_at: instant.meta({ description: 'Exclusive: the staff member is back at this time.' }),
    reason: optionalText(500),
  })
  .refine(({ starts_at, ends_at }) => starts_at < ends_at, { path: ['ends_at'], ...rule('after_start') })
  .transform(camelKeys);
export type CreateTimeOffInput = z.output<typeof createTimeOffInput>;

export const TIME_OFF_SORTS = { id: 'integer', starts_at: 'instant' } as const;

export const listTimeOffQuery = z
  .object({
    ...shortListQuery(TIME_OFF_SORTS),
    staff_id: queryId,
    date_from: calendarDate
      .optional()
      .meta({ description: 'Whatever is not over before this day of the team’s zone.' }),
    date_to: calendarDate.optional().meta({ description: 'Whatever begins on or before this day of the team’s zone.' }),
  })
  .transform(camelKeys);
export type ListTimeOffQuery = z.output<typeof listTimeOffQuery>;
