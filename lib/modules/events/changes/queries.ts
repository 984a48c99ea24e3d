import type { Ctx } from '@/lib/infra/ctx';
import { visibleEvents, WRITTEN_COLUMNS, type WrittenEventRow } from '../queries';
import type { Times } from '../rules';
import type { ChangeScope } from '../schema';

/** An event and those that a change of it reaches, as they are. */
export interface LockedEvents {
  target: WrittenEventRow;
  /** The target among them, by place in the series. */
  events: WrittenEventRow[];
}

/**
 * The event, and of its series those still to come that the scope names, held until the transaction ends, so that two changes
 * come one after the other. Everyone locks in the order of ids. Null when there is no such event.
 */
export async function lockEvents(ctx: Ctx, id: number, scope: ChangeScope): Promise<LockedEvents | null> {
  const { db, teamId, now } = ctx;
  const where = { ...visibleEvents(ctx), id };
  const named = await db.event.findFirst({ where, select: { seriesId: true, occurrenceNumber: true } });
  if (!named) return null;
  const seriesId = scope === 'this' ? null : named.seriesId;
  const since = scope === 'all' ? 0 : named.occurrenceNumber;
  const locked = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM events
    WHERE team_id = ${teamId} AND (id = ${id} OR (series_id = ${seriesId} AND occurrence_number >= ${since}
      AND status IN ('pending', 'scheduled') AND starts_at > ${now}))
    ORDER BY id FOR UPDATE`;
  const events = await db.event.findMany({
    where: { ...visibleEvents(ctx), id: { in: locked.map((one) => one.id) } },
    orderBy: [{ occurrenceNumber: 'asc' }, { id: 'asc' }],
    select: WRITTEN_COLUMNS,
  });
  const target = events.find((event) => event.id === id);
  return target ? { target, events } : null;
}

/** Zone in whose wall time a series is moved. */
export async function seriesZone(ctx: Ctx, { seriesId }: WrittenEventRow): Promise<string> {
  const { db, teamId, team } = ctx;
  if (seriesId === null) return team.timezone;
  const series = await db.eventSeries.findFirst({ where: { teamId, id: seriesId }, select: { timezone: true } });
  return series?.timezone ?? team.timezone;
}

export interface Moved extends Times {
  eventId: number;
  staffId: number;
  sessionId: number | null;
  isOutsideHours: boolean;
}

/** Writes new times and hosts in one statement. */
export async function writeMoves({ db, teamId, now }: Ctx, moves: readonly Moved[]): Promise<void> {
  await db.$executeRaw`
    UPDATE events e SET starts_at = m.starts_at, ends_at = m.ends_at, staff_id = m.staff_id,
      session_id = nullif(m.session_id, 0), is_outside_hours = m.is_outside_hours, updated_at = ${now}
    FROM unnest(${moves.map(({ eventId }) => eventId)}::integer[],
      ${moves.map(({ start }) => start.toISOString())}::text[]::timestamptz[],
      ${moves.map(({ end }) => end.toISOString())}::text[]::timestamptz[],
      ${moves.map(({ staffId }) => staffId)}::integer[], ${moves.map(({ sessionId }) => sessionId ?? 0)}::integer[],
      ${moves.map(({ isOutsideHours }) => isOutsideHours)}::boolean[])
      m (id, starts_at, ends_at, staff_id, session_id, is_outside_hours)
    WHERE e.team_id = ${teamId} AND e.id = m.id`;
}

/** Writes answers of several events, over those given before. */
export async function writeAnswers(
  { db, teamId }: Ctx,
  eventIds: readonly number[],
  answers: readonly { questionId: number; label: string; answer: string }[],
): Promise<void> {
  if (answers.length === 0) return;
  await db.$executeRaw`
    INSERT INTO event_answers (team_id, event_id, question_id, label, answer)
    SELECT ${teamId}, e.id, a.question_id, a.label, a.answer
    FROM unnest(${eventIds}::integer[]) e (id)
    CROSS JOIN unnest(${answers.map(({ questionId }) => questionId)}::integer[],
      ${answers.map(({ label }) => label)}::text[], ${answers.map(({ answer }) => answer)}::text[]) a (question_id, label, answer)
    ON CONFLICT (team_id, event_id, question_id) DO UPDATE SET answer = excluded.answer`;
}
