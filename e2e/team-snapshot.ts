import type { Client } from 'pg';

/** Background work changes and removes their rows, so that only rows that come say that somebody did something. */
const WORKED_OFF = new Set(['outbox', 'mail_messages', 'webhook_deliveries']);

/** Counted also by reading. */
const RESTLESS = new Set([...WORKED_OFF, 'team_revisions', 'rate_limits']);

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

/** The newest row of each queue that background work empties: a team for which nothing was sent since has the same. */
export async function newestSent(database: Client, teamId: number): Promise<Record<string, number>> {
  const newest: Record<string, number> = {};
  for (const name of WORKED_OFF) {
    const { rows } = await database.query<{ id: number }>(
      `SELECT coalesce(max(id), 0)::integer AS id FROM ${name} WHERE team_id = $1`,
      [teamId],
    );
    newest[name] = rows[0]?.id ?? 0;
  }
  return newest;
}
