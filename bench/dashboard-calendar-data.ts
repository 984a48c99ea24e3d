import type { TestTeam } from '@/lib/testing/factories';
import { bulk } from './bulk';

/** How full its weeks are: 400 events, 75, none. */
export type Weeks = 'busy' | 'quiet' | 'empty';

export interface CalendarTeam {
  email: string;
  password: string;
  /** A Wednesday with weeks of its kind around it. */
  dates: Record<Weeks, string>;
}

const STAFF = 8;
const PAST_EVENTS = 100_000;
const WEEKS_OF_A_KIND = 12;

/** A team of eight with 100,000 events in the past, and weeks of three kinds ahead. */
export async function fillCalendar(): Promise<CalendarTeam> {
  const { makeEventType, makeTeam, PASSWORD } = await import('@/lib/testing/factories');
  const { addStaff } = await import('@/lib/modules/staff/service');
  const { pool, prisma } = await import('@/lib/infra/db');
  const team = await makeTeam({ timezone: 'Europe/Madrid', hours: 'default' });
  for (let hired = 1; hired < STAFF; hired++) {
    await addStaff(prisma, { teamId: team.teamId, name: `Staff ${hired}`, email: null, userId: null });
  }
  for (const name of ['Haircut', 'Colour and cut', 'Consultation']) await makeEventType(team, { name });
  await bulk(pool, async (client) => {
    await client.query(CLIENTS_SQL, [team.teamId]);
    const fill = (weeks: FilledWeeks) => client.query(EVENTS_SQL, valuesOf(team, weeks));
    await fill({ from: '2020-01-06', weeks: PAST_EVENTS / 400, perWeek: 400 });
    await fill({ from: '2031-01-06', weeks: WEEKS_OF_A_KIND, perWeek: 400 });
    await fill({ from: '2032-01-05', weeks: WEEKS_OF_A_KIND, perWeek: 75 });
  });
  const dates = { busy: '2031-02-12', quiet: '2032-02-11', empty: '2033-02-09' };
  return { email: team.email, password: PASSWORD, dates };
}

interface FilledWeeks {
  /** A Monday. */
  from: string;
  weeks: number;
  perWeek: number;
}

function valuesOf(team: TestTeam, { from, weeks, perWeek }: FilledWeeks) {
  return [team.teamId, from, weeks, perWeek];
}

const CLIENTS_SQL = `INSERT INTO clients (team_id, name, email)
  SELECT $1, 'Ana Molina ' || i, 'ana' || i || '@example.com' FROM generate_series(1, 500) i`;

/** Monday to Saturday from 9, on all staff, in lengths of half an hour to an hour. */
const EVENTS_SQL = `INSERT INTO events
    (team_id, event_type_id, client_id, staff_id, status, starts_at, ends_at, invitee_name, invitee_email, currency)
  SELECT $1, t.ids[1 + i % array_length(t.ids, 1)], c.ids[1 + (i * 7 + w) % array_length(c.ids, 1)],
    s.ids[1 + i % array_length(s.ids, 1)], CASE WHEN $2 < '2026' THEN 'completed' ELSE (ARRAY['scheduled', 'scheduled', 'pending', 'completed'])[1 + i % 4] END::event_status,
    at, at + (ARRAY[30, 45, 60, 60])[1 + i % 4] * interval '1 minute', 'Ana Molina ' || i, 'ana' || i || '@example.com', 'EUR'
  FROM (SELECT array_agg(id) AS ids FROM event_types WHERE team_id = $1) t,
    (SELECT array_agg(id) AS ids FROM clients WHERE team_id = $1) c,
    (SELECT array_agg(id) AS ids FROM staff WHERE team_id = $1) s,
    generate_series(0, $3::integer - 1) w, generate_series(0, $4::integer - 1) i,
    LATERAL (
      SELECT ($2 || ' 09:00')::timestamp AT TIME ZONE 'Europe/Madrid' + w * interval '7 days' + i % 6 * interval '1 day'
        + i / 6 * 540 / ($4::integer / 6 + 1) / 15 * interval '15 minutes' AS at
    ) starts`;
