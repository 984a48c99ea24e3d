import type { Client } from 'pg';

/** Written by background work and by reading, so that they say nothing about who changed what. */
const RESTLESS = new Set(['outbox', 'mail_messages', 'webhook_deliveries', 'team_revisions', 'rate_limits']);

/** A mark a table of everything a team owns; two snapshots are equal when no row was added, changed or removed. */
export async function snapshotTeam(database: Client, teamId: number): Promise<Record<string, string>> {
  const { rows } = await database.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'team_id'",
  );
  const marks: Record<string, string> = {};
  for (const { name } of rows.filter((row) => !RESTLESS.has(row.name))) {
    marks[name] = await markOf(database, `SELECT t.* FROM ${name} t WHERE team_id = $1`, teamId);
  }
  const team = await markOf(database, 'SELECT t.* FROM teams t WHERE id = $1', teamId);
  return { ...marks, teams: team };
}

async function markOf(database: Client, sql: string, teamId: number): Promise<string> {
  const { rows } = await database.query<{ mark: string }>(
    `SELECT count(*) || ':' || coalesce(md5(string_agg(r::text, ',' ORDER BY r::text)), '') AS mark FROM (${sql}) r`,
    [teamId],
  );
  return rows[0]?.mark ?? '';
}
