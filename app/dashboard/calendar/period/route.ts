import { weekStartOf } from '@/app/dashboard/week-start';
import { parseCalendarSearch } from '@/components/calendar/calendar-search';
import { dateInZone } from '@/lib/core/time';
import { requireCtx } from '@/lib/web/require-ctx';
import { readPeriod } from '../calendar-data';

/** The events of one view as the page reads them, for a calendar that is open already: the same address, without the page. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('events:read')) return new Response(null, { status: 403 });
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const search = parseCalendarSearch(params, dateInZone(ctx.now, ctx.team.timezone));
  const weekStart = await weekStartOf(ctx);
  const period = await readPeriod(ctx, search, { view: search.view ?? 'week', weekStart });
  return Response.json(period, { headers: { 'cache-control': 'private, no-store' } });
}
