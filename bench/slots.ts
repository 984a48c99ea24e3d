import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { type SlotFacts, toSlotContext } from '@/lib/modules/availability/slots/context/rules';
import { slotsOf } from '@/lib/modules/availability/slots/rules';
import { alternate, processCpuMs, request, withServer } from './api';
import { bulk } from './bulk';
import { withDatabase } from './database';
import { type Load, median, type Target } from './load';
import { countStatements } from './statements';

const MONTH_DAYS = 31;
const YEAR_DAYS = 365;
const WARM_UP_RUNS = 50;
const MEASURED_RUNS = 200;
const TEAMS = 200;
const EVENTS_PER_TEAM = 5_000;
/** Until the compiler has seen enough. */
const WARM_UP_REQUESTS = 2_000;
const MEASURED_REQUESTS = 1_000;

export interface SlotFigures {
  /** CPU milliseconds to lay out the facts and find all slots, by what was asked. */
  month500: number;
  month5000: number;
  month50000: number;
  year: number;
}

/** One member, 15-minute steps, half an hour with buffers: no database, no wire. */
export function measureSlots(): SlotFigures {
  return {
    month500: cpuMs(factsOf(MONTH_DAYS, 500)),
    month5000: cpuMs(factsOf(MONTH_DAYS, 5_000)),
    month50000: cpuMs(factsOf(MONTH_DAYS, 50_000)),
    year: cpuMs(factsOf(YEAR_DAYS, 6_000)),
  };
}

export interface SlotEndpointFigures {
  bare: Load;
  slots: Load;
  /** Requests a second over those of the bare route, the median of the rounds. */
  ratio: number;
  statements: number;
  /** CPU milliseconds of the app a call: a week, and a month. */
  weekCpuMs: number;
  monthCpuMs: number;
}

/** A week of slots (the reference's example) on a million events of 200 teams, beside a route that returns a constant. */
export async function measureSlotEndpoint(): Promise<SlotEndpointFigures> {
  return withDatabase(async (place) => {
    const { token, eventTypeId } = await fill(place.databaseUrl);
    return await withServer(place, async (origin, pid) => {
      const asking = (to: string) => ({
        url: `${origin}/api/v1/event-types/${eventTypeId}/slots?date_from=2031-03-03&date_to=${to}`,
        token,
      });
      const week = asking('2031-03-09');
      const weekCpuMs = await appCpuMs(pid, week);
      const monthCpuMs = await appCpuMs(pid, asking('2031-04-02'));
      const statements = await countStatements(place, () => request(week));
      const rounds = await alternate({ url: `${origin}/api/live` }, week);
      const ratios = rounds.map(({ bare, served }) => served.rps / bare.rps);
      const ratio = median(ratios);
      const middle = rounds[ratios.indexOf(ratio)];
      if (!middle) throw new Error('nothing was measured');
      return { bare: middle.bare, slots: middle.served, ratio, statements, weekCpuMs, monthCpuMs };
    });
  });
}

function factsOf(days: number, busy: number): SlotFacts {
  const start = Date.UTC(2031, 2, 1);
  const apart = (days * DAY_MS) / busy;
  const claims = Array.from({ length: busy }, (_, index) => {
    const from = start + Math.floor(index * apart);
    return { start: from, end: from + Math.floor(apart / 2) };
  });
  const weekdays = [1, 2, 3, 4, 5].map((day) => ({ day, start: 540, end: 1_020 }));
  const schedule = { timezone: 'Europe/Madrid', rules: weekdays, overrides: new Map() };
  return {
    eventTypeId: 1,
    kind: 'one_on_one',
    lengthMinutes: 30,
    incrementMinutes: 15,
    bufferBeforeMinutes: 5,
    bufferAfterMinutes: 10,
    minimumNoticeMinutes: 60,
    maximumAdvanceDays: null,
    dailyLimit: null,
    capacity: 1,
    timeZone: 'Europe/Madrid',
    now: start - DAY_MS,
    range: { start, end: start + days * DAY_MS },
    locationId: null,
    room: null,
    eventStarts: [],
    staff: [
      {
        staffId: 1,
        resourceId: 1,
        weight: 1,
        dailyLimit: null,
        schedule,
        timeOff: [{ start: start + DAY_MS, end: start + DAY_MS + 60 * MINUTE_MS }],
        claims,
        external: [],
        sittings: [],
        eventStarts: [],
      },
    ],
  };
}

