import { invalid, notFound } from '@/lib/core/errors';
import type { Page, WirePage } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { TimesLost, type WrittenBooking, writeBooking } from './booking/rows/service';
import { type BookingPlan, planBooking } from './booking/service';
import {
  type CalendarEventRow,
  type CalendarMonth,
  type CalendarPage,
  type CalendarRange,
  type MonthRange,
  type NeighbourRow,
  selectCalendarEvents,
  selectCalendarMonth,
  selectNeighbours,
} from './calendar/queries';
import { changeEvents, keepMovesQuiet } from './changes/service';
import { detailColumns, type EventDetailRow } from './details/queries';
import type { HeldTime } from './holds/passing/service';
import { findHold } from './holds/service';
import { holdDailyLimits } from './hosts/service';
import { shareOfUpfront } from './payment/rules';
import { type Charge, notePayment, payBooking, plannedCharge, unpaidUntil } from './payment/service';
import {
  type EventRow,
  type EventTableQuery,
  type EventTableRow,
  selectEvents,
  selectWireEvents,
  visibleEvents,
  type WrittenEventRow,
} from './queries';
import type { ChangeScope } from './rules';
import type { CancelEventInput, CreateEventInput, ListEventsQuery, UpdateEventInput } from './schema';
import type { OccurrenceRow } from './series/queries';
import { cancelEvents, restoreCancelled } from './status/service';
import { type Conflict, conflictsOf, judgeTimes, seriesRefusal, timeRefusal } from './times/service';

/** A page as the public API answers it. */
export function listWireEvents(ctx: Ctx, query: ListEventsQuery): Promise<WirePage> {
  return selectWireEvents(ctx, query);
}

/** A page as tables show it, with the names of staff and place. */
export function listEvents(ctx: Ctx, query: EventTableQuery): Promise<Page<EventTableRow>> {
  return selectEvents(ctx, query);
}

/** Events that touch `[from, to)`, by start; at most as many as a calendar can show, or one page of them. */
export function listEventsBetween(ctx: Ctx, range: CalendarRange, page?: CalendarPage): Promise<CalendarEventRow[]> {
  return selectCalendarEvents(ctx, range, page);
}

/** A month: its events where they can be drawn, else those of one day; and how many there are, by the days of the team's wall. */
export function readCalendarMonth(ctx: Ctx, asked: MonthRange): Promise<CalendarMonth> {
  return selectCalendarMonth(ctx, asked);
}

/** The events before and after one, as the calendar's filters leave them; null at either end. */
export async function findNeighbours(
  ctx: Ctx,
  around: Parameters<typeof selectNeighbours>[1],
): Promise<Record<NeighbourRow['side'], NeighbourRow | null>> {
  const rows = await selectNeighbours(ctx, around);
  const on = (side: NeighbourRow['side']) => rows.find((row) => row.side === side) ?? null;
  return { previous: on('previous'), next: on('next') };
}

/** An event with all that its page shows. */
export interface EventDetails extends Omit<EventDetailRow, 'series' | 'transactions'>, Pick<EventRow, 'series'> {
  /** All of its series in their order, itself included; none outside of a series. */
  occurrences: OccurrenceRow[];
  /** Minor units that were paid for it, refunds taken off. */
  paid: bigint;
}

/** @throws not_found */
export async function getEvent(ctx: Ctx, id: number): Promise<EventDetails> {
  const found = await ctx.db.event.findFirst({ where: { ...visibleEvents(ctx), id }, select: detailColumns(ctx) });
  if (!found) throw notFound('Event');
  const { transactions, series: withDates, ...event } = found;
  if (!withDates) return { ...event, series: null, occurrences: [], paid: paidWith(transactions) };
  const { events: occurrences, parent, ...series } = withDates;
  if (series.paymentMode !== 'all_upfront') return { ...event, series, occurrences, paid: paidWith(transactions) };
  const upfront = paidWith(parent?.transactions ?? transactions);
  return { ...event, series, occurrences, paid: partOfUpfront(upfront, event, occurrences) };
}

/** What was booked at once: the first event, and the dates that were left out. */
export interface BookedEvent extends WrittenEventRow {
  skipped: Conflict[];
}

/**
 * Books one event or a whole series: finds or makes the client, picks the staff, claims all times and takes payment where the
 * event type asks for it, all or nothing.
 * @throws invalid, time_unavailable with alternatives or the conflicts of a series, payment_required, payment_failed,
 * coupon_invalid
 */
