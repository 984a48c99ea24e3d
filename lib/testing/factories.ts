import { randomUUID } from 'node:crypto';
import { effectiveAbilities, type Role } from '@/lib/core/abilities';
import type { TeamId } from '@/lib/core/ids';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { createApiToken } from '@/lib/modules/api-tokens/service';
import { createEventType } from '@/lib/modules/event-types/service';
import { addStaff } from '@/lib/modules/staff/service';
import { signUp } from '@/lib/modules/users/service';

export const PASSWORD = 'correct horse battery';

export interface TestTeam {
  /** The owner's context. */
  ctx: Ctx;
  teamId: TeamId;
  userId: number;
  staffId: number;
  email: string;
  /** An API token of the owner that may do everything. */
  token: string;
}

interface TeamOptions {
  timezone?: string;
  currency?: string;
  /** `always` opens every hour of the week; `default` keeps Monday to Friday, 9 to 17. */
  hours?: 'always' | 'default';
}

/** A business of its own: tests never share a team, and tenancy keeps them apart. */
export async function makeTeam({
  timezone = 'UTC',
  currency = 'EUR',
  hours = 'always',
}: TeamOptions = {}): Promise<TestTeam> {
  const email = `owner-${randomUUID()}@example.com`;
  const { userId, teamId } = await signUp({
    name: 'Jane Smith',
    email,
    password: PASSWORD,
    teamName: 'My Business',
    timezone,
    currency,
    locale: 'en',
  });
  if (hours === 'always') await openAlways(teamId);
  const ctx = await ctxOf({ teamId, userId, role: 'owner' });
  const { token } = await createApiToken(ctx, { name: 'Tests', abilities: ['*'], expiresAt: null });
  return { ctx, teamId: ctx.teamId, userId, email, token, staffId: ctx.actor.staffId ?? 0 };
}

/** Another member of a team, with a staff member of their own and a token. */
export async function makeMember(team: TestTeam, role: Role): Promise<TestTeam> {
  const other = await makeTeam();
  await prisma.membership.create({ data: { teamId: team.teamId, userId: other.userId, role } });
  await prisma.user.update({ where: { id: other.userId }, data: { currentTeamId: team.teamId } });
  const { id: staffId } = await addStaff(prisma, {
    teamId: team.teamId,
    name: 'Member',
    email: null,
    userId: other.userId,
  });
  const ctx = await ctxOf({ teamId: team.teamId, userId: other.userId, role });
  const owned = await createApiToken(
    { ...ctx, actor: { ...ctx.actor, abilities: effectiveAbilities('owner', ['*']) } },
    {
      name: 'Member',
      abilities: ['*'],
      expiresAt: null,
    },
  );
  return { ctx, teamId: team.teamId, userId: other.userId, email: other.email, token: owned.token, staffId };
}

/** A half-hour event type that every staff member offers. */
export function makeEventType({ ctx }: TestTeam, input: Partial<Parameters<typeof createEventType>[1]> = {}) {
  return createEventType(ctx, { name: 'Consultation', duration: 30, ...input });
}

async function openAlways(teamId: number): Promise<void> {
  const { id } = await prisma.schedule.findFirstOrThrow({ where: { teamId, isDefault: true } });
  await prisma.scheduleRule.deleteMany({ where: { teamId, scheduleId: id } });
  const days = [0, 1, 2, 3, 4, 5, 6];
  await prisma.scheduleRule.createMany({
    data: days.map((day) => ({ teamId, scheduleId: id, day, startMinute: 0, endMinute: 24 * 60 })),
  });
}

async function ctxOf({ teamId, userId, role }: { teamId: number; userId: number; role: Role }): Promise<Ctx> {
  const team = await prisma.team.findUniqueOrThrow({ where: { id: teamId } });
  const staff = await prisma.staff.findFirst({ where: { teamId, userId } });
  const { name, slug, timezone, currency, locale } = team;
  return {
    teamId: teamId as TeamId,
    team: { name, slug, timezone, currency, locale },
    actor: {
      kind: 'user',
      userId,
      name: 'Jane Smith',
      role,
      abilities: effectiveAbilities(role, ['*']),
      staffId: staff?.id ?? null,
    },
    db: prisma,
    now: new Date(),
  };
}
