import { invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { freeSlug, toSlug } from '@/lib/core/slug';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import type { Db } from '@/lib/infra/db';
import { violates } from '@/lib/infra/db-errors';
import { createDefaultSchedule } from '@/lib/modules/availability/service';
import { addStaff } from '@/lib/modules/staff/service';
import type { Prisma } from '@/prisma/generated/client';
import type { TeamSettingsInput } from './schema';

const TEAM_COLUMNS = {
  id: true,
  name: true,
  slug: true,
  timezone: true,
  currency: true,
  locale: true,
  invoicePrefix: true,
  invoiceFooter: true,
  accentColor: true,
  slugRedirects: { select: { slug: true }, orderBy: { createdAt: 'desc' } },
  owner: { select: { id: true, name: true, email: true } },
  memberships: {
    select: { role: true, user: { select: { id: true, name: true, email: true } } },
    orderBy: { userId: 'asc' },
  },
} as const satisfies Prisma.TeamSelect;

export type TeamRow = Prisma.TeamGetPayload<{ select: typeof TEAM_COLUMNS }>;

/** The team that is worked in, with its members. */
export function getTeam({ db, teamId }: Ctx): Promise<TeamRow> {
  return db.team.findUniqueOrThrow({ where: { id: teamId }, select: TEAM_COLUMNS });
}

/** Fields not given stay. A new slug keeps the old one working as a redirect. @throws invalid (`slug`: taken) */
export async function updateTeam(ctx: Ctx, input: TeamSettingsInput): Promise<TeamRow> {
  await inTransaction(ctx, async (tx) => {
    if (input.slug && input.slug !== tx.team.slug) await reserveSlug(tx, input.slug);
    await tx.db.team.update({ where: { id: tx.teamId }, data: input, select: { id: true } });
  }).catch((error: unknown) => {
    if (violates(error, 'teams_slug_key')) throw invalid(problem('slug', 'taken'));
    throw error;
  });
  return getTeam(ctx);
}

interface NewTeam {
  name: string;
  timezone: string;
  currency: string;
  locale: string;
  owner: { id: number; name: string; email: string };
}

/** A team with its owner as first staff member and a default schedule; the owner works in it from now on. */
export async function createTeam(db: Db, { owner, ...team }: NewTeam): Promise<{ id: number }> {
  const slug = await unusedSlug(db, toSlug(team.name, 'team'));
  const { id } = await db.team.create({ data: { ...team, slug, ownerId: owner.id }, select: { id: true } });
  await db.membership.create({ data: { teamId: id, userId: owner.id, role: 'owner' } });
  await db.user.update({ where: { id: owner.id }, data: { currentTeamId: id }, select: { id: true } });
  await addStaff(db, { teamId: id, name: owner.name, email: owner.email, userId: owner.id });
  await createDefaultSchedule(db, id, team.timezone);
  return { id };
}

const SLUG_LOCK = 7_301;

/** Team slugs are unique over all teams and over the slugs that teams had before. */
async function unusedSlug(db: Db, slug: string): Promise<string> {
  // Two businesses of one name that sign up at once must not get one slug.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${SLUG_LOCK})`;
  const where = { slug: { startsWith: slug } };
  const teams = await db.team.findMany({ where, select: { slug: true } });
  const redirects = await db.teamSlugRedirect.findMany({ where, select: { slug: true } });
  return freeSlug(slug, new Set([...teams, ...redirects].map((row) => row.slug)));
}

async function reserveSlug({ db, teamId, team }: Ctx, slug: string): Promise<void> {
  const redirect = await db.teamSlugRedirect.findUnique({ where: { slug } });
  if (redirect && redirect.teamId !== teamId) throw invalid(problem('slug', 'taken'));
  await db.teamSlugRedirect.deleteMany({ where: { slug, teamId } });
  await db.teamSlugRedirect.create({ data: { slug: team.slug, teamId } });
}
