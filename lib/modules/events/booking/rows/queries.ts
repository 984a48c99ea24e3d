import { snakeKey } from '@/lib/core/case';
import type { Ctx } from '@/lib/infra/ctx';
import { Prisma } from '@/prisma/generated/client';
import { WRITTEN_COLUMNS, type WrittenEventRow } from '../../queries';

type Own<Row> = Omit<Row, 'teamId'>;

/** Writes a series' rule; its parent is named when the events are there. */
export async function insertSeries(
  { db, teamId }: Ctx,
  series: Own<Prisma.EventSeriesUncheckedCreateInput>,
): Promise<number> {
  const { id } = await db.eventSeries.create({ data: { teamId, ...series }, select: { id: true } });
  return id;
}

export async function nameParent({ db, teamId }: Ctx, seriesId: number, parentId: number): Promise<void> {
  const where = { teamId_id: { teamId, id: seriesId } };
  await db.eventSeries.update({ where, data: { parentId }, select: { id: true } });
}

const EVENT_FIELDS = [
  'eventTypeId',
  'clientId',
  'staffId',
  'locationId',
  'seriesId',
  'occurrenceNumber',
  'status',
  'expiresAt',
  'startsAt',
  'endsAt',
  'isOutsideHours',
  'inviteeName',
  'inviteeEmail',
  'inviteePhone',
  'inviteeTimezone',
  'notes',
  'meetingType',
  'meetingUrl',
  'couponCode',
  'currency',
  'subtotal',
  'discount',
  'tax',
  'total',
  'createdAt',
] as const satisfies (keyof Prisma.EventCreateManyInput)[];

export type NewEvent = Pick<Prisma.EventCreateManyInput, (typeof EVENT_FIELDS)[number]>;

const EVENT_SQL = Prisma.raw(EVENT_FIELDS.map(snakeKey).join(', '));
const WRITTEN_SQL = Prisma.raw(
  Object.keys(WRITTEN_COLUMNS)
    .map((field) => `${snakeKey(field)}${field === 'status' ? '::text' : ''} AS "${field}"`)
    .join(', '),
);

/**
 * Writes events in one statement that takes all rows as one value: a year of weeks as bound columns costs the client more
 * than all else of a booking.
 * @returns them by start
 */
export async function insertEvents({ db, teamId }: Ctx, events: readonly NewEvent[]): Promise<WrittenEventRow[]> {
  const rows = await db.$queryRaw<WrittenEventRow[]>`
    INSERT INTO events (team_id, ${EVENT_SQL})
    SELECT ${teamId}, ${EVENT_SQL} FROM jsonb_populate_recordset(NULL::events, ${toRecords(events)}::jsonb)
    RETURNING ${WRITTEN_SQL}`;
  return rows.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** Rows under the names of their columns; `bigint` as text, which loses no digit. */
function toRecords(rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeKey(key), value]))),
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
  );
}

/** Writes under whom events take place, and in which sitting. @param taken by the event's id */
export async function writeHosts(
  ctx: Ctx,
  taken: ReadonlyMap<number, { staffId: number; sessionId: number | null }>,
): Promise<void> {
  if (taken.size === 0) return;
  const ids = [...taken.keys()];
  const staff = [...taken.values()].map(({ staffId }) => staffId);
  const sessions = [...taken.values()].map(({ sessionId }) => sessionId ?? 0);
  await ctx.db.$executeRaw`
    UPDATE events e SET staff_id = t.staff_id, session_id = nullif(t.session_id, 0)
    FROM unnest(${ids}::integer[], ${staff}::integer[], ${sessions}::integer[]) t (id, staff_id, session_id)
    WHERE e.team_id = ${ctx.teamId} AND e.id = t.id`;
}

interface Parts {
  extras: readonly Omit<Prisma.EventExtraCreateManyInput, 'teamId' | 'eventId'>[];
  answers: readonly Omit<Prisma.EventAnswerCreateManyInput, 'teamId' | 'eventId'>[];
}

/** Writes extras and answers of all events, one statement each. */
export async function insertParts(
  { db, teamId }: Ctx,
  { extras, answers }: Parts,
  eventIds: readonly number[],
): Promise<void> {
  if (extras.length > 0) {
    await db.eventExtra.createMany({
      data: eventIds.flatMap((eventId) => extras.map((extra) => ({ teamId, eventId, ...extra }))),
    });
  }
  if (answers.length > 0) {
    await db.eventAnswer.createMany({
      data: eventIds.flatMap((eventId) => answers.map((answer) => ({ teamId, eventId, ...answer }))),
    });
  }
}

/** Removes events that could not take their time in a series that leaves out what is taken. */
export async function deleteEvents({ db, teamId }: Ctx, ids: readonly number[]): Promise<void> {
  await db.event.deleteMany({ where: { teamId, id: { in: [...ids] } } });
}
