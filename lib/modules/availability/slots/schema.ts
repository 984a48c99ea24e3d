import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { queryId } from '@/lib/core/fields';
import { toId } from '@/lib/core/ids';
import { rule } from '@/lib/core/problems';
import { DAY_MS } from '@/lib/core/time';
import { calendarDate, timeZone } from '@/lib/core/time-fields';

/** Days that one question may span. */
export const MAX_SLOT_DAYS = 62;
const MAX_EXTRAS = 100;

const idList = z
  .string()
  .transform((text) => text.split(',').map((part) => toId(part.trim()) ?? 0))
  .refine((ids) => ids.length <= MAX_EXTRAS && !ids.includes(0), rule('selected'));

/** An empty parameter is one that was not sent. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

export const listSlotsQuery = z
  .object({
    date_from: calendarDate.meta({ description: 'First day, in `timezone`.', example: '2026-03-02' }),
    date_to: calendarDate.meta({
      description: `Last day, in \`timezone\`; at most ${MAX_SLOT_DAYS} days in all.`,
      example: '2026-03-08',
    }),
    timezone: optional(timeZone).meta({
      description: 'IANA zone whose days are meant; the zone of the team unless given.',
      example: 'Europe/Berlin',
    }),
    staff_id: queryId.meta({ description: 'Only times of this staff member.', example: 1 }),
    location_id: queryId.meta({
      description: 'The location; a room that holds one booking at a time has to be free too.',
      example: 1,
    }),
    extras: optional(idList).meta({ description: 'Ids of extras, whose minutes lengthen the event.', example: '1,2' }),
    explain: optional(z.enum(['0', '1', 'false', 'true']).transform((text) => text === '1' || text === 'true')).meta({
      description: 'With `1` the answer also says why every other time cannot be booked.',
      example: '1',
    }),
  })
  .refine(({ date_from, date_to }) => spansAllowed(date_from, date_to), {
    path: ['date_to'],
    ...rule('days_after', { other: 'date from', days: MAX_SLOT_DAYS }),
  })
  .transform(({ extras, ...query }) => camelKeys({ ...query, extra_ids: extras ?? [] }));
export type ListSlotsQuery = z.output<typeof listSlotsQuery>;

/** A date that is refused for itself arrives here as it was sent. */
function spansAllowed(from: unknown, to: unknown): boolean {
  if (!(from instanceof Date && to instanceof Date)) return true;
  const days = (to.getTime() - from.getTime()) / DAY_MS + 1;
  return days >= 1 && days <= MAX_SLOT_DAYS;
}
