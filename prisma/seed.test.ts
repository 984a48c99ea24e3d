import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, makeDatabase } from '@/lib/testing/database';
import { seedDemo } from './seed';

let url: string;
let database: pg.Client;

beforeAll(async () => {
  url = await makeDatabase('seed');
  await seedDemo({ databaseUrl: url, email: 'owner@example.com', password: 'a quiet password' });
  database = new pg.Client({ connectionString: url });
  await database.connect();
});

afterAll(async () => {
  await database.end();
  await dropDatabase(url);
});

const one = async <Row>(sql: string): Promise<Row> => (await database.query(sql)).rows[0] as Row;
const words = async (sql: string): Promise<string[]> =>
  (await database.query<{ word: string }>(sql)).rows.map(({ word }) => word).sort();

describe('the demo business', () => {
  it('shows appointments and invoices in every state, and every way money moves', async () => {
    expect(await words('SELECT DISTINCT status::text AS word FROM events')).toEqual([
      'cancelled',
      'completed',
      'no_show',
      'pending',
      'scheduled',
    ]);
    expect(await words('SELECT DISTINCT status::text AS word FROM invoices')).toEqual([
      'cancelled',
      'draft',
      'paid',
      'partially_paid',
      'refunded',
      'sent',
    ]);
    expect(await words("SELECT DISTINCT type || ' ' || status AS word FROM transactions")).toEqual([
      'partial_refund completed',
      'payment completed',
      'payment failed',
      'payment partially_refunded',
      'payment pending',
      'payment refunded',
      'refund completed',
    ]);
    expect(await words('SELECT DISTINCT provider::text AS word FROM transactions')).toEqual([
      'bank_transfer',
      'cash',
      'on_site',
      'stripe',
    ]);
    expect(
      await one('SELECT count(*)::integer AS n FROM invoices WHERE due_date < current_date AND paid < total'),
    ).not.toEqual({ n: 0 });
    expect(await one('SELECT count(*)::integer AS n FROM workflows')).toEqual({ n: 2 });
    expect(await one('SELECT count(DISTINCT location_id)::integer AS n FROM events')).toEqual({ n: 2 });
  });

  it('has money every week of a quarter', async () => {
    const { weeks } = await one<{ weeks: number }>(
      "SELECT count(DISTINCT date_trunc('week', created_at))::integer AS weeks FROM transactions WHERE status = 'completed'",
    );
    expect(weeks).toBeGreaterThanOrEqual(13);
  });

  it('adds up: what an invoice says was paid is what its transactions come to, and a booking costs what its price says', async () => {
    const wrong = `SELECT i.number AS word FROM invoices i
      LEFT JOIN transactions t ON t.team_id = i.team_id AND t.invoice_id = i.id
        AND t.status IN ('completed', 'refunded', 'partially_refunded')
      WHERE i.corrects_id IS NULL
      GROUP BY i.team_id, i.id HAVING i.paid <> coalesce(sum(CASE t.type WHEN 'payment' THEN t.amount ELSE -t.amount END), 0)`;
    expect(await words(wrong)).toEqual([]);
    const prices = `SELECT e.id::text AS word FROM events e WHERE e.total <> e.subtotal - e.discount
      + (SELECT coalesce(sum(x.price), 0) FROM event_extras x WHERE x.team_id = e.team_id AND x.event_id = e.id)`;
    expect(await words(prices)).toEqual([]);
  });

  it('numbers invoices without a gap, oldest first, and counts on from there', async () => {
    const order = `SELECT number AS word FROM (SELECT number, row_number() OVER (ORDER BY created_at, id) AS place
      FROM invoices WHERE corrects_id IS NULL) i WHERE number <> 'INV-' || lpad(place::text, 4, '0')`;
    expect(await words(order)).toEqual([]);
    const { last, n } = await one<{ last: number; n: number }>(
      "SELECT (SELECT last FROM number_counters WHERE kind = 'invoice'), count(*)::integer AS n FROM invoices WHERE corrects_id IS NULL",
    );
    expect(last).toBe(n);
  });

  it('has nothing in the future that has happened, and no message that waits', async () => {
    expect(
      await words("SELECT id::text AS word FROM events WHERE starts_at > now() AND status IN ('completed', 'no_show')"),
    ).toEqual([]);
    expect(await words('SELECT id::text AS word FROM transactions WHERE created_at > now()')).toEqual([]);
    expect(await words('SELECT topic AS word FROM outbox')).toEqual([]);
  });
});
