import { invalid, notFound, wrongState } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { MINUTE_MS, toWireInstant } from '@/lib/core/time';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import { type Entry, type Move, recordChanges, recordMoves, withdrawMoves } from '../history/service';
import { bookedType, givenAnswers, knownPlace } from '../offer/service';
import { WRITTEN_COLUMNS, type WrittenEventRow } from '../queries';
import { type ChangeScope, canBecome, rangeProblems, resolveEnd, type Times } from '../rules';
import type { UpdateEventInput } from '../schema';
import { shiftInWallTime } from '../series/rules';
import { assertChangeable } from '../status/service';
import { ignoredOnReassigning, ignoredRules, seriesRefusal, timeRefusal } from '../times/service';
import { readDetails } from './details/queries';
import { type Changed, changesOf } from './details/rules';
import { MoveRefused, placeEvents } from './moving/service';
import { type LockedEvents, lockEvents, type Moved, seriesZone, writeAnswers, writeMoves } from './queries';

/**
 * Changes an event, or those of its series that the scope names. A new time shifts each by as much on the wall clock of the
 * series; all are claimed in one statement, or nothing changes.
 * @returns the event that was named
 */
export async function changeEvents(ctx: Ctx, id: number, input: UpdateEventInput): Promise<WrittenEventRow> {
  try {
    return await inTransaction(ctx, (tx) => change(tx, id, input));
  } catch (error) {
    if (!(error instanceof MoveRefused)) throw error;
    const [first] = error.refused;
    const isSeries = (error.asked.movedEventIds?.length ?? 0) > 1;
    if (isSeries || !first) throw await seriesRefusal(ctx, error.asked, error.refused);
    throw await timeRefusal(ctx, error.asked, first);
  }
}

/**
 * Leaves a move as it is and tells nobody of it; of a series, all that moved along.
 * @returns how many messages were taken back, none once they have left
 * @throws not_found
 */
export function keepMovesQuiet(ctx: Ctx, id: number, scope: ChangeScope = 'this'): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockEvents(tx, id, scope);
    if (!locked) throw notFound('Event');
    return withdrawMoves(
      tx,
      locked.events.map((event) => event.id),
    );
  });
}

async function change(ctx: Ctx, id: number, input: UpdateEventInput): Promise<WrittenEventRow> {
  const locked = await lockEvents(ctx, id, input.scope ?? 'this');
  if (!locked) throw notFound('Event');
  const { target, events } = locked;
  if (target.status === 'cancelled') throw wrongState('Event is already cancelled');
  const isOutcome = input.status !== undefined && input.status !== target.status;
  if (isOutcome) assertOutcome(target, input);
  const ids = events.map((event) => event.id);
  const moves = await move(ctx, locked, input);
  const details = detailChanges(input);
  const detailsBefore = await readDetails(ctx, ids, details);
  if (Object.keys(details).length > 0) {
    await ctx.db.event.updateMany({ where: { teamId: ctx.teamId, id: { in: ids } }, data: details });
  }
  await saveAnswers(ctx, target, { ids, answers: input.answers });
  if (moves.length === 0 && Object.keys(details).length === 0 && !input.answers) return target;
  await record(ctx, locked, { moves, details, detailsBefore, status: isOutcome ? input.status : undefined });
  const where = { teamId_id: { teamId: ctx.teamId, id } };
  return ctx.db.event.findUniqueOrThrow({ where, select: WRITTEN_COLUMNS });
}

/** @throws invalid for a whole series, wrong_state for a pending event */
function assertOutcome(target: WrittenEventRow, { status, scope }: UpdateEventInput): void {
  if (scope && scope !== 'this') throw invalid(problem('scope', 'selected'));
  if (status && !canBecome(target.status, status)) throw wrongState('Event cannot be completed before it is scheduled');
}

