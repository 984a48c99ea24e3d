import { createHash, randomBytes } from 'node:crypto';
import { effectiveAbilities, type Role } from '@/lib/core/abilities';
import { forbidden, unauthenticated } from '@/lib/core/errors';
import type { TeamId } from '@/lib/core/ids';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { countHitSql, type RateWindow } from '@/lib/infra/rate-limit';
import { statement } from '@/lib/infra/sql';
import { parseBearer } from '@/lib/modules/api-tokens/rules';

interface TokenRow {
  id: number;
  abilities: string[];
  user_id: number;
  user_name: string;
  team_id: number | null;
  team_name: string;
  team_slug: string;
  team_timezone: string;
  team_currency: string;
  team_locale: string;
  role: Role | null;
  staff_id: number | null;
  hits: number | null;
  resets_at: Date | null;
}

const NONCE_BYTES = 16;
const WINDOW_SECONDS = 60;

/**
 * Token, user, team, role and rate limit in one round trip. The stored hash and the presented one are compared under a
 * hash with a fresh nonce, so the time a comparison takes tells nothing of either. Last use is written at most once a minute.
 */
const findToken = statement<TokenRow>(`WITH token AS (
    SELECT t.id, t.abilities, u.id AS user_id, u.name AS user_name, team.id AS team_id, team.name AS team_name,
      team.slug AS team_slug, team.timezone AS team_timezone, team.currency AS team_currency, team.locale AS team_locale,
      m.role, s.id AS staff_id
    FROM api_tokens t
    JOIN users u ON u.id = t.user_id
    LEFT JOIN teams team ON team.id = COALESCE(t.team_id, u.current_team_id)
    LEFT JOIN memberships m ON m.team_id = team.id AND m.user_id = u.id
    LEFT JOIN staff s ON s.team_id = team.id AND s.user_id = u.id AND s.deleted_at IS NULL
    WHERE t.id = $1 AND sha256($2::bytea || t.secret_hash) = $3::bytea
      AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
  ), used AS (
    UPDATE api_tokens SET last_used_at = now(), last_used_ip = $4
    WHERE id = (SELECT id FROM token) AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
  ), hit AS (
    ${countHitSql("SELECT 'team:' || team_id FROM token WHERE team_id IS NOT NULL", String(WINDOW_SECONDS))}
  )
  SELECT token.*, hit.hits, hit.resets_at FROM token LEFT JOIN hit ON true`);

export interface Authenticated {
  /** Throws `forbidden` when the user is not (or no longer) a member of the token's team. */
  ctx: () => Ctx;
  /** The team's window, this request counted. */
  window: RateWindow;
}

/** @throws unauthenticated for a missing, malformed, unknown, expired or revoked token */
export async function authenticate(header: string | null, address: string): Promise<Authenticated> {
  const bearer = parseBearer(header);
  if (!bearer) throw unauthenticated();
  const nonce = randomBytes(NONCE_BYTES);
  const [row] = await findToken(bearer.id, nonce, sha256(nonce, sha256(bearer.secret)), address);
  if (!row) throw unauthenticated();
  return {
    ctx: () => toCtx(row),
    window: { hits: row.hits ?? 0, resetsAt: row.resets_at ?? new Date() },
  };
}

function toCtx(row: TokenRow): Ctx {
  if (row.team_id === null || row.role === null) throw forbidden();
  return {
    teamId: row.team_id as TeamId,
    team: {
      name: row.team_name,
      slug: row.team_slug,
      timezone: row.team_timezone,
      currency: row.team_currency,
      locale: row.team_locale,
    },
    actor: {
      kind: 'token',
      userId: row.user_id,
      name: row.user_name,
      role: row.role,
      abilities: effectiveAbilities(row.role, row.abilities),
      staffId: row.staff_id,
      tokenId: row.id,
    },
    db: prisma,
    now: new Date(),
  };
}

function sha256(...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
