import { invalid, notFound } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { DAY_MS } from '@/lib/core/time';
import { fromWallMs, offsetSpans } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import type { Interval, OpenMinutes, WeeklySchedule } from '../rules';
import { type SlotContext, type SlotFacts, type StaffFacts, toSlotContext } from './context/rules';
import {
  type ScheduleFacts,
  type SlotFactsRow,
  type SlotQuestion,
  type StaffRow,
  selectManySlotFacts,
  selectSlotFacts,
} from './queries';
import { type ExcludedSlot, explain, type Slot, slotsOf } from './rules';
import type { ListSlotsQuery } from './schema';

/** The answer to a question for slots. */
export interface SlotList {
  /** IANA zone that days are told in. */
  timeZone: string;
  lengthMs: number;
  incrementMs: number;
  range: Interval;
  slots: Slot[];
  /** Null unless asked for. */
  excluded: ExcludedSlot[] | null;
}

/**
 * The times at which an event type can be booked, of whole days in the zone asked for; with `explain` every other one and why.
 * @throws not_found, invalid as {@link loadSlotContext}
 */
export async function listSlots(ctx: Ctx, eventTypeId: number, query: ListSlotsQuery): Promise<SlotList> {
  const { dateFrom, dateTo, staffId, locationId, extraIds, timezone: timeZone = ctx.team.timezone } = query;
  const [firstDay, dayAfter] = [dateFrom.getTime(), dateTo.getTime() + DAY_MS];
  const spans = offsetSpans(timeZone, firstDay - 2 * DAY_MS, dayAfter + 2 * DAY_MS);
  const [from, to] = [new Date(fromWallMs(spans, firstDay)), new Date(fromWallMs(spans, dayAfter))];
  const context = await loadSlotContext(ctx, { eventTypeId, from, to, staffId, locationId, extraIds });
  const { lengthMs, incrementMs, range } = context;
  const found = query.explain ? explain(context, range) : { slots: slotsOf(context, range), excluded: null };
  return { timeZone, lengthMs, incrementMs, range, ...found };
}

export interface WantedSlots {
  eventTypeId: number;
  /** Half-open. Starts, and the whole of single times that are asked about, have to lie within. */
  from: Date;
  to: Date;
  /** The only times that are asked about: what claims the rest of the range is not read, and so looks free. */
  windows?: readonly { start: Date; end: Date }[] | undefined;
  /** Only this member; a collective event needs all whoever is asked for. */
  staffId?: number | null | undefined;
  /** The place; without one the only place of the event type. */
  locationId?: number | null | undefined;
  /** Extras whose minutes lengthen the event, beside those that are always part of it. */
  extraIds?: number[] | undefined;
  /** Minutes of all extras, where they are known already. */
  extraMinutes?: number | undefined;
  /** Minutes of the whole event, instead of its type's and its extras'. */
  lengthMinutes?: number | undefined;
  /** Events whose time and seats count as free, as when they are moved. */
  ignoreEventIds?: number[] | undefined;
  /** A hold whose time and seat count as free, as when it is booked. */
  ignoreHoldId?: number | undefined;
}

/**
 * All that decides who can take an event type when, loaded by one statement whatever the range. Members of the staff role see
 * their own times only, as they book for themselves only. Nobody may offer the event type: then nothing is free.
 * @throws not_found for an event type the team lacks
 * @throws invalid for one that is switched off (`event_type_id`), for a member who does not offer it (`staff_id`), a place
 * (`location_id`) or extras (`extras`) that are not its own
 */
export async function loadSlotContext(ctx: Ctx, wanted: WantedSlots): Promise<SlotContext> {
  return toSlotContext(await loadSlotFacts(ctx, wanted));
}

/** What {@link loadSlotContext} lays out, as the database knows it: member by member, also for a collective event. @throws the same */
export async function loadSlotFacts(ctx: Ctx, wanted: WantedSlots): Promise<SlotFacts> {
  const question = toQuestion(ctx, wanted);
  const row = await selectSlotFacts(ctx, question);
  if (!row) throw notFound('Event type');
  assertOffered(row, question, wanted);
  return toFacts(ctx, question, row);
}

