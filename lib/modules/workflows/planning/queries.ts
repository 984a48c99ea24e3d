import type { Ctx } from '@/lib/infra/ctx';
import { teamFilter } from '@/lib/infra/list-page';
import { runPrepared } from '@/lib/infra/sql';
import type { EventStatus } from '@/lib/modules/events/rules';
import type { PlannedHost } from './rules';

/** An event with all that a workflow says about it and needs to reach people. */
export interface PlanningRow {
  id: number;
  event_type_id: number;
  event_type_name: string;
  status: EventStatus;
  starts_at: Date;
  ends_at: Date;
  created_at: Date;
  invitee_name: string;
  invitee_email: string;
  invitee_phone: string | null;
  invitee_timezone: string | null;
  meeting_url: string | null;
  location_name: string | null;
  location_address: string | null;
  location_city: string | null;
  hosts: PlannedHost[];
  answers: { label: string; answer: string }[];
}

/** Collective events are taken by all who hold a claim for them; everything else by the staff member it is shown under. */
const HOSTS = `coalesce((
    SELECT json_agg(json_build_object('name', s.name, 'email', coalesce(s.email, u.email),
      'devices', (SELECT count(*) FROM device_tokens d WHERE d.user_id = s.user_id AND d.deactivated_at IS NULL)) ORDER BY s.id)
    FROM staff s LEFT JOIN users u ON u.id = s.user_id
    WHERE s.team_id = e.team_id AND s.id IN (
      SELECT e.staff_id
      UNION
      SELECT other.id FROM resource_claims c
      JOIN staff other ON other.team_id = c.team_id AND other.resource_id = c.resource_id
      WHERE t.kind = 'collective' AND c.team_id = e.team_id AND c.event_id = e.id AND c.released_at IS NULL
    )
  ), '[]')`;

const ANSWERS = `coalesce((
    SELECT json_agg(json_build_object('label', a.label, 'answer', a.answer) ORDER BY a.question_id)
    FROM event_answers a WHERE a.team_id = e.team_id AND a.event_id = e.id
  ), '[]')`;

const COLUMNS = `e.id, e.event_type_id, t.name AS event_type_name, e.status, e.starts_at, e.ends_at, e.created_at,
  e.invitee_name, e.invitee_email, coalesce(e.invitee_phone, c.phone) AS invitee_phone, e.invitee_timezone, e.meeting_url,
  l.name AS location_name, l.address AS location_address, l.city AS location_city,
  ${HOSTS} AS hosts, ${ANSWERS} AS answers`;

const JOINS = `JOIN event_types t ON t.team_id = e.team_id AND t.id = e.event_type_id
  JOIN clients c ON c.team_id = e.team_id AND c.id = e.client_id
  LEFT JOIN locations l ON l.team_id = e.team_id AND l.id = e.location_id`;

export interface NextEvents {
  /** Of every event type when null. */
  eventTypeId: number | null;
  /** Which end of an event has to lie after `after`. */
  edge: 'start' | 'end';
  after: Date;
  limit: number;
}

/** The first events, by start, that are neither cancelled nor missed nor waiting for a payment that did not come. */
export function selectNextEvents({ teamId, now }: Ctx, { eventTypeId, edge, after, limit }: NextEvents) {
  const filter = teamFilter('e', teamId);
  filter.add(now, (p) => `(e.expires_at IS NULL OR e.expires_at > ${p})`);
  if (eventTypeId !== null) filter.add(eventTypeId, (p) => `e.event_type_id = ${p}`);
  // An event is at most 31 days long, which bounds the index range from below.
  if (edge === 'start') filter.add(after, (p) => `e.starts_at > ${p} AND e.status IN ('pending', 'scheduled')`);
  else {
    filter.add(after, (p) => `e.ends_at > ${p} AND e.starts_at > ${p}::timestamptz - interval '31 days'`);
    filter.conditions.push("e.status IN ('pending', 'scheduled', 'completed')");
  }
  const text = `SELECT ${COLUMNS} FROM (
      SELECT * FROM events e WHERE ${filter.conditions.join(' AND ')} ORDER BY e.starts_at, e.id LIMIT ${limit}
    ) e ${JOINS} ORDER BY e.starts_at, e.id`;
  return runPrepared<PlanningRow>(text, filter.values);
}
