import { dateInZone } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { selectTimeline, type TimelineRow } from './queries';

const LINES = 20;
/** A page is reached over all lines before it. */
const MAX_PAGE = 1_000;

export interface TimelinePage {
  rows: TimelineRow[];
  page: number;
  /** Whether older lines follow. */
  hasMore: boolean;
}

/**
 * A page of everything that happened with a client, newest first. Staff see their own events only.
 * @param client one that {@link getClient} returned @param asked from 1; beyond what is read, the last page that is
 */
export async function getTimeline(ctx: Ctx, client: { id: number }, asked: number): Promise<TimelinePage> {
  const page = Math.min(asked, MAX_PAGE);
  const today = dateInZone(ctx.now, ctx.team.timezone);
  const part = { clientId: client.id, offset: (page - 1) * LINES, limit: LINES + 1, today };
  const rows = await selectTimeline(ctx, part);
  return { rows: rows.slice(0, LINES), page, hasMore: rows.length > LINES };
}
