import { dateInZone } from '@/lib/core/time';
import { listEvents } from '@/lib/modules/events/service';
import { allPages } from '@/lib/web/csv';
import { csvRoute } from '@/lib/web/csv-route';
import { eventsQueryOf } from '../events-search';
import { eventCsvColumns } from './event-csv-columns';

/** All events that the page with this query lists, as a CSV file; staff get their own. */
export const GET = csvRoute('events:read', (ctx, params) => {
  const query = eventsQueryOf(params, dateInZone(ctx.now, ctx.team.timezone));
  return {
    name: 'events',
    columns: eventCsvColumns(ctx.team.timezone),
    pages: allPages((page) => listEvents(ctx, { ...query, ...page })),
  };
});
