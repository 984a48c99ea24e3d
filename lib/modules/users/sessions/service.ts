import { randomUUID } from 'node:crypto';
import type { Role } from '@/lib/core/abilities';
import { forbidden, notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/ids';
import { DAY_MS } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { type Db, prisma } from '@/lib/infra/db';
import { statement } from '@/lib/infra/sql';
import type { Prisma } from '@/prisma/generated/client';

/** A browser stays signed in this long after signing in. */
export const SESSION_DAYS = 30;

interface Device {
  address: string;
  userAgent: string | null;
}

/** Opens a browser session. @returns its id, for the session cookie */
export async function openSession(userId: number, { address, userAgent }: Device): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(Date.now() + SESSION_DAYS * DAY_MS);
  await prisma.userSession.create({
    data: { id, userId, ipAddress: address.slice(0, 45), userAgent: userAgent?.slice(0, 300) ?? null, expiresAt },
  });
  return id;
}

/** Ends a session at once, on every server. */
export async function revokeSession(id: string): Promise<void> {
  await prisma.userSession.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
}

interface EndedSignIns {
  userId: number;
  now: Date;
  /** The session that goes on; null ends every one. */
  keep: string | null;
}

/** Ends what a sign-in of the user opened: browser sessions and tokens of logins. Tokens made in a team's settings stay. */
export async function endSignIns(db: Db, { userId, now, keep }: EndedSignIns): Promise<void> {
  const sessions = { userId, revokedAt: null, ...(keep ? { id: { not: keep } } : {}) };
  await db.userSession.updateMany({ where: sessions, data: { revokedAt: now } });
  await db.apiToken.updateMany({ where: { userId, teamId: null, revokedAt: null }, data: { revokedAt: now } });
}

const COLUMNS = {
  id: true,
  ipAddress: true,
  userAgent: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
  revokedAt: true,
} as const satisfies Prisma.UserSessionSelect;

export type SignInRow = Prisma.UserSessionGetPayload<{ select: typeof COLUMNS }>;

/** Sessions a page shows; whoever has more ends them all. */
const MAX_LISTED = 50;
const RECENT = 10;

/** Where the acting user is signed in, last seen first. */
export function listSessions({ db, actor, now }: Ctx): Promise<SignInRow[]> {
  return db.userSession.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: MAX_LISTED,
    select: COLUMNS,
  });
}

/** The acting user's last sign-ins, ended ones too, newest first. */
export function listRecentSignIns({ db, actor }: Ctx): Promise<SignInRow[]> {
  return db.userSession.findMany({
    where: { userId: actor.userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: RECENT,
    select: COLUMNS,
  });
}

/** Signs one of the acting user's browsers out. @throws not_found, also for a session of somebody else */
export async function endOwnSession({ db, actor, now }: Ctx, id: string): Promise<void> {
  const { count } = await db.userSession.updateMany({
    where: { id, userId: actor.userId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) throw notFound('Session');
}

/** Signs every browser of the acting user out but this one. @returns how many */
export async function endOtherSessions({ db, actor, now }: Ctx): Promise<number> {
  if (!actor.sessionId) throw forbidden();
  const { count } = await db.userSession.updateMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: now }, id: { not: actor.sessionId } },
    data: { revokedAt: now },
  });
  return count;
}

/** A team the user can work in. */
export interface SessionTeam {
  id: number;
  name: string;
  role: Role;
  /** The id of its logo. */
  logo: string | null;
}

export interface SessionRow {
  session_id: string;
  user_id: number;
  user_name: string;
  user_email: string;
  user_locale: string;
  /** The version of the user's photo. */
  user_photo: string | null;
  /** What the user chose for themselves (single keys, rows, tables, views), as it was kept. */
  user_settings: Record<string, unknown>;
  team_id: number;
  team_name: string;
  team_slug: string;
  team_timezone: string;
  team_currency: string;
  team_locale: string;
  role: Role;
  staff_id: number | null;
  /** Every team of the user, by name. */
  teams: SessionTeam[];
}

const findLive = statement<SessionRow>(`WITH live AS (
    SELECT * FROM user_sessions WHERE id = $1::uuid AND revoked_at IS NULL AND expires_at > now()
  ), seen AS (
    UPDATE user_sessions SET last_seen_at = now()
    WHERE id = (SELECT id FROM live) AND last_seen_at < now() - interval '1 minute'
  )
  SELECT live.id AS session_id, u.id AS user_id, u.name AS user_name, u.email AS user_email, u.locale AS user_locale,
    (SELECT photo.version FROM user_photos photo WHERE photo.user_id = u.id) AS user_photo,
    u.settings AS user_settings,
    team.id AS team_id, team.name AS team_name, team.slug AS team_slug, team.timezone AS team_timezone,
    team.currency AS team_currency, team.locale AS team_locale, m.role, s.id AS staff_id,
    (SELECT json_agg(json_build_object('id', own.id, 'name', own.name, 'role', belongs.role, 'logo', logo.id)
        ORDER BY lower(own.name), own.id)
      FROM memberships belongs JOIN teams own ON own.id = belongs.team_id LEFT JOIN team_logos logo ON logo.team_id = own.id
      WHERE belongs.user_id = u.id) AS teams
  FROM live
  JOIN users u ON u.id = live.user_id
  JOIN memberships m ON m.user_id = u.id AND m.team_id = u.current_team_id
  JOIN teams team ON team.id = m.team_id
  LEFT JOIN staff s ON s.team_id = team.id AND s.user_id = u.id AND s.deleted_at IS NULL`);

/** Somebody who is signed in and works in no team. */
export interface LoneUser {
  id: number;
  name: string;
  email: string;
  timezone: string;
}

const findLone = statement<LoneUser>(`SELECT u.id, u.name, u.email, u.timezone
  FROM user_sessions live JOIN users u ON u.id = live.user_id
  WHERE live.id = $1::uuid AND live.revoked_at IS NULL AND live.expires_at > now()
    AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = u.id AND m.team_id = u.current_team_id)`);

/** Whose session this is, where {@link findSession} finds none for lack of a team; null otherwise. */
export async function findLoneSession(id: string): Promise<LoneUser | null> {
  if (!isUuid(id)) return null;
  const [row] = await findLone(id);
  return row ?? null;
}

/** Session, user, current team and role in one round trip; null when the session is over. */
export async function findSession(id: string): Promise<SessionRow | null> {
  if (!isUuid(id)) return null;
  const [row] = await findLive(id);
  return row ?? null;
}
