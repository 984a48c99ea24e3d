import type { Ctx } from '@/lib/infra/ctx';
import { statement } from '@/lib/infra/sql';

/** What depends on an extra, a place or a staff member. */
export interface Usage {
  /** Those that name it, by name. */
  eventTypes: { id: number; name: string }[];
  /** Live events that start after now. */
  events: number;
}

interface UsedBy {
  /** The table that links event types to it, and its column there. */
  links: string;
  column: string;
  /** Which events `e` are its own; it is `$2`. */
  events: string;
}

/** @returns what reads the usage of a row of the team, in one statement */
export function usageReader({ links, column, events }: UsedBy): (ctx: Ctx, id: number) => Promise<Usage> {
  const read = statement<Usage>(`SELECT
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.name, t.id), '[]')
      FROM ${links} l JOIN event_types t ON t.team_id = l.team_id AND t.id = l.event_type_id AND t.deleted_at IS NULL
      WHERE l.team_id = $1 AND l.${column} = $2) AS "eventTypes",
    (SELECT count(*) FROM events e
      WHERE e.team_id = $1 AND e.status IN ('pending', 'scheduled') AND e.starts_at > $3 AND ${events}) AS events`);
  return async ({ teamId, now }, id) => {
    const [usage] = await read(teamId, id, now);
    if (!usage) throw new Error('reading the usage returned no row');
    return usage;
  };
}