/** CPU, not the clock: other work on the machine does not count. */
function cpuMs(facts: SlotFacts): number {
  const run = () => slotsOf(toSlotContext(facts), facts.range);
  for (let done = 0; done < WARM_UP_RUNS; done++) run();
  const before = process.cpuUsage();
  for (let done = 0; done < MEASURED_RUNS; done++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / MEASURED_RUNS;
}

/** The CPU that the app's process used, from the kernel's count. Linux only. */
async function appCpuMs(pid: number, target: Target): Promise<number> {
  for (let sent = 0; sent < WARM_UP_REQUESTS; sent++) await request(target);
  const before = processCpuMs(pid);
  for (let sent = 0; sent < MEASURED_REQUESTS; sent++) await request(target);
  return (processCpuMs(pid) - before) / MEASURED_REQUESTS;
}

/** A million events with their claims, 5,000 a team; the measured team's own lie around the week that is asked for. */
async function fill(databaseUrl: string): Promise<{ token: string; eventTypeId: number }> {
  process.env.DATABASE_URL = databaseUrl;
  const { makeEventType, makeTeam } = await import('@/lib/testing/factories');
  const { pool } = await import('@/lib/infra/db');
  const team = await makeTeam({ timezone: 'Europe/Madrid', hours: 'default' });
  const { id: eventTypeId } = await makeEventType(team, { incrementMinutes: 15, bufferBefore: 5, bufferAfter: 10 });
  await bulk(pool, async (client) => {
    await client.query(OTHER_TEAMS_SQL, [team.teamId, TEAMS, team.userId]);
    await client.query(EVENTS_SQL, [EVENTS_PER_TEAM]);
    await client.query(CLAIMS_SQL);
  });
  return { token: team.token, eventTypeId };
}

const OTHER_TEAMS_SQL = `WITH team AS (
    INSERT INTO teams (name, slug, timezone, currency, locale, owner_id)
    SELECT 'Team ' || i, 'team-' || i, 'UTC', 'EUR', 'en', $3::integer FROM generate_series(2, $2::integer) i RETURNING id
  ), resource AS (
    INSERT INTO resources (team_id, kind) SELECT id, 'staff' FROM team RETURNING team_id, id
  ), member AS (
    INSERT INTO staff (team_id, resource_id, name) SELECT team_id, id, 'Ana' FROM resource RETURNING team_id, id
  ), type AS (
    INSERT INTO event_types (team_id, name, slug, duration_minutes, currency)
    SELECT id, 'Consultation', 'consultation', 30, 'EUR' FROM team RETURNING team_id, id
  ), offered AS (
    INSERT INTO event_type_staff (team_id, event_type_id, staff_id)
    SELECT type.team_id, type.id, member.id FROM type JOIN member USING (team_id)
  )
  INSERT INTO clients (team_id, name) SELECT id, 'Ana Molina' FROM team UNION ALL SELECT $1, 'Ana Molina'`;

/** Four a day with free time between them, for more than three years around the days that are asked for. */
const EVENTS_SQL = `INSERT INTO events
    (team_id, event_type_id, client_id, staff_id, starts_at, ends_at, invitee_name, invitee_email, currency)
  SELECT o.team_id, o.event_type_id, c.id, o.staff_id, at, at + interval '30 minutes', 'Ana Molina', 'ana@example.com', 'EUR'
  FROM event_type_staff o
  JOIN clients c ON c.team_id = o.team_id
  CROSS JOIN generate_series(0, $1::integer - 1) i
  CROSS JOIN LATERAL (
    SELECT '2029-09-01 08:00Z'::timestamptz + (i / 4) * interval '1 day' + (i % 4) * interval '2 hours' AS at
  ) starts`;

const CLAIMS_SQL = `INSERT INTO resource_claims (team_id, resource_id, event_id, blocked_from, blocked_to)
  SELECT e.team_id, s.resource_id, e.id, e.starts_at - interval '5 minutes', e.ends_at + interval '10 minutes'
  FROM events e JOIN staff s ON s.team_id = e.team_id AND s.id = e.staff_id`;