/** Claims new times, staff or a new place; nothing where none of them changes. */
async function move(ctx: Ctx, { target, events }: LockedEvents, input: UpdateEventInput): Promise<Moved[]> {
  const times = newTimes(target, input);
  const isMoved =
    times.start.getTime() !== target.startsAt.getTime() || times.end.getTime() !== target.endsAt.getTime();
  const isReassigned = Boolean(input.staffId) && events.some(({ staffId }) => staffId !== input.staffId);
  const isElsewhere = input.locationId !== undefined && events.some((one) => one.locationId !== input.locationId);
  const place = input.locationId ? await knownPlace(ctx, input.locationId) : undefined;
  if (!isMoved && !isReassigned && !isElsewhere) return [];
  const problems = rangeProblems(times);
  if (problems) throw invalid(problems);
  if (isMoved) await assertChangeable(ctx, target);
  const moves = await placeEvents(ctx, {
    events,
    times: await shiftedTimes(ctx, { target, events }, times),
    staffId: input.staffId,
    place: input.locationId === null ? { locationId: null, roomId: null } : place,
    ignored: ignoredBy(ctx, input, { isMoved, isReassigned }),
  });
  await writeMoves(ctx, moves);
  return moves;
}

/** A new time asks for everybody's hours, a new host for theirs; a new place asks for none. */
function ignoredBy(
  ctx: Ctx,
  { overrideAvailability }: UpdateEventInput,
  { isMoved, isReassigned }: { isMoved: boolean; isReassigned: boolean },
) {
  if (isMoved) return ignoredRules(ctx, overrideAvailability);
  return isReassigned ? ignoredOnReassigning(ctx, overrideAvailability) : ignoredRules(ctx, true);
}

/** A new start keeps the length unless there is a new end. */
function newTimes(before: WrittenEventRow, { startTime, endTime }: UpdateEventInput): Times {
  const start = startTime ?? before.startsAt;
  const lengthMinutes = (before.endsAt.getTime() - before.startsAt.getTime()) / MINUTE_MS;
  return { start, end: resolveEnd(start, endTime ?? (startTime ? undefined : before.endsAt), lengthMinutes) };
}

/** Each event as far from where it was as the target; a new length is the new length of all. */
async function shiftedTimes(ctx: Ctx, { target, events }: LockedEvents, { start, end }: Times): Promise<Times[]> {
  const [only] = events;
  if (events.length === 1 && only) return [{ start, end }];
  const lengthMs = end.getTime() - start.getTime();
  const isLonger = lengthMs !== target.endsAt.getTime() - target.startsAt.getTime();
  const starts = shiftInWallTime(
    events.map(({ startsAt }) => startsAt),
    { from: target.startsAt, to: start },
    await seriesZone(ctx, target),
  );
  return events.map(({ startsAt, endsAt }, index) => {
    const from = starts[index] ?? startsAt;
    const ownMs = isLonger ? lengthMs : endsAt.getTime() - startsAt.getTime();
    return { start: from, end: new Date(from.getTime() + ownMs) };
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
  { eventTypeId }: WrittenEventRow,
  { ids, answers }: { ids: readonly number[]; answers: UpdateEventInput['answers'] },
): Promise<void> {
  if (!answers) return;
  const eventType = await bookedType(ctx, eventTypeId);
  await writeAnswers(ctx, ids, givenAnswers(eventType, answers));
}

interface Done extends Pick<Changed, 'details' | 'detailsBefore'> {
  moves: readonly Moved[];
  status: UpdateEventInput['status'];
}

async function record(ctx: Ctx, { events }: LockedEvents, { moves, status, ...written }: Done): Promise<void> {
  const newOf = new Map(moves.map((one) => [one.eventId, one]));
  const moved: Move[] = [];
  const others: Entry[] = [];
  for (const event of events) {
    const times = timeChanges(event, newOf.get(event.id));
    const changes = changesOf(event, { ...written, moved: newOf.get(event.id) });
    if (times) moved.push({ eventId: event.id, action: 'rescheduled', changes: { ...changes, ...times } });
    else if (status)
      others.push({ eventId: event.id, action: status, changes: { ...changes, status: [event.status, status] } });
    else others.push({ eventId: event.id, action: 'updated', changes });
  }
  if (moved.length > 0) await recordMoves(ctx, moved);
  await recordChanges(ctx, others);
}

function timeChanges(before: WrittenEventRow, after: Times | undefined): Move['changes'] | null {
  if (!after) return null;
  const isSame = before.startsAt.getTime() === after.start.getTime() && before.endsAt.getTime() === after.end.getTime();
  if (isSame) return null;
  return {
    start_time: [toWireInstant(before.startsAt), toWireInstant(after.start)],
    end_time: [toWireInstant(before.endsAt), toWireInstant(after.end)],
  };
}
