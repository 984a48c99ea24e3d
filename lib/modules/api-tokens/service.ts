import { createHash, randomBytes } from 'node:crypto';
import { invalid, notFound, wrongState } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
import { problem } from '@/lib/core/problems';
import { DAY_MS } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { type Db, prisma } from '@/lib/infra/db';
import { shortList } from '@/lib/infra/short-list';
import type { Prisma } from '@/prisma/generated/client';
import { endOfReplaced, HINT_LENGTH, type TokenLifetime, type TokenOverlap, ungrantable } from './rules';
import { API_TOKEN_SORTS, type CreateApiTokenInput, type ListApiTokensQuery } from './schema';

const SECRET_BYTES = 30;

const TOKEN_COLUMNS = {
  id: true,
  name: true,
  hint: true,
  abilities: true,
  lastUsedAt: true,
  lastUsedIp: true,
  expiresAt: true,
  replacedAt: true,
  createdAt: true,
  user: { select: { id: true, name: true } },
} as const satisfies Prisma.ApiTokenSelect;

export type ApiTokenRow = Prisma.ApiTokenGetPayload<{ select: typeof TOKEN_COLUMNS }>;

/** The team's live tokens, newest first. Those of a login belong to a user, not to the team, and are not listed. */
export function listApiTokens(ctx: Ctx): Promise<ApiTokenRow[]> {
  assertAbility(ctx, 'tokens:read');
  return ctx.db.apiToken.findMany({
    where: { teamId: ctx.teamId, revokedAt: null },
    orderBy: { id: 'desc' },
    select: TOKEN_COLUMNS,
  });
}

/** The same list as asked for: in another order, or one page of it. @throws invalid (`cursor`) */
export function pageApiTokens(ctx: Ctx, query: ListApiTokensQuery): Promise<ApiTokenRow[] | Page<ApiTokenRow>> {
  assertAbility(ctx, 'tokens:read');
  const { db, teamId } = ctx;
  const where = { teamId, revokedAt: null };
  const sorted = { ...query, sort: query.sort ?? '-id' };
  return shortList(sorted, {
    sorts: API_TOKEN_SORTS,
    find: ({ where: after, ...args }) =>
      db.apiToken.findMany({ ...args, where: { AND: [where, after] }, select: TOKEN_COLUMNS }),
    count: () => db.apiToken.count({ where }),
  });
}

/** @throws not_found */
export async function getApiToken(ctx: Ctx, id: number): Promise<ApiTokenRow> {
  assertAbility(ctx, 'tokens:read');
  const where = { id, teamId: ctx.teamId, revokedAt: null };
  const found = await ctx.db.apiToken.findFirst({ where, select: TOKEN_COLUMNS });
  if (!found) throw notFound('Token');
  return found;
}

export interface NewApiToken {
  /** Whole, with its secret, which is not kept. */
  token: string;
  row: ApiTokenRow;
}

/** @throws invalid for abilities that the maker does not have (`abilities.0`) */
function assertGrantable({ actor }: Ctx, abilities: CreateApiTokenInput['abilities']): void {
  const excess = ungrantable(abilities, actor);
  if (excess.length === 0) return;
  throw invalid(Object.fromEntries(excess.map((index) => [`abilities.${index}`, [{ rule: 'selected' }]])));
}

/**
 * @returns the plain token, which is not kept and cannot be shown again
 * @throws invalid for an end in the past, or abilities that the maker does not have (`abilities.0`)
 */
export async function createApiToken(ctx: Ctx, input: CreateApiTokenInput): Promise<NewApiToken> {
  assertAbility(ctx, 'tokens:write');
  assertGrantable(ctx, input.abilities);
  if (input.expiresAt && input.expiresAt <= ctx.now) throw invalid(problem('expires_at', 'past'));
  const { token, id } = await mintToken(ctx.db, { ...input, userId: ctx.actor.userId, teamId: ctx.teamId });
  return { token, row: await ctx.db.apiToken.findUniqueOrThrow({ where: { id }, select: TOKEN_COLUMNS }) };
}

/**
 * Makes a token with the name, abilities and end of another, which works on for the overlap and never longer than it would
 * have. The new one has the rights of whoever asks for it, as every token that they make.
 *
 * @throws not_found, wrong_state for a token that is replaced or over, invalid as for a new token
 */
export function rotateApiToken(ctx: Ctx, id: number, overlap: TokenOverlap): Promise<NewApiToken> {
  assertAbility(ctx, 'tokens:write');
  return inTransaction(ctx, async (tx) => {
    const { name, abilities, expiresAt } = await getApiToken(tx, id);
    const { count } = await tx.db.apiToken.updateMany({
      where: {
        id,
        teamId: tx.teamId,
        revokedAt: null,
        replacedAt: null,
        OR: [{ expiresAt: null }, { expiresAt: { gt: tx.now } }],
      },
      data: { replacedAt: tx.now, expiresAt: endOfReplaced(expiresAt, overlap, tx.now) },
    });
    if (count === 0) throw wrongState('Token was replaced or has expired');
    return createApiToken(tx, { name, abilities: abilities as CreateApiTokenInput['abilities'], expiresAt });
  });
}

interface Lifetime {
  lifetime: TokenLifetime;
  /** `YYYY-MM-DD`, for the lifetime `date`: the token works until this day ends in the team's zone. */
  lastDay: string;
}

/** When a token ends, null for never. @throws invalid (`last_day`) for a day that is over */
export function expiryOf({ now, team }: Ctx, { lifetime, lastDay }: Lifetime): Date | null {
  if (lifetime === 'never') return null;
  if (lifetime !== 'date') return new Date(now.getTime() + Number(lifetime) * DAY_MS);
  const end = startOfDay(addDays(lastDay, 1), team.timezone);
  if (end <= now) throw invalid(problem('last_day', 'past'));
  return end;
}

/** The token stops working at once. @throws not_found */
export async function revokeApiToken(ctx: Ctx, id: number): Promise<void> {
  assertAbility(ctx, 'tokens:write');
  const where = { id, teamId: ctx.teamId, revokedAt: null };
  const { count } = await ctx.db.apiToken.updateMany({ where, data: { revokedAt: ctx.now } });
  if (count === 0) throw notFound('Token');
}

/** A token for a login: it may do what its user may, in whatever team the user works in. */
export async function createLoginToken(userId: number, deviceName: string | null | undefined): Promise<string> {
  const { token } = await mintToken(prisma, {
    userId,
    teamId: null,
    name: deviceName ?? 'API login',
    abilities: ['*'],
  });
  return token;
}

/** Revokes the token that the request was made with. */
export async function revokeCurrentToken({ db, actor, now }: Ctx): Promise<void> {
  await db.apiToken.updateMany({ where: { id: actor.tokenId ?? 0, userId: actor.userId }, data: { revokedAt: now } });
}

interface NewToken {
  userId: number;
  teamId: number | null;
  name: string;
  abilities: string[];
  expiresAt?: Date | null | undefined;
}

async function mintToken(
  db: Db,
  { userId, teamId, name, abilities, expiresAt }: NewToken,
): Promise<{ id: number; token: string }> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const { id } = await db.apiToken.create({
    data: {
      userId,
      teamId,
      name,
      abilities,
      expiresAt: expiresAt ?? null,
      secretHash: createHash('sha256').update(secret).digest(),
      hint: secret.slice(0, HINT_LENGTH),
    },
    select: { id: true },
  });
  return { id, token: `${id}|${secret}` };
}
