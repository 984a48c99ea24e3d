import { invalid, notFound, wrongState } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
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
import { type HistoryAction, recordChange } from './history/service';
import { claimHosts, findHosts } from './hosts/service';
import {
  EVENT_COLUMNS,
  type EventListRow,
  type EventRow,
  selectEvents,
  selectEventsBetween,
  visibleEvents,
} from './queries';
import { blockedRange, rangeProblems, resolveEnd } from './rules';
import type { CancelEventInput, CreateEventInput, ListEventsQuery, UpdateEventInput } from './schema';

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
 * Books one event: finds or makes the client, picks the staff and claims their time, all or nothing.
 * @throws invalid, time_unavailable (outside hours or taken), payment_required, payment_failed, coupon_invalid
 */
export async function createEvent(ctx: Ctx, input: CreateEventInput): Promise<EventRow> {
  assertOneTime(input);
  return inTransaction(ctx, async (tx) => {
    const { db, teamId } = tx;
    const eventType = await bookableType(tx, input.eventTypeId);
    assertPayable(eventType, input.paymentProvider);
    const extras = await chosenExtras(tx, eventType, input.extras);
    const extraMinutes = extras.reduce(
      (sum, { durationMinutes = 0, quantity = 1 }) => sum + durationMinutes * quantity,
      0,
    );
    const start = input.startTime;
    const end = resolveEnd(start, input.endTime, eventType.durationMinutes + extraMinutes);
    assertRange(tx, { start, end, anyHours: input.overrideAvailability ?? false });
    const locationId = await chosenLocation(tx, eventType, input.locationId);
    const hosts = await findHosts(tx, {
      eventTypeId: eventType.id,
      staffId: input.staffId,
      start,
      end,
      anyHours: input.overrideAvailability ?? false,
    });
    const client = await findOrCreateClient(tx, {
      name: input.inviteeName,
      email: input.inviteeEmail,
      phone: input.inviteePhone ?? null,
      timezone: input.inviteeTimezone ?? null,
    });
    const price = extras.reduce(
      (sum, extra) => sum + BigInt(extra.price) * BigInt(extra.quantity ?? 1),
      eventType.price,
    );
    const { id } = await db.event.create({
      data: {
        teamId,
        eventTypeId: eventType.id,
        clientId: client.id,
        locationId,
        startsAt: start,
        endsAt: end,
        inviteeName: input.inviteeName,
        inviteeEmail: input.inviteeEmail,
        inviteePhone: input.inviteePhone ?? null,
        inviteeTimezone: input.inviteeTimezone ?? null,
        notes: input.notes ?? null,
        meetingType: input.meetingType ?? eventType.locationType,
        currency: eventType.currency,
        subtotal: price,
        total: price,
        createdAt: tx.now,
      },
      select: { id: true },
    });
    const blocked = blockedRange(start, end, eventType);
    const staffId = await claimHosts(tx, { eventId: id, kind: eventType.kind, hosts, blocked });
    await db.eventExtra.createMany({ data: extras.map((extra) => ({ teamId, eventId: id, ...extra })) });
    const answers = givenAnswers(eventType, input.answers);
    await db.eventAnswer.createMany({ data: answers.map((answer) => ({ teamId, eventId: id, ...answer })) });
    await recordChange(tx, { eventId: id, action: 'created' });
    return db.event.update({ where: { teamId_id: { teamId, id } }, data: { staffId }, select: EVENT_COLUMNS });
  });
}

/**
 * Changes what is given; a new time, length or staff member is claimed anew, or the whole change is refused.
 * @throws not_found, wrong_state (cancelled), invalid, time_unavailable
 */
export async function updateEvent(ctx: Ctx, id: number, input: UpdateEventInput): Promise<EventRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockEvent(tx, id);
    if (before.status === 'cancelled') throw wrongState('Event is already cancelled');
    const start = input.startTime ?? before.startsAt;
    const lengthMinutes = (before.endsAt.getTime() - before.startsAt.getTime()) / MINUTE_MS;
    const end = resolveEnd(start, input.endTime ?? (input.startTime ? undefined : before.endsAt), lengthMinutes);
    const moved = start.getTime() !== before.startsAt.getTime() || end.getTime() !== before.endsAt.getTime();
    const reassigned = input.staffId !== undefined && input.staffId !== null && input.staffId !== before.staffId;
    const anyHours = input.overrideAvailability ?? false;
    if (moved) assertRange(tx, { start, end, anyHours });
    if (input.locationId) await assertLocation(tx, input.locationId);
    const staffId =
      moved || reassigned
        ? await reclaim(tx, before, { start, end, staffId: input.staffId, anyHours })
        : before.staffId;
    const details = detailChanges(input);
    await tx.db.event.update({
      where: { teamId_id: { teamId: tx.teamId, id } },
      data: { ...details, staffId, startsAt: start, endsAt: end },
      select: { id: true },
    });
    if (input.answers) await saveAnswers(tx, before, input.answers);
    const action = moved ? 'rescheduled' : (input.status ?? 'updated');
    if (moved || reassigned || Object.keys(details).length > 0) {
      const changes = moved ? timeChanges(before, { start, end }) : {};
      await recordChange(tx, { eventId: id, action: action satisfies HistoryAction, changes });
    }
    return getEvent(tx, id);
  });
}

