import { statement } from '@/lib/infra/sql';

/** What can be booked, by whom and where, as far as a choice shows it. */
export interface BookableRow {
  /** Not deleted, in the order of ids. */
  staff: { id: number; name: string; isActive: boolean }[];
  /** The same. */
  locations: { id: number; name: string; isActive: boolean }[];
  /** Not deleted, in the order of the public page. */
  types: {
    id: number;
    name: string;
    isActive: boolean;
    durationMinutes: number;
    /** Minor units of `currency`, in digits. */
    price: string;
    currency: string;
    requiresPayment: boolean;
    staffIds: number[];
    locationIds: number[];
    extraIds: number[];
  }[];
}

/** @param teamId the team, by position */
export const selectBookable = statement<BookableRow>(`
  SELECT
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'isActive', s.is_active) ORDER BY s.id), '[]')
      FROM staff s WHERE s.team_id = $1 AND s.deleted_at IS NULL) AS staff,
    (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'isActive', l.is_active) ORDER BY l.id), '[]')
      FROM locations l WHERE l.team_id = $1 AND l.deleted_at IS NULL) AS locations,
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'isActive', t.is_active,
        'durationMinutes', t.duration_minutes, 'price', t.price::text, 'currency', t.currency,
        'requiresPayment', t.requires_payment,
        'staffIds', coalesce((SELECT json_agg(o.staff_id ORDER BY o.staff_id) FROM event_type_staff o
          JOIN staff s ON s.team_id = o.team_id AND s.id = o.staff_id AND s.deleted_at IS NULL
          WHERE o.team_id = t.team_id AND o.event_type_id = t.id), '[]'),
        'locationIds', coalesce((SELECT json_agg(p.location_id ORDER BY p.location_id) FROM event_type_locations p
          JOIN locations l ON l.team_id = p.team_id AND l.id = p.location_id AND l.deleted_at IS NULL
          WHERE p.team_id = t.team_id AND p.event_type_id = t.id), '[]'),
        'extraIds', coalesce((SELECT json_agg(x.extra_id ORDER BY x.extra_id) FROM event_type_extras x
          WHERE x.team_id = t.team_id AND x.event_type_id = t.id), '[]')
      ) ORDER BY t.position, t.id), '[]')
      FROM event_types t WHERE t.team_id = $1 AND t.deleted_at IS NULL) AS types`);
