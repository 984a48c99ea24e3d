import { forbidden, notFound } from '@/lib/core/errors';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { assertOtherOwner, currentRole, lockMembers, MEMBER_COLUMNS, type MemberRow, toMember } from './queries';
import { canManage } from './rules';
import type { ChangeRoleInput } from './schema';

/** Everybody who can sign in to the team, longest first. @throws forbidden */
export async function listMembers(ctx: Ctx): Promise<MemberRow[]> {
  assertAbility(ctx, 'team:write');
  const { db, teamId } = ctx;
  const [memberships, staff] = await Promise.all([
    db.membership.findMany({
      where: { teamId },
      orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
      select: MEMBER_COLUMNS,
    }),
    db.staff.findMany({
      where: { teamId, deletedAt: null, userId: { not: null } },
      select: { id: true, name: true, userId: true },
    }),
  ]);
  return memberships.map((row) => toMember(row, staff));
}

/** @throws not_found, forbidden */
export async function getMember(ctx: Ctx, userId: number): Promise<MemberRow> {
  const member = (await listMembers(ctx)).find((one) => one.userId === userId);
  if (!member) throw notFound('Member');
  return member;
}

/**
 * Gives a member another role; it counts from their next click.
 * @throws not_found, forbidden for what only owners may, wrong_state when the team would have no owner
 */
export async function changeRole(ctx: Ctx, { userId, role }: ChangeRoleInput): Promise<void> {
  assertAbility(ctx, 'team:write');
  await inTransaction(ctx, async (tx) => {
    await lockMembers(tx);
    const before = await currentRole(tx, userId);
    const own = await currentRole(tx, tx.actor.userId);
    if (!canManage(own, before) || !canManage(own, role)) throw forbidden();
    if (before === 'owner' && role !== 'owner') await passOn(tx, userId);
    const where = { teamId_userId: { teamId: tx.teamId, userId } };
    await tx.db.membership.update({ where, data: { role }, select: { role: true } });
  });
}

/** Makes another member the owner; who was it before is an admin from now on. @throws not_found, forbidden */
export async function transferOwnership(ctx: Ctx, userId: number): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { db, teamId, actor } = tx;
    await lockMembers(tx);
    if ((await currentRole(tx, actor.userId)) !== 'owner') throw forbidden();
    if (userId === actor.userId) return;
    const { count } = await db.membership.updateMany({ where: { teamId, userId }, data: { role: 'owner' } });
    if (count === 0) throw notFound('Member');
    await db.team.update({ where: { id: teamId }, data: { ownerId: userId }, select: { id: true } });
    await db.membership.updateMany({ where: { teamId, userId: actor.userId }, data: { role: 'admin' } });
  });
}

/** The team's first owner is about to be none: the next one stands in the books. @throws wrong_state when there is none */
export async function passOn(tx: Ctx, userId: number): Promise<void> {
  const next = await assertOtherOwner(tx, userId);
  await tx.db.team.updateMany({ where: { id: tx.teamId, ownerId: userId }, data: { ownerId: next.id } });
}
