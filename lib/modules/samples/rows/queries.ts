import { snakeKey } from '@/lib/core/case';
import type { Db } from '@/lib/infra/db';

/** Tables that samples are written to in bulk. */
export type SampleTable =
  | 'clients'
  | 'client_tags'
  | 'events'
  | 'event_extras'
  | 'event_history'
  | 'resource_claims'
  | 'coupon_redemptions'
  | 'invoices'
  | 'invoice_items'
  | 'transactions'
  | 'sample_rows';

/** New ids of a table, so that rows which point to each other can be written without reading any back. */
export async function reserveIds(db: Db, table: SampleTable, count: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: bigint }[]>`
    SELECT nextval(pg_get_serial_sequence(${table}, 'id')) AS id FROM generate_series(1, ${count}::integer)`;
  return rows.map(({ id }) => Number(id));
}

/** Writes rows of one shape as one value; columns that the shape lacks get their defaults. Keys are columns in camel case. */
export async function insertRows<Row extends object>(db: Db, table: SampleTable, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(snakeKey).join(', ');
  const json = JSON.stringify(rows.map(toColumns));
  await db.$executeRawUnsafe(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    json,
  );
}

function toColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [snakeKey(key), typeof value === 'bigint' ? String(value) : value]),
  );
}
