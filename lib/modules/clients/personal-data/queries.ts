import type { Ctx } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import { type Traces, tracesIn } from './rules';

export const PERSONAL_COLUMNS = {
  id: true,
  name: true,
  email: true,
  phone: true,
  notes: true,
  timezone: true,
  isActive: true,
  createdAt: true,
  tags: { select: { tag: { select: { name: true } } } },
  events: {
    orderBy: { startsAt: 'asc' },
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      status: true,
      inviteeName: true,
      inviteeEmail: true,
      inviteePhone: true,
      inviteeTimezone: true,
      notes: true,
      couponCode: true,
      currency: true,
      total: true,
      cancelledAt: true,
      cancellationReason: true,
      createdAt: true,
      eventType: { select: { name: true } },
      staff: { select: { name: true } },
      location: { select: { name: true } },
      answers: { select: { label: true, answer: true } },
      extras: { select: { name: true, quantity: true } },
      history: { orderBy: { id: 'asc' }, select: { at: true, actor: true, action: true, changes: true } },
    },
  },
  invoices: {
    where: { deletedAt: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      number: true,
      status: true,
      customerName: true,
      customerEmail: true,
      invoiceDate: true,
      dueDate: true,
      currency: true,
      total: true,
      paid: true,
      notes: true,
      items: { orderBy: { position: 'asc' }, select: { description: true, quantity: true, total: true } },
    },
  },
  transactions: {
    orderBy: { id: 'asc' },
    select: { id: true, type: true, status: true, provider: true, amount: true, currency: true, createdAt: true },
  },
} as const satisfies Prisma.ClientSelect;

export type PersonalDataRow = Prisma.ClientGetPayload<{ select: typeof PERSONAL_COLUMNS }>;

export interface ChangeRow {
  at: Date;
  actor: string;
  action: string;
  changes: unknown;
}

/** What happened to a client, first to last. */
export function selectClientHistory({ db, teamId }: Ctx, id: number): Promise<ChangeRow[]> {
  return db.auditLogEntry.findMany({
    where: { teamId, subjectType: 'client', subjectId: id },
    orderBy: { id: 'asc' },
    select: { at: true, actor: true, action: true, changes: true },
  });
}

const MAIL_COLUMNS = {
  to: true,
  subject: true,
  text: true,
  template: true,
  createdAt: true,
  sentAt: true,
  failedAt: true,
  invoice: { select: { number: true } },
} as const satisfies Prisma.MailMessageSelect;

export type KeptMailRow = Prisma.MailMessageGetPayload<{ select: typeof MAIL_COLUMNS }>;

/** The mails that went with a client's invoices, first to last, copies for the team among them. */
export function selectKeptMail({ db, teamId }: Ctx, clientId: number): Promise<KeptMailRow[]> {
  const where = { teamId, invoice: { clientId } };
  return db.mailMessage.findMany({ where, orderBy: { id: 'asc' }, select: MAIL_COLUMNS });
}

