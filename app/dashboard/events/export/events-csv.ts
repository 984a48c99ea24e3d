import { toMajor } from '@/lib/core/money';
import { dateInZone, startOfMinute } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { EventTableRow } from '@/lib/modules/events/queries';
import { listEvents } from '@/lib/modules/events/service';
import { allPages, type CsvColumn, type CsvFile, instantColumns } from '@/lib/web/csv';
import { eventsQueryOf } from '../events-search';

/** All events that the page with these parameters lists, in its order; staff get their own. */
export function eventsCsv(ctx: Ctx, params: Record<string, string>): CsvFile<EventTableRow> {
  const { timezone } = ctx.team;
  const query = eventsQueryOf(params, startOfMinute(ctx.now));
  const pages = allPages((page) => listEvents(ctx, { ...query, ...page }));
  return { name: 'events', columns: columnsIn(timezone), pages };
}

/** Under the API's names. @param timeZone the team's */
function columnsIn(timeZone: string): CsvColumn<EventTableRow>[] {
  return [
    { name: 'id', value: (row) => row.id },
    { name: 'status', value: (row) => row.status },
    { name: 'date', value: (row) => dateInZone(row.starts_at, timeZone) },
    ...instantColumns<EventTableRow>('start_time', (row) => row.starts_at, timeZone),
    ...instantColumns<EventTableRow>('end_time', (row) => row.ends_at, timeZone),
    { name: 'event_type_id', value: (row) => row.event_type_id },
    { name: 'event_type', value: (row) => row.event_type_name },
    { name: 'customer_id', value: (row) => row.client_id },
    { name: 'invitee_name', value: (row) => row.invitee_name },
    { name: 'invitee_email', value: (row) => row.invitee_email },
    { name: 'staff_id', value: (row) => row.staff_id },
    { name: 'staff', value: (row) => row.staff_name },
    { name: 'location', value: (row) => row.location_name },
    { name: 'total', value: (row) => toMajor(row.total, row.currency) },
    { name: 'currency', value: (row) => row.currency },
  ];
}
