import type { Ability, Role } from '@/lib/core/abilities';
import { forbidden } from '@/lib/core/errors';
import type { TeamId } from '@/lib/core/ids';
import type { Db } from './db';
import { prisma } from './db';
import { isRetryable } from './db-errors';

/** Who acts. */
export interface Actor {
  kind: 'user' | 'token' | 'system';
  userId: number;
  /** As history shows it. */
  name: string;
  role: Role;
  abilities: ReadonlySet<Ability>;
  /** The staff member this user is, if any. */
  staffId: number | null;
  /** Set for API tokens. */
  tokenId?: number;
  /** Set for browser sessions. */
  sessionId?: string;
}

export interface CtxTeam {
  name: string;
  slug: string;
  /** IANA zone. */
  timezone: string;
  /** ISO 4217. */
  currency: string;
  locale: string;
}

/** Handed to every service first: whose data, who asks, through which connection, at what time. */
export interface Ctx {
  teamId: TeamId;
  team: CtxTeam;
  actor: Actor;
  /** The client, or the transaction that {@link inTransaction} opened. */
  db: Db;
  now: Date;
  /** How often nouns of the team had been written when the request began (table team_revisions); not known everywhere. */
  revisions?: Readonly<Record<string, number>>;
  /** Runs as the last step of every transaction that {@link inTransaction} opens; what it throws undoes the transaction. */
  beforeCommit?: (db: Db) => Promise<void>;
}

const MAX_ATTEMPTS = 4;
const TRANSACTION_TIMEOUT_MS = 15_000;

/**
 * Runs `work` in one transaction, joining the one already open. A transaction the database gave up to break a deadlock is
 * run again, so `work` must not have effects outside the database.
 */
export async function inTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db !== prisma) return work(ctx);
  return transaction(async (db) => {
    const result = await work({ ...ctx, db });
    await ctx.beforeCommit?.(db);
    return result;
  });
}

/** A transaction where there is no team yet, as at sign-up. */
export async function transaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction(work, { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS });
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}

/** @throws forbidden unless the actor has the ability */
export function assertAbility(ctx: Ctx, ability: Ability): void {
  if (!ctx.actor.abilities.has(ability)) throw forbidden();
}
