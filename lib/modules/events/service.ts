import { invalid, notFound, wrongState } from '@/lib/core/errors';
import type { Page, WirePage } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { MINUTE_MS, toWireInstant } from '@/lib/core/time';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { findOrCreateClient } from '@/lib/modules/clients/service';
import {
  assertLocation,
  assertOneTime,
  assertPayable,
  bookableType,
  chosenExtras,
  chosenLocation,
  givenAnswers,
} from './booking/service';
import { releaseClaims } from './claims/queries';
import { recordChange, recordUndo } from './history/service';
import { claimHosts, findHosts } from './hosts/service';
import {
  EVENT_COLUMNS,
  type EventListRow,
  type EventRow,
  lockEvent,
  selectEvents,
  selectEventsBetween,
  selectWireEvents,
  visibleEvents,
  WRITTEN_COLUMNS,
  type WrittenEventRow,
} from './queries';
import { blockedRange, rangeProblems, resolveEnd } from './rules';
import type { CancelEventInput, CreateEventInput, ListEventsQuery, UpdateEventInput } from './schema';

/** A page as the public API answers it. */
export function listWireEvents(ctx: Ctx, query: ListEventsQuery): Promise<WirePage> {
  return selectWireEvents(ctx, query);
}

/** A page as tables show it, with the names of staff and place. */
export function listEvents(ctx: Ctx, query: ListEventsQuery): Promise<Page<EventListRow>> {
  return selectEvents(ctx, query);
}

/** Events that touch `[from, to)`, by start, whatever their status. */
export function listEventsBetween(ctx: Ctx, range: Parameters<typeof selectEventsBetween>[1]): Promise<EventListRow[]> {
  return selectEventsBetween(ctx, range);
}

/** @throws not_found */
export async function getEvent(ctx: Ctx, id: number): Promise<EventRow> {
  const event = await ctx.db.event.findFirst({ where: { ...visibleEvents(ctx), id }, select: EVENT_COLUMNS });
  if (!event) throw notFound('Event');
  return event;
}

/**
 * Books one event: finds or makes the client, picks the staff and claims their time, all or nothing. Everything is looked up
 * and checked first, so that the transaction holds its locks for a few statements only.
 * @throws invalid, time_unavailable (outside hours or taken), payment_required, payment_failed, coupon_invalid
 */
export async function createEvent(ctx: Ctx, input: CreateEventInput): Promise<WrittenEventRow> {
  const { eventType, extras, answers, ...booking } = await prepareBooking(ctx, input);
  return inTransaction(ctx, async (tx) => {
    const { db, teamId } = tx;
    const client = await findOrCreateClient(tx, {
      name: input.inviteeName,
      email: input.inviteeEmail,
      phone: input.inviteePhone ?? null,
      timezone: input.inviteeTimezone ?? null,
    });
    const { id } = await db.event.create({
      data: { teamId, clientId: client.id, createdAt: tx.now, ...booking.columns },
      select: { id: true },
    });
    const staffId = await claimHosts(tx, {
      eventId: id,
      kind: eventType.kind,
      hosts: booking.hosts,
      blocked: booking.blocked,
    });
    if (extras.length > 0)
      await db.eventExtra.createMany({ data: extras.map((extra) => ({ teamId, eventId: id, ...extra })) });
    if (answers.length > 0)
      await db.eventAnswer.createMany({ data: answers.map((one) => ({ teamId, eventId: id, ...one })) });
    await recordChange(tx, { eventId: id, action: 'created' });
    return db.event.update({ where: { teamId_id: { teamId, id } }, data: { staffId }, select: WRITTEN_COLUMNS });
  });
}

/**
 * Changes what is given; a new time, length or staff member is claimed anew, or the whole change is refused.
 * @throws not_found, wrong_state (cancelled), invalid, time_unavailable
 */
