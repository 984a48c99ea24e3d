import { createHash } from 'node:crypto';
import pg from 'pg';
import { pool } from './db';

const NAME_LENGTH = 20;
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

// Connections run in UTC, so an instant always reads `2026-02-15 14:00:00.123+00`.
const parseInstant = (text: string) => new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
const parsers: Record<number, (text: string) => unknown> = {
  [INT8]: Number,
  [DATE]: (text) => new Date(`${text}T00:00:00Z`),
  [TIMESTAMPTZ]: parseInstant,
};
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/**
 * A prepared statement of the hot paths: about half the cost of the same query through Prisma, planned once a connection. It
 * reads and writes outside any open transaction. `bigint` comes as number, `date` as midnight UTC.
 *
 * Its name is a hash of its text: a bundler may make several copies of a module, and they share the connections.
 */
export function statement<Row extends object>(text: string) {
  const name = createHash('sha256').update(text).digest('base64url').slice(0, NAME_LENGTH);
  return (...values: unknown[]): Promise<Row[]> => run<Row>({ name, text, values });
}

/** The same for a text that will hardly come again: it is planned each time and leaves nothing on the connection. */
export function queryOnce<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
  return run<Row>({ text, values });
}

const MAX_PREPARED = 200;
const prepared = new Map<string, ReturnType<typeof statement>>();

/**
 * For texts that are put together, as those of lists: the first that come are prepared, which are first pages with the usual
 * filters; later ones are planned each time.
 */
export function runPrepared<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
  const known = prepared.get(text);
  if (!known && prepared.size >= MAX_PREPARED) return queryOnce<Row>(text, values);
  const run = known ?? statement(text);
  prepared.set(text, run);
  return run(...values) as Promise<Row[]>;
}

async function run<Row extends object>(config: { name?: string; text: string; values: unknown[] }): Promise<Row[]> {
  const result = await pool.query<Row & pg.QueryResultRow>({ ...config, types });
  return result.rows;
}
