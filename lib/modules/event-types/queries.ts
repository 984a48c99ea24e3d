import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { statement } from '@/lib/infra/sql';
import type { Prisma } from '@/prisma/generated/client';

export const EVENT_TYPE_COLUMNS = {
  id: true,
  name: true,
  slug: true,
  description: true,
  kind: true,
  durationMinutes: true,
  incrementMinutes: true,
  bufferBeforeMinutes: true,
  bufferAfterMinutes: true,
  minimumNoticeMinutes: true,
  maximumAdvanceDays: true,
  dailyLimit: true,
  capacity: true,
  cancellationWindowHours: true,
  color: true,
  locationType: true,
  meetingUrl: true,
  requiresPayment: true,
  price: true,
  currency: true,
  isActive: true,
  scheduleId: true,
  staff: {
    select: { staffId: true, weight: true },
    where: { staff: { deletedAt: null } },
    orderBy: { staffId: 'asc' },
  },
  locations: { select: { locationId: true }, where: { location: { deletedAt: null } }, orderBy: { locationId: 'asc' } },
  extras: { select: { extraId: true }, where: { extra: { deletedAt: null } }, orderBy: { extraId: 'asc' } },
  questions: {
    select: { id: true, label: true, type: true, options: true, isRequired: true },
    where: { deletedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.EventTypeSelect;

export type EventTypeRow = Prisma.EventTypeGetPayload<{ select: typeof EVENT_TYPE_COLUMNS }>;

/** What a list of the public API shows. */
export const EVENT_TYPE_SUMMARY_COLUMNS = {
  id: true,
  name: true,
  slug: true,
  durationMinutes: true,
  color: true,
  isActive: true,
  requiresPayment: true,
  createdAt: true,
} as const satisfies Prisma.EventTypeSelect;

export type EventTypeSummaryRow = Prisma.EventTypeGetPayload<{ select: typeof EVENT_TYPE_SUMMARY_COLUMNS }>;

type SqlRow = Omit<EventTypeRow, 'price'> & { price: bigint | number };

/** A living event type of the team with its parts, in one statement: bookings and sites read it all the time. */
export async function findEventType({ db, teamId }: Ctx, id: number): Promise<EventTypeRow | null> {
  const rows =
    db === prisma ? await readEventType(teamId, id) : await db.$queryRawUnsafe<SqlRow[]>(EVENT_TYPE_SQL, teamId, id);
  const [row] = rows;
  return row ? { ...row, price: BigInt(row.price) } : null;
}

/** Ids of the living rows that a link table names, as {@link EVENT_TYPE_COLUMNS} has them. @param more of the link itself */
const linked = (links: string, column: string, table: string, key: string, more = '') => `coalesce((
    SELECT json_agg(json_build_object('${key}', l.${column}${more}) ORDER BY l.${column})
    FROM ${links} l JOIN ${table} o ON o.team_id = l.team_id AND o.id = l.${column} AND o.deleted_at IS NULL
    WHERE l.team_id = e.team_id AND l.event_type_id = e.id
  ), '[]')`;

const EVENT_TYPE_SQL = `SELECT e.id, e.name, e.slug, e.description, e.kind::text, e.duration_minutes AS "durationMinutes",
    e.increment_minutes AS "incrementMinutes", e.buffer_before_minutes AS "bufferBeforeMinutes",
    e.buffer_after_minutes AS "bufferAfterMinutes", e.minimum_notice_minutes AS "minimumNoticeMinutes",
    e.maximum_advance_days AS "maximumAdvanceDays", e.daily_limit AS "dailyLimit", e.capacity,
    e.cancellation_window_hours AS "cancellationWindowHours", e.color, e.location_type::text AS "locationType",
    e.meeting_url AS "meetingUrl",
    e.requires_payment AS "requiresPayment", e.price, e.currency, e.is_active AS "isActive",
    e.schedule_id AS "scheduleId",
    ${linked('event_type_staff', 'staff_id', 'staff', 'staffId', ", 'weight', l.weight")} AS staff,
    ${linked('event_type_locations', 'location_id', 'locations', 'locationId')} AS locations,
    ${linked('event_type_extras', 'extra_id', 'extras', 'extraId')} AS extras,
    coalesce((
      SELECT json_agg(json_build_object('id', q.id, 'label', q.label, 'type', q.type, 'options', q.options,
        'isRequired', q.is_required) ORDER BY q.position, q.id)
      FROM questions q WHERE q.team_id = e.team_id AND q.event_type_id = e.id AND q.deleted_at IS NULL
    ), '[]') AS questions
  FROM event_types e WHERE e.team_id = $1 AND e.id = $2 AND e.deleted_at IS NULL`;

const readEventType = statement<SqlRow>(EVENT_TYPE_SQL);
