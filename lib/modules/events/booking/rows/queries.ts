import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
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

/** Writes events in one statement. @returns them by start */
export async function insertEvents(
  { db, teamId }: Ctx,
  events: readonly Own<Prisma.EventCreateManyInput>[],
): Promise<WrittenEventRow[]> {
  const data = events.map((event) => ({ teamId, ...event }));
  const rows = await db.event.createManyAndReturn({ data, select: WRITTEN_COLUMNS });
  return rows.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** Writes under whom events take place, and in which sitting. @param taken by the event's id */
export async function writeHosts(
  ctx: Ctx,
  taken: ReadonlyMap<number, { staffId: number; sessionId: number | null }>,
): Promise<void> {
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
