import type { Ctx } from '@/lib/infra/ctx';
import type { ClientRow } from '../queries';

/** One import of a team at a time, so that the same file sent twice at once makes each client once. */
export async function awaitTurn({ db, teamId }: Ctx): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('client import'), ${teamId}::integer)::text`;
}

/** Living clients that rows may be about. @param names lower case */
export function selectKnown({ db, teamId }: Ctx, emails: string[], names: string[]): Promise<ClientRow[]> {
  return db.$queryRaw`
    SELECT c.id, c.name, c.email, c.phone, c.notes, c.timezone, c.is_active AS "isActive", ARRAY(
      SELECT t.name FROM client_tags ct JOIN tags t ON t.team_id = ct.team_id AND t.id = ct.tag_id
      WHERE ct.team_id = c.team_id AND ct.client_id = c.id ORDER BY lower(t.name)
    ) AS tags
    FROM clients c WHERE c.team_id = ${teamId} AND c.deleted_at IS NULL
      AND (lower(c.email) = ANY(${emails}::text[]) OR lower(c.name) = ANY(${names}::text[]))
    ORDER BY c.id`;
}

/** What is written of a client; null leaves what is there. */
export interface ImportedClient {
  name: string;
  email: string | null;
  phone: string | null;
  notes: string | null;
  timezone: string | null;
}

/** Adds clients, and fills in those whose e-mail somebody else has added meanwhile. @returns ids in the order given */
export async function insertClients({ db, teamId }: Ctx, clients: readonly ImportedClient[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    INSERT INTO clients (team_id, name, email, phone, notes, timezone)
    SELECT ${teamId}, r.name, r.email, r.phone, r.notes, r.timezone
    FROM ROWS FROM (
      jsonb_to_recordset(${JSON.stringify(clients)}::jsonb) AS (name text, email text, phone text, notes text, timezone text)
    ) WITH ORDINALITY AS r (name, email, phone, notes, timezone, place) ORDER BY r.place
    ON CONFLICT (team_id, lower(email)) WHERE deleted_at IS NULL DO UPDATE SET name = EXCLUDED.name,
      phone = coalesce(EXCLUDED.phone, clients.phone), notes = coalesce(EXCLUDED.notes, clients.notes),
      timezone = coalesce(EXCLUDED.timezone, clients.timezone)
    RETURNING id`;
  return rows.map(({ id }) => id);
}

export async function updateClients(
  { db, teamId, now }: Ctx,
  clients: readonly (ImportedClient & { id: number })[],
): Promise<void> {
  await db.$executeRaw`
    UPDATE clients c SET name = r.name, phone = coalesce(r.phone, c.phone), notes = coalesce(r.notes, c.notes),
      timezone = coalesce(r.timezone, c.timezone), updated_at = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(clients)}::jsonb)
      AS r (id integer, name text, email text, phone text, notes text, timezone text)
    WHERE c.team_id = ${teamId} AND c.id = r.id AND c.deleted_at IS NULL`;
}

/** Adds tags to clients; names that the team does not have yet become tags of it. */
export async function addTags({ db, teamId }: Ctx, wanted: readonly { id: number; tag: string }[]): Promise<void> {
  if (wanted.length === 0) return;
  const names = [...new Set(wanted.map(({ tag }) => tag))].toSorted();
  await db.$executeRaw`
    INSERT INTO tags (team_id, name) SELECT ${teamId}, name FROM unnest(${names}::text[]) name ON CONFLICT DO NOTHING`;
  await db.$executeRaw`
    INSERT INTO client_tags (team_id, client_id, tag_id)
    SELECT t.team_id, w.id, t.id
    FROM unnest(${wanted.map(({ id }) => id)}::integer[], ${wanted.map(({ tag }) => tag)}::text[]) w (id, tag)
    JOIN tags t ON t.team_id = ${teamId} AND lower(t.name) = lower(w.tag)
    ON CONFLICT DO NOTHING`;
}
