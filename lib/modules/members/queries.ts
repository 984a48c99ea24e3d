import type { Role } from '@/lib/core/abilities';
import { notFound, wrongState } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';

export const MEMBER_COLUMNS = {
  role: true,
  createdAt: true,
  user: { select: { id: true, name: true, email: true, photo: { select: { version: true } } } },
} as const satisfies Prisma.MembershipSelect;

type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof MEMBER_COLUMNS }>;

/** A member with the staff person they are, if any. */
export interface MemberRow {
  userId: number;
  name: string;
  email: string;
  role: Role;
  joinedAt: Date;
  /** The version of their photo. */
  photo: string | null;
  staff: { id: number; name: string } | null;
}

export function toMember(
  { role, createdAt, user }: MembershipRow,
  staff: readonly { id: number; name: string; userId: number | null }[],
): MemberRow {
  const own = staff.find(({ userId }) => userId === user.id);
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    role,
    joinedAt: createdAt,
    photo: user.photo?.version ?? null,
    staff: own ? { id: own.id, name: own.name } : null,
  };
}

/** Puts changes of a team's members in line, so that two at once cannot leave it without an owner. */
export async function lockMembers({ db, teamId }: Ctx): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM teams WHERE id = ${teamId} FOR NO KEY UPDATE`;
}

/** The role as it is now, which may not be that of the context any more. @throws not_found */
export async function currentRole({ db, teamId }: Ctx, userId: number): Promise<Role> {
  const where = { teamId_userId: { teamId, userId } };
  const found = await db.membership.findUnique({ where, select: { role: true } });
  if (!found) throw notFound('Member');
  return found.role;
}

/** For someone who is about to be no owner any more. @throws wrong_state when nobody else is one */
export async function assertOtherOwner({ db, teamId }: Ctx, userId: number): Promise<{ id: number }> {
  const other = await db.membership.findFirst({
    where: { teamId, role: 'owner', userId: { not: userId } },
    orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
    select: { userId: true },
  });
  if (!other) throw wrongState('A team needs an owner');
  return { id: other.userId };
}
