import { dateInZone } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { AroundRow } from '@/lib/modules/events/around/queries';
import type { EventDetails } from '@/lib/modules/events/service';
import type { EventPage } from '../event-more';

/** What the page of an event leads to that its drawer in the calendar does not: the calendar, and the events around this one. */
export function toEventPage(ctx: Ctx, event: EventDetails, { previousId, nextId }: AroundRow): EventPage {
  const hrefOf = (id: number | null) => (id === null ? null : `/dashboard/events/${id}`);
  const day = dateInZone(event.startsAt, ctx.team.timezone);
  return {
    calendarHref: `/dashboard/calendar?date=${day}&event=${event.id}`,
    neighbours: { previous: hrefOf(previousId), next: hrefOf(nextId) },
  };
}
