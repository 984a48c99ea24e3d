import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';
import { describeFault, logger } from './logger';
import { oneAtATime } from './one-at-a-time';

/** The Prisma client, or the transaction it opened. */
export type Db = PrismaClient | Prisma.TransactionClient;

interface Connections {
  pool: pg.Pool;
  prisma: PrismaClient;
}

const MAX_CONNECTIONS = 10;
/** Includes the wait for a free connection, so a burst waits its turn; a server that is gone refuses at once. */
const CONNECT_TIMEOUT_MS = 15_000;

function connect(): Connections {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // Instants are read as UTC text; a server's own default zone must not change that.
    options: '-c timezone=UTC',
  });
  pool.on('connect', oneAtATime);
  pool.on('error', (error) => logger.warn({ err: describeFault(error) }, 'a database connection was lost'));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

// A development server reloads modules; connections outlive them.
const store = globalThis as typeof globalThis & { openslotConnections?: Connections };
store.openslotConnections ??= connect();

/** One pool a process, shared by Prisma and by hand-written SQL. */
export const { pool, prisma } = store.openslotConnections;
