import { dateInZone } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { selectTimeline, type TimelineRow } from './queries';

/**
 * Everything that happened around an event as one line of time, newest first, from one statement.
 * @param event one that `getEvent` returned
 */
export function getTimeline(ctx: Ctx, { id }: { id: number }): Promise<TimelineRow[]> {
  return selectTimeline(ctx, id, dateInZone(ctx.now, ctx.team.timezone));
}
