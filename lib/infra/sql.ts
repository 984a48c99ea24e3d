import pg from 'pg';
import { pool } from './db';

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
 * A prepared statement of the hot paths: about half the cost of the same query through Prisma. It reads and writes outside
 * any open transaction. `bigint` comes as number, `date` as midnight UTC.
 * @param name unique in the process; the server plans the statement once a connection. Without one it plans every time
 */
export function statement<Row extends object>(name: string | undefined, text: string) {
  const prepared = name === undefined ? {} : { name };
  return async (...values: unknown[]): Promise<Row[]> => {
    const result = await pool.query<Row & pg.QueryResultRow>({ ...prepared, text, values, types });
    return result.rows;
  };
}