export async function updateEvent(ctx: Ctx, id: number, input: UpdateEventInput): Promise<WrittenEventRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await heldEvent(tx, id);
    if (before.status === 'cancelled') throw wrongState('Event is already cancelled');
    const times = newTimes(before, input);
    const moved =
      times.start.getTime() !== before.startsAt.getTime() || times.end.getTime() !== before.endsAt.getTime();
    const reassigned = Boolean(input.staffId) && input.staffId !== before.staffId;
    const anyHours = input.overrideAvailability ?? false;
    if (moved) assertRange(tx, times, anyHours);
    if (input.locationId) await assertLocation(tx, input.locationId);
    const claimed = moved || reassigned;
    const staffId = claimed
      ? await reclaim(tx, before, { ...times, staffId: input.staffId, anyHours })
      : before.staffId;
    const details = detailChanges(input);
    if (!claimed && Object.keys(details).length === 0 && !input.answers) return before;
    const data = { ...details, staffId, startsAt: times.start, endsAt: times.end };
    const where = { teamId_id: { teamId: tx.teamId, id } };
    const after = await tx.db.event.update({ where, data, select: WRITTEN_COLUMNS });
    if (input.answers) await saveAnswers(tx, before, input.answers);
    const action = moved ? 'rescheduled' : (input.status ?? 'updated');
    await recordChange(tx, { eventId: id, action, changes: moved ? timeChanges(before, times) : {} });
    return after;
  });
}

/** Cancels and frees the time at once. @throws not_found, wrong_state when it is cancelled already */
export async function cancelEvent(ctx: Ctx, id: number, { reason }: CancelEventInput): Promise<WrittenEventRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await heldEvent(tx, id);
    if (before.status === 'cancelled') throw wrongState('Event is already cancelled');
    const after = await tx.db.event.update({
      where: { teamId_id: { teamId: tx.teamId, id } },
      data: { status: 'cancelled', cancelledAt: tx.now, cancellationReason: reason ?? null },
      select: WRITTEN_COLUMNS,
    });
    await releaseClaims(tx, id);
    await recordChange(tx, { eventId: id, action: 'cancelled', changes: { status: [before.status, 'cancelled'] } });
    return after;
  });
}

/** Takes a cancellation back, if the time is still free. @throws not_found, wrong_state, time_unavailable */
export async function restoreEvent(ctx: Ctx, id: number): Promise<WrittenEventRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await heldEvent(tx, id);
    if (before.status !== 'cancelled') throw wrongState('Event is not cancelled');
    const { startsAt: start, endsAt: end } = before;
    const staffId = await reclaim(tx, before, { start, end, staffId: before.staffId, anyHours: true });
    const after = await tx.db.event.update({
      where: { teamId_id: { teamId: tx.teamId, id } },
      data: { status: 'scheduled', cancelledAt: null, cancellationReason: null, staffId },
      select: WRITTEN_COLUMNS,
    });
    const changes: Record<string, [string, string]> = { status: ['cancelled', 'scheduled'] };
    await recordUndo(tx, { eventId: id, action: 'restored', undone: 'cancelled', changes });
    return after;
  });
}

/** Everything a booking needs, looked up and checked, with nothing written. */
async function prepareBooking(ctx: Ctx, input: CreateEventInput) {
  assertOneTime(input);
  const eventType = await bookableType(ctx, input.eventTypeId);
  assertPayable(eventType, input.paymentProvider);
  const extras = await chosenExtras(ctx, eventType, input.extras);
  const extraMinutes = extras.reduce(
    (sum, { durationMinutes = 0, quantity = 1 }) => sum + durationMinutes * quantity,
    0,
  );
  const start = input.startTime;
  const end = resolveEnd(start, input.endTime, eventType.durationMinutes + extraMinutes);
  const anyHours = input.overrideAvailability ?? false;
  assertRange(ctx, { start, end }, anyHours);
  const locationId = await chosenLocation(ctx, eventType, input.locationId);
  const blocked = blockedRange(start, end, eventType);
  const { id: eventTypeId, kind, currency } = eventType;
  const hosts = await findHosts(ctx, { eventTypeId, kind, staffId: input.staffId, start, end, blocked, anyHours });
  const price = extras.reduce((sum, extra) => sum + BigInt(extra.price) * BigInt(extra.quantity ?? 1), eventType.price);
  const columns = {
    ...inviteeColumns(input),
    eventTypeId,
    locationId,
    startsAt: start,
    endsAt: end,
    meetingType: input.meetingType ?? eventType.locationType,
    currency,
    subtotal: price,
    total: price,
  };
  return { eventType, extras, answers: givenAnswers(eventType, input.answers), hosts, blocked, columns };
}

