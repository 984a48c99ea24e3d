import { randomUUID } from 'node:crypto';
import type { Role } from '@/lib/core/abilities';
import { DAY_MS } from '@/lib/core/time';
import { prisma } from '@/lib/infra/db';
import { statement } from '@/lib/infra/sql';

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

/** A team the user can work in. */
export interface SessionTeam {
  id: number;
  name: string;
  role: Role;
}

export interface SessionRow {
  session_id: string;
  user_id: number;
  user_name: string;
  user_email: string;
  user_locale: string;
  /** The part of the user's settings that is about single keys, as it was kept. */
  user_shortcuts: unknown;
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
    u.settings -> 'shortcuts' AS user_shortcuts,
    team.id AS team_id, team.name AS team_name, team.slug AS team_slug, team.timezone AS team_timezone,
    team.currency AS team_currency, team.locale AS team_locale, m.role, s.id AS staff_id,
    (SELECT json_agg(json_build_object('id', own.id, 'name', own.name, 'role', belongs.role) ORDER BY lower(own.name), own.id)
      FROM memberships belongs JOIN teams own ON own.id = belongs.team_id WHERE belongs.user_id = u.id) AS teams
  FROM live
  JOIN users u ON u.id = live.user_id
  JOIN memberships m ON m.user_id = u.id AND m.team_id = u.current_team_id
  JOIN teams team ON team.id = m.team_id
  LEFT JOIN staff s ON s.team_id = team.id AND s.user_id = u.id AND s.deleted_at IS NULL`);

/** Session, user, current team and role in one round trip; null when the session is over. */
export async function findSession(id: string): Promise<SessionRow | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const [row] = await findLive(id);
  return row ?? null;
}
