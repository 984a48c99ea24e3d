import { dateInZone } from '@/lib/core/time';
import { addDays, startOfDay } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';
import { OPEN_STATUSES } from '@/lib/modules/invoices/rules';
import { MOVED_STATUSES } from '@/lib/modules/transactions/rules';
import type { Age, DayRange } from './rules';

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Rows of `transactions t` of the team that moved money at some time. */
const MOVED_EVER = `t.team_id = $1 AND t.status IN (${quoted(MOVED_STATUSES)})`;
/** Those of `[$2, $3)`. */
const MOVED = `${MOVED_EVER} AND t.created_at >= $2 AND t.created_at < $3`;
const received = `t.type = 'payment'`;
/** Those that brought money in. */
export const RECEIVED = `${MOVED_EVER} AND ${received}`;
const SUMS = `coalesce(sum(t.amount) FILTER (WHERE ${received}), 0)::bigint AS received,
  count(*) FILTER (WHERE ${received}) AS payments,
  coalesce(sum(t.amount) FILTER (WHERE NOT ${received}), 0)::bigint AS given_back,
  count(*) FILTER (WHERE NOT ${received}) AS refunds`;

/** Sums in minor units of the currency. */
export interface MoneyRow {
  currency: string;
  received: number;
  payments: number;
  given_back: number;
  refunds: number;
}

export interface BucketRow extends MoneyRow {
  /** Place of the bucket, from 1. */
  bucket: number;
}

const sumByBucket =
  statement<BucketRow>(`SELECT t.currency, width_bucket(t.created_at, $4::timestamptz[]) AS bucket, ${SUMS}
   FROM transactions t WHERE ${MOVED} GROUP BY 1, 2`);

/** What moved in each of the ranges, which follow each other without gap; their days are the team's, as in lists. */
export function selectBuckets({ teamId, team }: Ctx, ranges: readonly DayRange[]): Promise<BucketRow[]> {
  const starts = ranges.map(({ from }) => startOfDay(from, team.timezone).toISOString());
  const end = addDays(ranges.at(-1)?.to ?? '', 1);
  return sumByBucket(teamId, starts[0], startOfDay(end, team.timezone), starts);
}

export interface PartRow extends MoneyRow {
  event_type_id: number | null;
  event_type_name: string | null;
  staff_id: number | null;
  staff_name: string | null;
  location_id: number | null;
  location_name: string | null;
}

const sumByPart =
  statement<PartRow>(`SELECT p.*, et.name AS event_type_name, s.name AS staff_name, l.name AS location_name
   FROM (
     SELECT t.currency, e.event_type_id, e.staff_id, e.location_id, ${SUMS}
     FROM transactions t LEFT JOIN LATERAL (
       SELECT * FROM events e WHERE e.team_id = t.team_id AND e.id = t.event_id LIMIT 1
     ) e ON true
     WHERE ${MOVED} GROUP BY 1, 2, 3, 4
   ) p
   LEFT JOIN event_types et ON et.team_id = $1 AND et.id = p.event_type_id
   LEFT JOIN staff s ON s.team_id = $1 AND s.id = p.staff_id
   LEFT JOIN locations l ON l.team_id = $1 AND l.id = p.location_id`);

/** What moved in a range, by what the events were; rows without an event have none of the three. */
export function selectParts({ teamId, team }: Ctx, { from, to }: DayRange): Promise<PartRow[]> {
  return sumByPart(teamId, startOfDay(from, team.timezone), startOfDay(addDays(to, 1), team.timezone));
}

export interface OutstandingRow {
  currency: string;
  age: Age;
  /** Minor units of `currency`. */
  amount: number;
  count: number;
}

/** SQL for how late an invoice `i` is on day `$2`, by the same calendar as `statusOn`. */
const AGE = `CASE WHEN i.due_date IS NULL OR i.due_date >= $2::date THEN 'not_due'
  WHEN i.due_date >= $2::date - 30 THEN 'late_30' WHEN i.due_date >= $2::date - 60 THEN 'late_60'
  WHEN i.due_date >= $2::date - 90 THEN 'late_90' ELSE 'late_more' END`;
/** Invoices `i` of the team that wait for money. */
export const OWED = `i.team_id = $1 AND i.deleted_at IS NULL AND i.status IN (${quoted(OPEN_STATUSES)}) AND i.total > i.paid`;

const sumOutstanding = statement<OutstandingRow>(`SELECT i.currency, ${AGE} AS age,
     sum(i.total - i.paid)::bigint AS amount, count(*) AS count
   FROM invoices i WHERE ${OWED} GROUP BY 1, 2`);

/** What invoices wait for today, by how late they are. */
export function selectOutstanding({ teamId, team, now }: Ctx): Promise<OutstandingRow[]> {
  return sumOutstanding(teamId, dateInZone(now, team.timezone));
}

export interface OwedInvoiceRow {
  id: number;
  number: string;
  customer_name: string;
  invoice_date: Date;
  due_date: Date | null;
  /** Minor units of `currency`. */
  due: number;
  currency: string;
}

const selectOwedOf = statement<OwedInvoiceRow & { of: number }>(`WITH owed AS (
     SELECT i.id, i.number, i.customer_name, i.invoice_date, i.due_date, i.total - i.paid AS due, i.currency
     FROM invoices i WHERE ${OWED} AND ($3::text IS NULL OR i.currency = $3) AND ($4::text IS NULL OR ${AGE} = $4)),
   counted AS (SELECT count(*)::integer AS all FROM owed)
   SELECT owed.*, (SELECT counted.all FROM counted) AS of FROM owed
   ORDER BY due_date NULLS LAST, id
   LIMIT $5::integer OFFSET (SELECT least(($6::integer - 1) * $5, greatest(counted.all - 1, 0) / $5 * $5) FROM counted)`);

export interface OwedFilter {
  currency?: string | null;
  age?: Age | null;
  /** From 1; beyond the last one the last is meant. */
  page: number;
  perPage: number;
}

/** A page of the invoices that wait for money, the one due first at the top, and how many there are in all. */
export async function selectOwed(
  { teamId, team, now }: Ctx,
  { currency = null, age = null, page, perPage }: OwedFilter,
): Promise<{ rows: OwedInvoiceRow[]; total: number }> {
  const rows = await selectOwedOf(teamId, dateInZone(now, team.timezone), currency, age, perPage, page);
  return { rows, total: rows[0]?.of ?? 0 };
}

const selectAny = statement<{ any: boolean }>(`SELECT EXISTS (SELECT FROM transactions t WHERE ${MOVED_EVER}) AS any`);

/** Whether money ever moved. */
export async function hasMovedMoney({ teamId }: Ctx): Promise<boolean> {
  const [row] = await selectAny(teamId);
  return row?.any ?? false;
}
