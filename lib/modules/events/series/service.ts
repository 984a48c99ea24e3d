import { notFound, wrongState } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import { visibleEvents } from '../queries';
import { type OccurrenceRow, selectOccurrences } from './queries';
import type { RecurrenceFrequency } from './rules';

export interface Occurrences {
  frequency: RecurrenceFrequency;
  rows: OccurrenceRow[];
}

/** All dates of a series, by its first event. @throws not_found, wrong_state for an event that is not the first of a series */
export async function listOccurrences(ctx: Ctx, parentId: number): Promise<Occurrences> {
  const event = await ctx.db.event.findFirst({
    where: { ...visibleEvents(ctx), id: parentId },
    select: { series: { select: { id: true, frequency: true, parentId: true } } },
  });
  if (!event) throw notFound('Event');
  const { series } = event;
  if (series?.parentId !== parentId) throw wrongState('This event is not a recurring series parent');
  return { frequency: series.frequency, rows: await selectOccurrences(ctx, series.id) };
}
