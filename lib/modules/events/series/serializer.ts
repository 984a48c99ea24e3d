import { z } from 'zod';
import type { SerializeContext } from '@/lib/core/endpoint';
import { dateInZone, toWireInstant } from '@/lib/core/time';
import { EVENT_STATUSES } from '../schema';
import type { OccurrenceRow } from './queries';
import type { Occurrences } from './service';

export const occurrenceResource = z
  .object({
    id: z.int(),
    date: z.iso.date().meta({ description: "Calendar day in the team's zone." }),
    start_time: z.iso.datetime(),
    end_time: z.iso.datetime(),
    status: z.enum(EVENT_STATUSES),
  })
  .meta({ id: 'Occurrence', description: 'One date of a series; an event of its own.' });

export function serializeOccurrence(
  { id, startsAt, endsAt, status }: OccurrenceRow,
  { timeZone }: SerializeContext,
): z.output<typeof occurrenceResource> {
  return {
    id,
    date: dateInZone(startsAt, timeZone),
    start_time: toWireInstant(startsAt),
    end_time: toWireInstant(endsAt),
    status,
  };
}

export function serializeOccurrences({ rows }: Occurrences, context: SerializeContext) {
  return rows.map((row) => serializeOccurrence(row, context));
}
