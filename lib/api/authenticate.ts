import { hash, randomUUID } from 'node:crypto';
import { effectiveAbilities, type Role } from '@/lib/core/abilities';
import { forbidden } from '@/lib/core/errors';
import type { TeamId } from '@/lib/core/ids';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import {
  API_WINDOW_SECONDS,
  addressKey,
  countHit,
  countHitSql,
  type RateWindow,
  sweepAfter,
} from '@/lib/infra/rate-limit';
import { statement } from '@/lib/infra/sql';
import { parseBearer } from '@/lib/modules/api-tokens/rules';

/** What the statement finds of a token, as JSON: one value is read faster than a dozen columns. */
interface Token {
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
}

interface TokenRow {
  token: string | null;
  hits: number;
  resets_at: number;
}

/**
 * Token, user, team, role and rate limit in one round trip; what is no token counts against the address. The stored hash and
 * the presented one are compared under a hash with a fresh nonce, so the time a comparison takes tells nothing of either. Last
 * use is written at most once a minute.
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
    WHERE t.id = $1 AND sha256(convert_to($2, 'UTF8') || t.secret_hash) = $3::bytea
      AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
  ), used AS (
    UPDATE api_tokens SET last_used_at = now(), last_used_ip = $4
    WHERE id = (SELECT id FROM token) AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
  ), hit AS (
    ${countHitSql("SELECT coalesce((SELECT 'team:' || team_id FROM token), $5)", String(API_WINDOW_SECONDS))}
  )
  SELECT row_to_json(token)::text AS token, hit.hits, hit.resets_at FROM hit LEFT JOIN token ON true`);

/** Who sent a request, this request counted. */
export interface Caller {
  /** The team's window, or the address's where there is no team. */
  window: RateWindow;
  /** Which of the two limits holds. */
  limitedAs: 'team' | 'address';
  /** Null without a token that works. */
  token: {
    /** Throws `forbidden` when the user is not (or no longer) a member of the token's team. */
    ctx: () => Ctx;
    /** The secret as presented. */
    secret: string;
  } | null;
}

/** Reads an Authorization header. Missing, malformed, unknown, expired and revoked tokens are all no token. */
export async function identify(header: string | null, address: string): Promise<Caller> {
  const bearer = parseBearer(header);
  const key = addressKey(address);
  if (!bearer) return { window: await countHit(key, API_WINDOW_SECONDS), limitedAs: 'address', token: null };
  const nonce = randomUUID();
  const presented = hash(
    'sha256',
    Buffer.concat([Buffer.from(nonce), hash('sha256', bearer.secret, 'buffer')]),
    'buffer',
  );
  const [row] = await findToken(bearer.id, nonce, presented, address, key);
  if (!row) throw new Error('looking up a token returned no row');
  const window = { hits: row.hits, resetsAt: row.resets_at };
  if (row.token === null) {
    await sweepAfter(row.hits);
    return { window, limitedAs: 'address', token: null };
  }
  const token = JSON.parse(row.token) as Token;
  const limitedAs = token.team_id === null ? 'address' : 'team';
  return { window, limitedAs, token: { ctx: () => toCtx(token), secret: bearer.secret } };
}

function toCtx(token: Token): Ctx {
  if (token.team_id === null || token.role === null) throw forbidden();
  return {
    teamId: token.team_id as TeamId,
    team: {
      name: token.team_name,
      slug: token.team_slug,
      timezone: token.team_timezone,
      currency: token.team_currency,
      locale: token.team_locale,
    },
    actor: {
      kind: 'token',
      userId: token.user_id,
      name: token.user_name,
      role: token.role,
      abilities: effectiveAbilities(token.role, token.abilities),
      staffId: token.staff_id,
      tokenId: token.id,
    },
    db: prisma,
    now: new Date(),
  };
}
