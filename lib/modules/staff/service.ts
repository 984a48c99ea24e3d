import { forbidden, invalid, notFound, wrongState } from '@/lib/core/errors';
import { knownIds } from '@/lib/core/known-ids';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import type { Db } from '@/lib/infra/db';
import { violates } from '@/lib/infra/db-errors';
import { shortList } from '@/lib/infra/short-list';
import { STAFF_COLUMNS, type StaffRow } from './queries';
import { isOwnChange } from './rules';
import { type CreateStaffInput, type ListStaffQuery, STAFF_SORTS, type UpdateStaffInput } from './schema';

/** The team's staff in the order they were added. */
export function listStaff({ db, teamId }: Ctx): Promise<StaffRow[]> {
  return db.staff.findMany({ where: { teamId, deletedAt: null }, orderBy: { id: 'asc' }, select: STAFF_COLUMNS });
}

/** The same list as asked for: in another order, or one page of it. @throws invalid (`cursor`) */
export function pageStaff({ db, teamId }: Ctx, query: ListStaffQuery): Promise<StaffRow[] | Page<StaffRow>> {
  const where = { teamId, deletedAt: null };
  return shortList(query, {
    sorts: STAFF_SORTS,
    find: ({ where: after, ...args }) =>
      db.staff.findMany({ ...args, where: { AND: [where, after] }, select: STAFF_COLUMNS }),
    count: () => db.staff.count({ where }),
  });
}

/** @throws not_found */
export async function getStaff({ db, teamId }: Ctx, id: number): Promise<StaffRow> {
  const staff = await db.staff.findFirst({ where: { teamId, id, deletedAt: null }, select: STAFF_COLUMNS });
  if (!staff) throw notFound('Staff member');
  return staff;
}

/**
 * Adds someone who offers the event types named.
 * @throws forbidden for members of the staff role
 * @throws invalid for ids of another team, or a user who is no member or is another staff member already
 */
export async function createStaff(ctx: Ctx, { eventTypeIds = [], ...input }: CreateStaffInput): Promise<StaffRow> {
  if (ctx.actor.role === 'staff') throw forbidden();
  const created = await inTransaction(ctx, async (tx) => {
    await assertMember(tx, input.userId);
    const { id } = await addStaff(tx.db, { teamId: tx.teamId, ...input });
    await linkEventTypes(tx, id, eventTypeIds);
    return id;
  }).catch(wordViolation);
  return getStaff(ctx, created);
}

/**
 * Fields not given stay. Members of the staff role may change their own hours and nothing else.
 * @throws not_found, forbidden, invalid as at creation
 */
export async function updateStaff(ctx: Ctx, id: number, input: UpdateStaffInput): Promise<StaffRow> {
  const { role, staffId } = ctx.actor;
  const { eventTypeIds, ...columns } = input;
  await inTransaction(ctx, async (tx) => {
    const where = { teamId: tx.teamId, id, deletedAt: null };
    const { count } = await tx.db.staff.updateMany({ where, data: columns });
    if (count === 0) throw notFound('Staff member');
    if (role === 'staff' && !(id === staffId && isOwnChange(input))) throw forbidden();
    await assertMember(tx, columns.userId);
    if (eventTypeIds) await linkEventTypes(tx, id, eventTypeIds);
  }).catch(wordViolation);
  return getStaff(ctx, id);
}

/**
 * Past bookings keep showing them, new ones cannot be made, event types stay even when nobody offers them any more. Their
 * user and their schedule are free again.
 * @throws not_found, forbidden for members of the staff role, wrong_state for the team's last one
 */
export async function deleteStaff(ctx: Ctx, id: number): Promise<void> {
  await inTransaction(ctx, async ({ db, teamId, actor, now }) => {
    // Two of the last two at once must not leave a team without staff.
    await db.$queryRaw`SELECT 1 FROM teams WHERE id = ${teamId} FOR NO KEY UPDATE`;
    const { count } = await db.staff.updateMany({
      where: { teamId, id, deletedAt: null },
      data: { deletedAt: now, userId: null, scheduleId: null },
    });
    if (count === 0) throw notFound('Staff member');
    if (actor.role === 'staff') throw forbidden();
    if (!(await db.staff.findFirst({ where: { teamId, deletedAt: null }, select: { id: true } }))) {
      throw wrongState('The last staff member cannot be deleted');
    }
  });
}

interface NewStaff extends Omit<CreateStaffInput, 'eventTypeIds'> {
  teamId: number;
}

/** Adds someone who can be booked, with the resource that their bookings claim. */
export async function addStaff(db: Db, { teamId, ...staff }: NewStaff): Promise<{ id: number }> {
  const resource = await db.resource.create({ data: { teamId, kind: 'staff' }, select: { id: true } });
  return db.staff.create({ data: { teamId, resourceId: resource.id, ...staff }, select: { id: true } });
}

async function assertMember({ db, teamId }: Ctx, userId: number | null | undefined): Promise<void> {
  if (!userId) return;
  const where = { teamId_userId: { teamId, userId } };
  if (!(await db.membership.findUnique({ where, select: { role: true } }))) {
    throw invalid(problem('user_id', 'selected'));
  }
}

/** Sets what a staff member offers; shares of round robins they stay in are kept. */
async function linkEventTypes({ db, teamId }: Ctx, staffId: number, ids: number[]): Promise<void> {
  const known = await db.eventType.findMany({
    where: { teamId, id: { in: ids }, deletedAt: null },
    select: { id: true },
  });
  const eventTypeIds = knownIds('event_type_ids', ids, known);
  await db.eventTypeStaff.deleteMany({ where: { teamId, staffId, eventTypeId: { notIn: eventTypeIds } } });
  await db.eventTypeStaff.createMany({
    data: eventTypeIds.map((eventTypeId) => ({ teamId, staffId, eventTypeId })),
    skipDuplicates: true,
  });
}

function wordViolation(error: unknown): never {
  if (violates(error, 'staff_team_id_user_id_key')) throw invalid(problem('user_id', 'taken'));
  if (violates(error, 'staff_team_id_schedule_id_fkey')) throw invalid(problem('schedule_id', 'selected'));
  throw error;
}
