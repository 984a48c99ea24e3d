import { statement } from '@/lib/infra/sql';

export interface BookedRow {
  staff_id: number;
  minutes: number;
}

/** Minutes of events that start in a period and were not cancelled, by staff member. */
export const selectBooked = statement<BookedRow>(`
  SELECT e.staff_id, sum(extract(epoch FROM e.ends_at - e.starts_at) / 60)::bigint AS minutes
  FROM events e
  WHERE e.team_id = $1 AND e.staff_id = ANY($2::integer[]) AND e.starts_at >= $3 AND e.starts_at < $4
    AND e.status <> 'cancelled'
  GROUP BY e.staff_id`);
