import { hash, randomUUID } from 'node:crypto';
import { effectiveAbilities, type Role } from '@/lib/core/abilities';
import { forbidden } from '@/lib/core/errors';
import type { TeamId } from '@/lib/core/ids';
import { batched } from '@/lib/infra/batch';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import {
  API_WINDOW_SECONDS,
  addressKey,
  countHit,
  countHitsSql,
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
  revisions: Record<string, number> | null;
}

/** A request as the statement takes it. */
interface Presented {
  id: number;
  /** SHA-256 of the secret. */
  secretHash: Buffer;
  address: string;
}

interface Found {
  /** {@link Token}, null for what is no token that works. */
  token: string | null;
  hits: number;
  resets_at: number;
}

/** More would only make a statement that others wait for. */
const MAX_TOGETHER = 64;

/**
 * Token, user, team, role, revisions and rate limit in one round trip, for all requests that came while the last one was under way: those of
 * one team would else wait for each other at its row. What is no token counts against the address. The stored hash and the
 * presented one are compared under a hash with a fresh nonce, so the time a comparison takes tells nothing of either. Last
 * use is written at most once a minute, and not while somebody else writes it.
 */
const findTokens = statement<Found>(`WITH asked AS (
    SELECT * FROM unnest($2::integer[], $3::bytea[], $4::text[], $5::text[])
      WITH ORDINALITY AS asked (id, presented, address, address_key, nr)
  ), token AS (
    SELECT asked.nr, asked.address, t.id, t.abilities, u.id AS user_id, u.name AS user_name, team.id AS team_id,
      team.name AS team_name, team.slug AS team_slug, team.timezone AS team_timezone, team.currency AS team_currency,
      team.locale AS team_locale, m.role, s.id AS staff_id,
      (SELECT json_object_agg(r.noun, r.revision) FROM team_revisions r WHERE r.team_id = team.id) AS revisions
    FROM asked
    JOIN api_tokens t ON t.id = asked.id
    JOIN users u ON u.id = t.user_id
    LEFT JOIN teams team ON team.id = COALESCE(t.team_id, u.current_team_id)
    LEFT JOIN memberships m ON m.team_id = team.id AND m.user_id = u.id
    LEFT JOIN staff s ON s.team_id = team.id AND s.user_id = u.id AND s.deleted_at IS NULL
    WHERE sha256(convert_to($1, 'UTF8') || t.secret_hash) = asked.presented
      AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())
  ), used AS (
    UPDATE api_tokens SET last_used_at = now(),
      last_used_ip = (SELECT address FROM token WHERE token.id = api_tokens.id ORDER BY nr DESC LIMIT 1)
    WHERE id IN (
      SELECT id FROM api_tokens
      WHERE id IN (SELECT id FROM token) AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
      FOR NO KEY UPDATE SKIP LOCKED
    )
  ), counted AS (
    SELECT asked.nr, coalesce('team:' || token.team_id, asked.address_key) AS key FROM asked LEFT JOIN token USING (nr)
  ), hit AS (
    ${countHitsSql('SELECT key, count(*) FROM counted GROUP BY key', String(API_WINDOW_SECONDS))}
  )
  SELECT CASE WHEN token.nr IS NOT NULL THEN row_to_json(token)::text END AS token, hit.resets_at,
    (hit.hits - count(*) OVER later)::integer AS hits
  FROM counted JOIN hit USING (key) LEFT JOIN token USING (nr)
  WINDOW later AS (PARTITION BY key ORDER BY counted.nr ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
  ORDER BY counted.nr`);

const find = batched<Presented, Found>((requests) => {
  const nonce = randomUUID();
  const under = (secretHash: Buffer) => hash('sha256', Buffer.concat([Buffer.from(nonce), secretHash]), 'buffer');
  return findTokens(
    nonce,
    requests.map(({ id }) => id),
    requests.map(({ secretHash }) => under(secretHash)),
    requests.map(({ address }) => address),
    requests.map(({ address }) => addressKey(address)),
  );
}, MAX_TOGETHER);

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
  if (!bearer) {
    const window = await countHit(addressKey(address), API_WINDOW_SECONDS);
    return { window, limitedAs: 'address', token: null };
  }
  const row = await find({ id: bearer.id, secretHash: hash('sha256', bearer.secret, 'buffer'), address });
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
    revisions: token.revisions ?? {},
  };
}
