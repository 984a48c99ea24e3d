import { addDays, startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { loadSlotFacts } from '@/lib/modules/availability/slots/service';
import { type ClaimRow, selectClaims } from './queries';
import { type ExplainedStart, explainStarts, reachOf, type Taken } from './rules';

export interface DayQuestion {
  /** `YYYY-MM-DD` on the team's wall. */
  date: string;
  /** The place asked for; without one the only place of the event type. */
  locationId?: number | undefined;
}

/** Everybody who is asked, and every candidate start of the day. */
export interface ExplainedDay {
  staffIds: number[];
  starts: ExplainedStart[];
}

/**
 * Why each time of a day is offered or not, from the facts and rules that slots come from.
 * @throws not_found, invalid as `loadSlotContext`: for one that is switched off (`event_type_id`) or a place that is not its own
 */
export async function explainDay(
  ctx: Ctx,
  eventTypeId: number,
  { date, locationId }: DayQuestion,
): Promise<ExplainedDay> {
  const { timezone } = ctx.team;
  const [from, to] = [startOfDay(date, timezone), startOfDay(addDays(date, 1), timezone)];
  const facts = await loadSlotFacts(ctx, { eventTypeId, from, to, locationId });
  const reach = reachOf(facts);
  const resourceIds = facts.staff.map(({ resourceId }) => resourceId);
  const claims = await selectClaims(ctx, {
    resourceIds: facts.room ? [...resourceIds, facts.room.resourceId] : resourceIds,
    from: new Date(reach.start),
    to: new Date(reach.end),
  });
  return { staffIds: facts.staff.map(({ staffId }) => staffId), starts: explainStarts(facts, claims.map(toTaken)) };
}

function toTaken({ resourceId, eventId, eventTypeName, inviteeName, ...times }: ClaimRow): Taken {
  return {
    resourceId,
    eventId,
    name: eventTypeName,
    inviteeName,
    start: times.startsAt.getTime(),
    end: times.endsAt.getTime(),
    blocked: { start: times.blockedFrom.getTime(), end: times.blockedTo.getTime() },
  };
}