/** {@link loadSlotContext} for several event types, by one statement; without those the team lacks or has switched off. */
export async function loadSlotContexts(
  ctx: Ctx,
  eventTypeIds: readonly number[],
  span: Pick<WantedSlots, 'from' | 'to'>,
): Promise<Map<number, SlotContext>> {
  const questions = eventTypeIds.map((eventTypeId) => toQuestion(ctx, { ...span, eventTypeId }));
  const rows = await selectManySlotFacts(ctx, questions);
  return new Map(
    questions.flatMap((question) => {
      const row = rows.get(question.eventTypeId);
      return row?.is_active ? [[question.eventTypeId, toSlotContext(toFacts(ctx, question, row))] as const] : [];
    }),
  );
}

function toQuestion({ actor }: Ctx, wanted: WantedSlots): SlotQuestion {
  const { eventTypeId, from, to, windows = null, staffId = null, locationId = null, lengthMinutes = null } = wanted;
  const own = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  if (own !== null && staffId !== null && staffId !== own) throw invalid(problem('staff_id', 'selected'));
  return {
    eventTypeId,
    from,
    to,
    windows,
    staffId: own ?? staffId,
    locationId,
    lengthMinutes,
    extraIds: [...new Set(wanted.extraIds)],
    extraMinutes: wanted.extraMinutes ?? null,
    ignoreEventIds: wanted.ignoreEventIds ?? [],
    ignoreHoldId: wanted.ignoreHoldId ?? null,
  };
}

/** @throws invalid */
function assertOffered(row: SlotFactsRow, { locationId, extraIds }: SlotQuestion, { staffId }: WantedSlots): void {
  if (!row.is_active) throw invalid(problem('event_type_id', 'inactive'));
  if (staffId != null && !row.staff.some(({ id }) => id === staffId)) throw invalid(problem('staff_id', 'selected'));
  const ofType = row.location_ids.length === 0 || row.location_ids.includes(locationId ?? 0);
  if (locationId !== null && !(row.location && ofType)) throw invalid(problem('location_id', 'selected'));
  if (row.known_extras < extraIds.length) throw invalid(problem('extras', 'selected'));
}

function toFacts(
  ctx: Ctx,
  { eventTypeId, from, to, lengthMinutes, extraMinutes }: SlotQuestion,
  row: SlotFactsRow,
): SlotFacts {
  const schedules = new Map(row.schedules.map((schedule) => [schedule.id, toWeeklySchedule(schedule)]));
  const { location } = row;
  return {
    eventTypeId,
    kind: row.kind,
    lengthMinutes: lengthMinutes ?? row.duration + (extraMinutes ?? row.extra_minutes),
    incrementMinutes: row.increment,
    bufferBeforeMinutes: row.buffer_before,
    bufferAfterMinutes: row.buffer_after,
    minimumNoticeMinutes: row.minimum_notice,
    maximumAdvanceDays: row.maximum_advance,
    dailyLimit: row.daily_limit,
    capacity: row.capacity,
    timeZone: ctx.team.timezone,
    now: ctx.now.getTime(),
    range: { start: from.getTime(), end: to.getTime() },
    locationId: location?.id ?? null,
    room: location?.resource_id ? { resourceId: location.resource_id, claims: location.claims.map(toInterval) } : null,
    eventStarts: row.event_starts,
    staff: row.staff.map((member) => toStaffFacts(member, schedules)),
  };
}

function toStaffFacts(member: StaffRow, schedules: ReadonlyMap<number, WeeklySchedule>): StaffFacts {
  return {
    staffId: member.id,
    resourceId: member.resource_id,
    weight: member.weight,
    dailyLimit: member.daily_limit,
    schedule: schedules.get(member.schedule_id ?? 0) ?? null,
    timeOff: member.time_off.map(toInterval),
    claims: member.claims.map(toInterval),
    external: member.external.map(toInterval),
    sittings: member.sittings.map(([start, end, seatsLeft]) => ({ start, end, seatsLeft })),
    eventStarts: member.event_starts,
  };
}

function toInterval([start, end]: [number, number]): Interval {
  return { start, end };
}

function toWeeklySchedule({ timezone, rules, overrides }: ScheduleFacts): WeeklySchedule {
  const byDate = new Map<string, OpenMinutes[]>();
  for (const { date, start, end } of overrides) {
    const hours = byDate.get(date) ?? [];
    if (start !== null && end !== null) hours.push({ start, end });
    byDate.set(date, hours);
  }
  return { timezone, rules, overrides: byDate };
}
