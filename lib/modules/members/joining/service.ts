import type { Role } from '@/lib/core/abilities';
import { forbidden, invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { transaction } from '@/lib/infra/ctx';
import { type Db, prisma } from '@/lib/infra/db';
import { violates } from '@/lib/infra/db-errors';
import { addStaff } from '@/lib/modules/staff/service';
import { hashPassword } from '@/lib/modules/users/passwords/service';
import { verifyCredentials } from '@/lib/modules/users/service';
import { invitationHash, unusableInvitation } from '../invitations/service';
import { type InvitationState, invitationState } from '../rules';
import type { JoinAsKnownInput, JoinAsNewInput } from '../schema';

/** What the page of a link shows. */
export interface OpenedInvitation {
  state: InvitationState;
  email: string;
  role: Role;
  teamName: string;
  inviterName: string | null;
  /** Whether somebody with this e-mail has an account. Only who holds the link, which came to that e-mail, is told. */
  hasAccount: boolean;
}

/** The invitation of a link, null for one that never was. Looking changes nothing. */
export async function findInvitation(secret: string): Promise<OpenedInvitation | null> {
  const found = await prisma.invitation.findUnique({
    where: { tokenHash: invitationHash(secret) },
    include: { team: { select: { name: true } }, invitedBy: { select: { name: true } } },
  });
  if (!found) return null;
  const { email, role, team, invitedBy } = found;
  return {
    state: invitationState(found, new Date()),
    email,
    role,
    teamName: team.name,
    inviterName: invitedBy?.name ?? null,
    hasAccount: (await findUser(prisma, email)) !== null,
  };
}

interface JoinedUser {
  id: number;
  name: string;
  email: string;
}

/**
 * Makes an account for the invited e-mail and joins with it.
 * @throws wrong_state for a link that is used or over, invalid (`email`: taken) when the e-mail has an account
 */
export async function joinAsNew({ token, name, password, locale }: JoinAsNewInput): Promise<JoinedUser> {
  const passwordHash = await hashPassword(password);
  return transaction(async (db) => {
    const invitation = await useUp(db, token);
    const { timezone } = await db.team.findUniqueOrThrow({
      where: { id: invitation.teamId },
      select: { timezone: true },
    });
    const { email } = invitation;
    const user = await db.user.create({
      data: { name, email, passwordHash, locale, timezone },
      select: { id: true, name: true, email: true },
    });
    await admit(db, user, invitation);
    return user;
  }).catch((error: unknown) => {
    if (violates(error, 'users_email_key')) throw invalid(problem('email', 'taken'));
    throw error;
  });
}

/**
 * Joins with the account that the invited e-mail has.
 * @throws invalid (`email`: credentials), rate_limited, wrong_state for a link that is used or over
 */
export async function joinAsKnown({ token, password }: JoinAsKnownInput, address: string): Promise<JoinedUser> {
  const invitation = await findInvitation(token);
  if (invitation?.state !== 'open') throw unusableInvitation();
  const { id, name, email } = await verifyCredentials({ email: invitation.email, password }, address);
  await joinSignedIn(token, { id, name, email });
  return { id, name, email };
}

/** Joins as the user who is signed in. @throws wrong_state, forbidden for an invitation of another e-mail */
export async function joinSignedIn(token: string, user: JoinedUser): Promise<void> {
  await transaction(async (db) => {
    const invitation = await useUp(db, token);
    if (invitation.email.toLowerCase() !== user.email.toLowerCase()) throw forbidden();
    await admit(db, user, invitation);
  });
}

interface UsedInvitation {
  teamId: number;
  email: string;
  role: Role;
}

/** Two who come with one link at once: the row decides who of them joins. @throws wrong_state */
async function useUp(db: Db, secret: string): Promise<UsedInvitation> {
  const now = new Date();
  const [used] = await db.invitation.updateManyAndReturn({
    where: { tokenHash: invitationHash(secret), acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
    select: { teamId: true, email: true, role: true },
  });
  if (!used) throw unusableInvitation();
  return used;
}

/** Who is a member already keeps the role they have. */
async function admit(db: Db, user: JoinedUser, { teamId, role }: UsedInvitation): Promise<void> {
  await db.membership.createMany({ data: [{ teamId, userId: user.id, role }], skipDuplicates: true });
  await db.user.update({ where: { id: user.id }, data: { currentTeamId: teamId }, select: { id: true } });
  await linkStaff(db, user, { teamId, role });
}

/** A staff person with this e-mail gains the sign-in; who joins as staff is one from now on. */
async function linkStaff(db: Db, user: JoinedUser, { teamId, role }: { teamId: number; role: Role }): Promise<void> {
  if (await db.staff.findFirst({ where: { teamId, userId: user.id, deletedAt: null }, select: { id: true } })) return;
  const known = await db.staff.findFirst({
    where: { teamId, userId: null, deletedAt: null, email: { equals: user.email, mode: 'insensitive' } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  if (known) {
    await db.staff.updateMany({ where: { teamId, id: known.id }, data: { userId: user.id } });
  } else if (role === 'staff') {
    await addStaff(db, { teamId, name: user.name, email: user.email, userId: user.id });
  }
}

async function findUser(db: Db, email: string): Promise<{ id: number } | null> {
  const [user] = await db.$queryRaw<{ id: number }[]>`SELECT id FROM users WHERE lower(email) = lower(${email})`;
  return user ?? null;
}