export async function createEvent(ctx: Ctx, input: CreateEventInput): Promise<BookedEvent> {
  const hold = await findHold(ctx, input);
  const plan = await planBooking(ctx, hold ? { ...input, staffId: hold.staffId } : input, hold?.id);
  if (hold && plan.times[0]?.end.getTime() !== hold.end.getTime()) throw invalid(problem('hold_token', 'selected'));
  const skipped = await refusedTimes(ctx, plan);
  const charge = plannedCharge(ctx, plan);
  const booking = await book(ctx, plan, { hold, charge });
  const [first] = booking.events;
  if (!first) throw new Error('a booking wrote no event');
  const isPaid = charge !== null && unpaidUntil(ctx, charge) !== null && (await payBooking(ctx, charge, booking));
  const lost = booking.lost.map(({ startsAt: start, endsAt: end }) => ({ start, end, reason: 'busy' as const }));
  if (lost.length > 0) skipped.push(...(await conflictsOf(ctx, plan.asked, lost)));
  return { ...first, ...(isPaid ? { status: 'scheduled', expiresAt: null } : {}), skipped };
}

/**
 * Changes what is given, of this event or of the part of its series that the scope names; new times, staff and places are
 * claimed anew, or nothing changes.
 * @throws not_found, wrong_state (cancelled), invalid, time_unavailable with alternatives or the conflicts of a series
 */
export function updateEvent(ctx: Ctx, id: number, input: UpdateEventInput): Promise<WrittenEventRow> {
  return changeEvents(ctx, id, input);
}

/** Leaves a move as it is and tells nobody of it. @returns how many messages were taken back @throws not_found */
export function keepEventQuiet(ctx: Ctx, id: number, scope: ChangeScope = 'this'): Promise<number> {
  return keepMovesQuiet(ctx, id, scope);
}

/** Cancels and frees the time at once. @throws not_found, wrong_state when it is cancelled already */
export function cancelEvent(ctx: Ctx, id: number, input: CancelEventInput): Promise<WrittenEventRow> {
  return cancelEvents(ctx, id, input);
}

/**
 * Takes a cancellation back, if the time is still free; a scope beyond `this` restores all that were cancelled together.
 * @throws not_found, wrong_state, time_unavailable
 */
export function restoreEvent(ctx: Ctx, id: number, scope: ChangeScope = 'this'): Promise<WrittenEventRow> {
  return restoreCancelled(ctx, id, scope);
}

/** @throws time_unavailable, or invalid for the past, unless the booking is a series that leaves out what is taken */
async function refusedTimes(ctx: Ctx, { asked, times, rule, input }: BookingPlan): Promise<Conflict[]> {
  const refused = times.filter(({ reason }) => reason !== null);
  const [first] = refused;
  if (!first) return [];
  if (!rule) throw await timeRefusal(ctx, asked, first);
  if (input.onConflict !== 'skip' || refused.length === times.length) throw await seriesRefusal(ctx, asked, refused);
  return conflictsOf(ctx, asked, refused);
}

async function book(
  ctx: Ctx,
  plan: BookingPlan,
  { hold, charge }: { hold: HeldTime | null; charge: Charge | null },
): Promise<WrittenBooking> {
  try {
    return await inTransaction(ctx, async (tx) => {
      const booking = await writeBooking(tx, await withinLimits(tx, plan), {
        expiresAt: unpaidUntil(ctx, charge),
        hold,
      });
      await notePayment(tx, charge, booking);
      return booking;
    });
  } catch (error) {
    if (!(error instanceof TimesLost)) throw error;
    throw await lostRefusal(ctx, plan);
  }
}

/** Claims keep times apart; that the limits of a day hold under concurrency is seen to here. @throws TimesLost */
async function withinLimits(ctx: Ctx, plan: BookingPlan): Promise<BookingPlan> {
  const { eventType, hosts, asked, times } = plan;
  if (!(await holdDailyLimits(ctx, eventType, hosts))) return plan;
  const judged = await judgeTimes(ctx, asked);
  const isLost = judged.some(({ reason }, index) => reason === 'daily_limit' && times[index]?.reason === null);
  if (isLost) throw new TimesLost();
  return { ...plan, times: times.map((time, index) => ({ ...time, staffIds: judged[index]?.staffIds ?? [] })) };
}

/** What somebody faster took is seen now, after the transaction was given up. */
async function lostRefusal(ctx: Ctx, { asked, times, rule }: BookingPlan) {
  const judged = await judgeTimes(ctx, asked);
  const lost = judged.filter(({ reason }) => reason !== null);
  const refused = lost.length > 0 ? lost : times.slice(0, 1).map((time) => ({ ...time, reason: 'busy' as const }));
  const [first] = refused;
  if (rule || !first) return seriesRefusal(ctx, asked, refused);
  return timeRefusal(ctx, asked, first);
}

/** Payments less what was given back. */
function paidWith(money: EventDetailRow['transactions']): bigint {
  return money.reduce((sum, { type, amount }) => sum + (type === 'payment' ? amount : -amount), 0n);
}

/** A series paid upfront was paid with its first event. */
function partOfUpfront(
  paid: bigint,
  { id, total }: Pick<EventRow, 'id' | 'total'>,
  occurrences: readonly OccurrenceRow[],
): bigint {
  const place = occurrences.findIndex((one) => one.id === id);
  const before = occurrences.slice(0, place);
  return shareOfUpfront(
    paid,
    before.map((one) => one.total),
    total,
  );
}
