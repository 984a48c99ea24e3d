import type { Ctx } from '@/lib/infra/ctx';
import type { SampleNoun } from '@/prisma/generated/client';

/** A sample row that stays because a row of the team's own stands on it. */
export interface KeptRow {
  noun: SampleNoun;
  id: number;
  name: string;
}

/**
 * Waits for bookings and payments that are being written for a sample, so that what they add is seen; those that come later
 * wait for the removal.
 */
export async function lockSamples({ db, teamId }: Ctx): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM teams WHERE id = ${teamId} FOR NO KEY UPDATE`;
  for (const [noun, table] of TABLES) {
    await db.$queryRawUnsafe(
      `SELECT 1 FROM ${table} WHERE team_id = $1 AND id IN (${SAMPLES(noun)}) ORDER BY id FOR UPDATE`,
      teamId,
    );
  }
}

/** Refunds first, because they point to payments. A payment of the team's own may be given back of a sample one, which stays. */
export async function deleteSamplePayments({ db, teamId }: Ctx): Promise<void> {
  for (const types of ["t.type <> 'payment'", "t.type = 'payment'"]) {
    await db.$executeRawUnsafe(
      `DELETE FROM transactions t WHERE t.team_id = $1 AND t.id IN (${SAMPLES('transaction')}) AND ${types}
         AND NOT EXISTS (SELECT FROM transactions r WHERE r.team_id = t.team_id AND r.refunds_id = t.id)`,
      teamId,
    );
  }
}

/** Credit notes first, because they point to what they correct. */
export async function deleteSampleInvoices({ db, teamId }: Ctx): Promise<void> {
  for (const kind of ['i.corrects_id IS NOT NULL', 'i.corrects_id IS NULL']) {
    await db.$executeRawUnsafe(
      `DELETE FROM invoices i WHERE i.team_id = $1 AND i.id IN (${SAMPLES('invoice')}) AND ${kind}
         AND NOT EXISTS (SELECT FROM transactions t WHERE t.team_id = i.team_id AND t.invoice_id = i.id)
         AND NOT EXISTS (SELECT FROM invoices c WHERE c.team_id = i.team_id AND c.corrects_id = i.id)`,
      teamId,
    );
  }
}

export async function deleteSampleEvents({ db, teamId }: Ctx): Promise<void> {
  await db.$executeRawUnsafe(
    `DELETE FROM events e WHERE e.team_id = $1 AND e.id IN (${SAMPLES('event')})
       AND NOT EXISTS (SELECT FROM transactions t WHERE t.team_id = e.team_id AND t.event_id = e.id)
       AND NOT EXISTS (SELECT FROM invoices i WHERE i.team_id = e.team_id AND i.event_id = e.id)
       AND NOT EXISTS (SELECT FROM event_series s WHERE s.team_id = e.team_id AND s.parent_id = e.id)`,
    teamId,
  );
}

/** A client of the team's own that was merged into a sample lives on in it. */
export async function deleteSampleClients({ db, teamId }: Ctx): Promise<void> {
  await db.$executeRawUnsafe(
    `DELETE FROM clients c WHERE c.team_id = $1 AND c.id IN (${SAMPLES('client')})
       AND NOT EXISTS (SELECT FROM events e WHERE e.team_id = c.team_id AND e.client_id = c.id)
       AND NOT EXISTS (SELECT FROM invoices i WHERE i.team_id = c.team_id AND i.client_id = c.id)
       AND NOT EXISTS (SELECT FROM transactions t WHERE t.team_id = c.team_id AND t.client_id = c.id)
       AND NOT EXISTS (SELECT FROM audit_log a WHERE a.team_id = c.team_id AND a.subject_type = 'client'
         AND a.subject_id = c.id AND a.action = 'merged'
         AND (a.changes->'merged'->0->>'id')::integer NOT IN (${SAMPLES('client')}))`,
    teamId,
  );
}

/** Services and people. Whoever signs in as one of the people has made them real. */
export async function deleteSampleOffer({ db, teamId }: Ctx): Promise<void> {
  await db.$executeRawUnsafe(
    `DELETE FROM event_types x WHERE x.team_id = $1 AND x.id IN (${SAMPLES('event_type')})
       AND ${unused(['events', 'event_series', 'event_sessions', 'event_holds', 'coupons', 'workflows'], 'event_type_id')}`,
    teamId,
  );
  await db.$executeRawUnsafe(
    `WITH gone AS (
       DELETE FROM staff x WHERE x.team_id = $1 AND x.id IN (${SAMPLES('staff')}) AND x.user_id IS NULL
         AND ${unused(['events', 'event_sessions', 'event_holds'], 'staff_id')} RETURNING x.resource_id
     ) DELETE FROM resources r USING gone WHERE r.team_id = $1 AND r.id = gone.resource_id`,
    teamId,
  );
}

const NAMES: Record<SampleNoun, string> = {
  client: 'name',
  event_type: 'name',
  staff: 'name',
  event: 'invitee_name',
  invoice: 'number',
  transaction: "coalesce(provider_transaction_id, '#' || id)",
};

/** What is left of the samples. */
export async function selectKept({ db, teamId }: Ctx): Promise<KeptRow[]> {
  const parts = TABLES.map(
    ([noun, table]) => `SELECT '${noun}'::sample_noun AS noun, id, ${NAMES[noun]} AS name FROM ${table}
      WHERE team_id = $1 AND id IN (${SAMPLES(noun)})`,
  );
  return db.$queryRawUnsafe<KeptRow[]>(`${parts.join(' UNION ALL ')} ORDER BY noun, id`, teamId);
}

/** Ends the life of the samples as samples, with messages that wait about rows that are gone and the past of such clients. */
export async function forgetSamples({ db, teamId }: Ctx): Promise<void> {
  for (const [noun, table, key] of MESSAGES) {
    await db.$executeRawUnsafe(
      `DELETE FROM outbox o USING sample_rows s WHERE o.team_id = $1 AND s.team_id = $1 AND s.noun = '${noun}'
         AND o.payload->>'${key}' = s.row_id::text
         AND NOT EXISTS (SELECT FROM ${table} x WHERE x.team_id = $1 AND x.id = s.row_id)`,
      teamId,
    );
  }
  await db.$executeRaw`DELETE FROM audit_log a USING sample_rows s WHERE a.team_id = ${teamId} AND s.team_id = ${teamId}
    AND s.noun = 'client' AND a.subject_type = 'client' AND a.subject_id = s.row_id
    AND NOT EXISTS (SELECT FROM clients c WHERE c.team_id = ${teamId} AND c.id = s.row_id)`;
  await db.sampleRow.deleteMany({ where: { teamId } });
}

/** What points to others first. */
const TABLES = [
  ['transaction', 'transactions'],
  ['invoice', 'invoices'],
  ['event', 'events'],
  ['client', 'clients'],
  ['event_type', 'event_types'],
  ['staff', 'staff'],
] as const satisfies readonly (readonly [SampleNoun, string])[];

/** What a waiting message names a row by. */
const MESSAGES = [
  ['transaction', 'transactions', 'transaction_id'],
  ['invoice', 'invoices', 'invoice_id'],
  ['event', 'events', 'event_id'],
] as const satisfies readonly (readonly [SampleNoun, string, string])[];

const SAMPLES = (noun: SampleNoun) => `SELECT row_id FROM sample_rows WHERE team_id = $1 AND noun = '${noun}'`;

const unused = (tables: readonly string[], column: string) =>
  tables
    .map((table) => `NOT EXISTS (SELECT FROM ${table} y WHERE y.team_id = x.team_id AND y.${column} = x.id)`)
    .join(' AND ');
