import { pool } from '@/lib/infra/db';

const BATCH = 500;

/**
 * Completes scheduled events that are over, of all teams, with their history and the message that tells of it: one statement
 * a batch, so that each event is completed once however many processes run it and wherever one is cut off.
 * @returns how many
 */
export async function completePastEvents(now: Date): Promise<number> {
  let total = 0;
  for (let completed = BATCH; completed === BATCH; total += completed) {
    const { rowCount } = await pool.query(
      `WITH due AS (
        SELECT team_id, id FROM events WHERE status = 'scheduled' AND ends_at <= $1
        ORDER BY ends_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
      ), done AS (
        UPDATE events e SET status = 'completed', updated_at = $1 FROM due
        WHERE e.team_id = due.team_id AND e.id = due.id RETURNING e.team_id, e.id
      ), noted AS (
        INSERT INTO event_history (team_id, event_id, at, actor, action, changes)
        SELECT team_id, id, $1, 'Openslot', 'completed', '{"status": ["scheduled", "completed"]}' FROM done
      )
      INSERT INTO outbox (team_id, topic, payload, available_at)
      SELECT team_id, 'event.completed',
        jsonb_build_object('event_id', id, 'changes', '{"status": ["scheduled", "completed"]}'::jsonb), $1
      FROM done`,
      [now],
    );
    completed = rowCount ?? 0;
  }
  return total;
}
