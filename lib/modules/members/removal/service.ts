import { forbidden, isDomainError, wrongState } from '@/lib/core/errors';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { updateEvent } from '@/lib/modules/events/service';
import { currentRole, lockMembers, type MemberRow } from '../queries';
import { canManage } from '../rules';
import type { RemoveMemberInput } from '../schema';
import { getMember, passOn } from '../service';
import { selectTouched } from './queries';

/** What removing a member would touch. */
export interface RemovalFacts {
  member: MemberRow;
  /** API tokens of the team that act as them, and end with them. */
  tokenCount: number;
  /** Appointments to come of the staff person they are, first to last; at most {@link MAX_LISTED}. */
  events: { id: number; startsAt: Date; inviteeName: string; eventTypeName: string }[];
  eventCount: number;
  /** Who could take these appointments over. */
  others: { id: number; name: string }[];
}

const MAX_LISTED = 10;
/** More are moved from the calendar. */
const MAX_MOVED = 300;

/** @throws not_found, forbidden */
export async function getRemovalFacts(ctx: Ctx, userId: number): Promise<RemovalFacts> {
  const member = await getMember(ctx, userId);
  const [touched] = await selectTouched(ctx.teamId, userId, member.staff?.id ?? 0, ctx.now, MAX_LISTED);
  if (!touched) throw new Error('reading what a removal touches returned no row');
  const events = touched.events.map((event) => ({ ...event, startsAt: new Date(event.startsAt) }));
  return { ...touched, member, events };
}

/** How many appointments went to somebody else, and how many stayed because that person is not free then. */
export interface Handover {
  moved: number;
  stayed: number;
}

/**
 * Ends someone's membership: every browser and every token of theirs is out of this team with its next request. The staff
 * person they were stays, with past and future appointments, without a sign-in. Members may remove themselves.
 * @throws not_found, forbidden for what only owners may, wrong_state for the last owner
 */
export async function removeMember(ctx: Ctx, input: RemoveMemberInput): Promise<Handover> {
  const { userId, staffOutcome, moveTo } = input;
  const isSelf = userId === ctx.actor.userId;
  if (!isSelf) assertAbility(ctx, 'team:write');
  const staffId = await inTransaction(ctx, async (tx) => {
    await lockMembers(tx);
    const role = await currentRole(tx, userId);
    if (!isSelf && !canManage(await currentRole(tx, tx.actor.userId), role)) throw forbidden();
    if (role === 'owner') await passOn(tx, userId);
    return endMembership(tx, userId, staffOutcome === 'bookable');
  });
  return staffId && moveTo && moveTo !== staffId && !isSelf ? handOver(ctx, staffId, moveTo) : { moved: 0, stayed: 0 };
}

/** Leaving on one's own: the staff person keeps taking bookings until somebody decides otherwise. @throws wrong_state */
export async function leaveTeam(ctx: Ctx): Promise<void> {
  if (ctx.actor.kind !== 'user') throw wrongState('Only a person can leave');
  await removeMember(ctx, { userId: ctx.actor.userId, staffOutcome: 'bookable', moveTo: null });
}

/** @returns the staff person they were */
async function endMembership({ db, teamId, now }: Ctx, userId: number, isActive: boolean): Promise<number | null> {
  const staff = await db.staff.findFirst({ where: { teamId, userId, deletedAt: null }, select: { id: true } });
  await db.membership.delete({ where: { teamId_userId: { teamId, userId } }, select: { userId: true } });
  await db.staff.updateMany({ where: { teamId, userId }, data: { userId: null } });
  if (staff && !isActive) await db.staff.updateMany({ where: { teamId, id: staff.id }, data: { isActive: false } });
  await db.apiToken.updateMany({ where: { teamId, userId, revokedAt: null }, data: { revokedAt: now } });
  await db.$executeRaw`UPDATE users SET current_team_id = (SELECT min(team_id) FROM memberships WHERE user_id = ${userId})
    WHERE id = ${userId} AND current_team_id = ${teamId}`;
  return staff?.id ?? null;
}

/** One by one, because one whose time is taken must not keep the others from moving. */
async function handOver(ctx: Ctx, from: number, to: number): Promise<Handover> {
  const events = await ctx.db.event.findMany({
    where: futureEvents(ctx, from),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: MAX_MOVED,
    select: { id: true },
  });
  let moved = 0;
  for (const { id } of events) {
    try {
      await updateEvent(ctx, id, { staffId: to, overrideAvailability: true });
      moved += 1;
    } catch (error) {
      if (!isDomainError(error)) throw error;
    }
  }
  return { moved, stayed: events.length - moved };
}

function futureEvents({ teamId, now }: Ctx, staffId: number) {
  return {
    teamId,
    staffId,
    startsAt: { gt: now },
    status: { in: ['pending', 'scheduled'] as ('pending' | 'scheduled')[] },
  };
}