function inviteeColumns({ inviteeName, inviteeEmail, inviteePhone, inviteeTimezone, notes }: CreateEventInput) {
  return {
    inviteeName,
    inviteeEmail,
    inviteePhone: inviteePhone ?? null,
    inviteeTimezone: inviteeTimezone ?? null,
    notes: notes ?? null,
  };
}

interface Times {
  start: Date;
  end: Date;
}

/** A new start keeps the length unless there is a new end. */
function newTimes(before: WrittenEventRow, { startTime, endTime }: UpdateEventInput): Times {
  const start = startTime ?? before.startsAt;
  const lengthMinutes = (before.endsAt.getTime() - before.startsAt.getTime()) / MINUTE_MS;
  return { start, end: resolveEnd(start, endTime ?? (startTime ? undefined : before.endsAt), lengthMinutes) };
}

/** @throws invalid for a start in the past (unless any hours will do) or an impossible length */
function assertRange({ now }: Ctx, { start, end }: Times, anyHours: boolean): void {
  const problems = rangeProblems(start, end);
  if (problems) throw invalid(problems);
  if (start < now && !anyHours) throw invalid(problem('start_time', 'past'));
}

/** @throws not_found */
async function heldEvent(ctx: Ctx, id: number): Promise<WrittenEventRow> {
  const event = await lockEvent(ctx, id);
  if (!event) throw notFound('Event');
  return event;
}

type Reclaim = Times & { staffId: number | null | undefined; anyHours: boolean };

/** Gives back the event's time and claims the new one; a refusal rolls both back. */
async function reclaim(ctx: Ctx, event: WrittenEventRow, { start, end, staffId, anyHours }: Reclaim): Promise<number> {
  const { id: eventId, eventTypeId } = event;
  const eventType = await ctx.db.eventType.findUniqueOrThrow({
    where: { teamId_id: { teamId: ctx.teamId, id: eventTypeId } },
    select: { kind: true, bufferBeforeMinutes: true, bufferAfterMinutes: true },
  });
  const { kind } = eventType;
  const blocked = blockedRange(start, end, eventType);
  const asked = kind === 'collective' ? null : (staffId ?? event.staffId);
  const wanted = { eventTypeId, kind, start, end, blocked, anyHours, movedEventId: eventId, staffId: asked };
  const hosts = await findHosts(ctx, wanted);
  await releaseClaims(ctx, eventId);
  return claimHosts(ctx, { eventId, kind, hosts, blocked });
}

/** The plain fields that were given. */
function detailChanges(input: UpdateEventInput) {
  const { inviteeName, inviteeEmail, inviteePhone, inviteeTimezone, notes, locationId, meetingType, status } = input;
  const all = { inviteeName, inviteeEmail, inviteePhone, inviteeTimezone, notes, locationId, meetingType, status };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as typeof all;
}

async function saveAnswers(ctx: Ctx, event: WrittenEventRow, answers: NonNullable<UpdateEventInput['answers']>) {
  const { db, teamId } = ctx;
  const where = { teamId, eventTypeId: event.eventTypeId, deletedAt: null };
  const questions = await db.question.findMany({ where, select: { id: true, label: true } });
  for (const answer of givenAnswers({ questions }, answers)) {
    const key = { teamId, eventId: event.id, questionId: answer.questionId };
    await db.eventAnswer.upsert({
      where: { teamId_eventId_questionId: key },
      create: { ...key, ...answer },
      update: { answer: answer.answer },
    });
  }
}

function timeChanges(before: WrittenEventRow, after: Times): Record<string, [string, string]> {
  return {
    start_time: [toWireInstant(before.startsAt), toWireInstant(after.start)],
    end_time: [toWireInstant(before.endsAt), toWireInstant(after.end)],
  };
}