/** Cancels and frees the time at once. @throws not_found, wrong_state when it is cancelled already */
export async function cancelEvent(ctx: Ctx, id: number, { reason }: CancelEventInput): Promise<EventRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockEvent(tx, id);
    if (before.status === 'cancelled') throw wrongState('Event is already cancelled');
    await tx.db.event.update({
      where: { teamId_id: { teamId: tx.teamId, id } },
      data: { status: 'cancelled', cancelledAt: tx.now, cancellationReason: reason ?? null },
      select: { id: true },
    });
    await releaseClaims(tx, id);
    await recordChange(tx, { eventId: id, action: 'cancelled', changes: { status: [before.status, 'cancelled'] } });
    return getEvent(tx, id);
  });
}

/** Takes a cancellation back, if the time is still free. @throws not_found, wrong_state, time_unavailable */
export async function restoreEvent(ctx: Ctx, id: number): Promise<EventRow> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockEvent(tx, id);
    if (before.status !== 'cancelled') throw wrongState('Event is not cancelled');
    const { startsAt: start, endsAt: end } = before;
    const staffId = await reclaim(tx, before, { start, end, staffId: before.staffId, anyHours: true });
    await tx.db.event.update({
      where: { teamId_id: { teamId: tx.teamId, id } },
      data: { status: 'scheduled', cancelledAt: null, cancellationReason: null, staffId },
      select: { id: true },
    });
    await recordChange(tx, { eventId: id, action: 'restored', changes: { status: ['cancelled', 'scheduled'] } });
    return getEvent(tx, id);
  });
}

interface Times {
  start: Date;
  end: Date;
}

/** @throws invalid for a start in the past (unless any hours will do) or an impossible length */
function assertRange({ now }: Ctx, { start, end, anyHours }: Times & { anyHours: boolean }): void {
  const problems = rangeProblems(start, end);
  if (problems) throw invalid(problems);
  if (start < now && !anyHours) throw invalid(problem('start_time', 'past'));
}

/** The event as it is, held until the transaction ends, so that two changes of it come one after the other. */
async function lockEvent(ctx: Ctx, id: number): Promise<EventRow> {
  await ctx.db.$queryRaw`SELECT 1 FROM events WHERE team_id = ${ctx.teamId} AND id = ${id} FOR UPDATE`;
  return getEvent(ctx, id);
}

type NewTimes = Times & { staffId: number | null | undefined; anyHours: boolean };

/** Gives back the event's time and claims the new one; a refusal rolls both back. */
async function reclaim(ctx: Ctx, event: EventRow, { start, end, staffId, anyHours }: NewTimes): Promise<number> {
  const { db, teamId } = ctx;
  const eventType = await db.eventType.findUniqueOrThrow({
    where: { teamId_id: { teamId, id: event.eventTypeId } },
    select: { kind: true, bufferBeforeMinutes: true, bufferAfterMinutes: true },
  });
  const wanted = { eventTypeId: event.eventTypeId, start, end, anyHours };
  const asked = eventType.kind === 'collective' ? null : (staffId ?? event.staffId);
  const hosts = await findHosts(ctx, { ...wanted, staffId: asked });
  await releaseClaims(ctx, event.id);
  return claimHosts(ctx, {
    eventId: event.id,
    kind: eventType.kind,
    hosts,
    blocked: blockedRange(start, end, eventType),
  });
}

/** The plain fields that were given. */
function detailChanges(input: UpdateEventInput) {
  const { inviteeName, inviteeEmail, inviteePhone, inviteeTimezone, notes, locationId, meetingType, status } = input;
  const all = { inviteeName, inviteeEmail, inviteePhone, inviteeTimezone, notes, locationId, meetingType, status };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as typeof all;
}

async function saveAnswers(
  ctx: Ctx,
  event: EventRow,
  answers: NonNullable<UpdateEventInput['answers']>,
): Promise<void> {
  const { db, teamId } = ctx;
  const questions = await db.question.findMany({
    where: { teamId, eventTypeId: event.eventTypeId, deletedAt: null },
    select: { id: true, label: true },
  });
  for (const answer of givenAnswers({ questions }, answers)) {
    const key = { teamId, eventId: event.id, questionId: answer.questionId };
    await db.eventAnswer.upsert({
      where: { teamId_eventId_questionId: key },
      create: { ...key, ...answer },
      update: { answer: answer.answer },
    });
  }
}

function timeChanges(before: EventRow, after: Times): Record<string, [string, string]> {
  return {
    start_time: [toWireInstant(before.startsAt), toWireInstant(after.start)],
    end_time: [toWireInstant(before.endsAt), toWireInstant(after.end)],
  };
}