/** Everything that is known of who a client is, on their row, on events and invoices, and in histories. */
export async function selectTraces({ db, teamId }: Ctx, id: number): Promise<Traces[]> {
  const [written] = await db.$queryRaw<Traces[]>`
    WITH own AS (SELECT * FROM events WHERE team_id = ${teamId} AND client_id = ${id}),
    billed AS (SELECT * FROM invoices WHERE team_id = ${teamId} AND client_id = ${id})
    SELECT
      ARRAY(SELECT name FROM clients WHERE team_id = ${teamId} AND id = ${id}
        UNION SELECT invitee_name FROM own UNION SELECT customer_name FROM billed) AS names,
      array_remove(ARRAY(SELECT email FROM clients WHERE team_id = ${teamId} AND id = ${id}
        UNION SELECT invitee_email FROM own UNION SELECT customer_email FROM billed), NULL) AS emails,
      array_remove(ARRAY(SELECT phone FROM clients WHERE team_id = ${teamId} AND id = ${id}
        UNION SELECT invitee_phone FROM own), NULL) AS phones,
      array_remove(ARRAY(SELECT notes FROM clients WHERE team_id = ${teamId} AND id = ${id}
        UNION SELECT notes FROM own UNION SELECT cancellation_reason FROM own UNION SELECT notes FROM billed
        UNION SELECT a.answer FROM event_answers a JOIN own ON own.id = a.event_id WHERE a.team_id = ${teamId}), NULL) AS texts`;
  const told = await db.$queryRaw<{ changes: unknown }[]>`
    SELECT h.changes FROM event_history h JOIN events e ON e.team_id = h.team_id AND e.id = h.event_id
    WHERE e.team_id = ${teamId} AND e.client_id = ${id} AND h.changes <> '{}'
    UNION ALL
    SELECT changes FROM audit_log WHERE team_id = ${teamId} AND subject_type = 'client' AND subject_id = ${id}`;
  return [...(written ? [written] : []), ...told.map(({ changes }) => tracesIn(changes))];
}

/** Records that tell of clients in words: which columns, and which rows are one client's ($3 is the client). */
const RECORDS = [
  {
    table: 'event_history',
    columns: { changes: 'jsonb', actor: 'text' },
    own: 'r.event_id IN (SELECT id FROM events WHERE team_id = $1 AND client_id = $3)',
  },
  {
    table: 'audit_log',
    columns: { changes: 'jsonb', actor: 'text' },
    own: "r.subject_type = 'client' AND r.subject_id = $3",
  },
  { table: 'outbox', columns: { payload: 'jsonb', last_error: 'text' }, own: tied('payload') },
  { table: 'webhook_deliveries', columns: { payload: 'jsonb', response_body: 'text' }, own: tied('payload') },
] as const;

export type RecordTable = (typeof RECORDS)[number];
export const RECORD_TABLES: readonly RecordTable[] = RECORDS;

export interface RecordRow {
  id: number;
  record: unknown;
}

/** The rows of a table that are a client's, or name one of the addresses. */
export function selectRecords(
  { db, teamId }: Ctx,
  { table, columns, own }: RecordTable,
  { clientId, emails }: { clientId: number; emails: readonly string[] },
): Promise<RecordRow[]> {
  const record = `jsonb_build_object(${Object.keys(columns).map((name) => `'${name}', r.${name}`)})`;
  const text = `SELECT r.id, ${record} AS record FROM ${table} r
    WHERE r.team_id = $1 AND ((${own}) OR EXISTS (
      SELECT 1 FROM unnest($2::text[]) email WHERE position(lower(email) IN lower(${record}::text)) > 0))`;
  return db.$queryRawUnsafe<RecordRow[]>(text, teamId, emails, clientId);
}

export async function rewriteRecords(
  { db, teamId }: Ctx,
  { table, columns }: RecordTable,
  rows: readonly RecordRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const set = Object.entries(columns).map(
    ([name, type]) => `${name} = n.record ${type === 'jsonb' ? '->' : '->>'} '${name}'`,
  );
  const text = `UPDATE ${table} r SET ${set.join(', ')}
    FROM jsonb_to_recordset($2::jsonb) AS n (id integer, record jsonb) WHERE r.team_id = $1 AND r.id = n.id`;
  await db.$executeRawUnsafe(text, teamId, JSON.stringify(rows));
}

/** A message of this client's: it names one of their events, invoices or transactions, or them. */
function tied(payload: string): string {
  const names = (key: string, table: string) =>
    `r.${payload} ->> '${key}' IN (SELECT id::text FROM ${table} WHERE team_id = $1 AND client_id = $3)`;
  return [
    names('event_id', 'events'),
    names('invoice_id', 'invoices'),
    names('transaction_id', 'transactions'),
    `r.${payload} ->> 'client_id' = $3::text`,
    `r.${payload} ->> 'customer_id' = $3::text`,
  ].join(' OR ');
}
