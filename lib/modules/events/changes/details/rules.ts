/** The details of an event that history tells before and after. */
export interface DetailValues {
  inviteeName: string;
  inviteeEmail: string;
  inviteePhone: string | null;
  inviteeTimezone: string | null;
  notes: string | null;
  locationId: number | null;
  meetingType: string | null;
}

/** What was written over several events, and what they had before. */
export interface Changed {
  details: { [Name in keyof DetailValues]?: DetailValues[Name] | undefined };
  detailsBefore: ReadonlyMap<number, DetailValues>;
  /** Where the event got a new host. */
  moved: { staffId: number } | undefined;
}

const WIRE_NAMES = {
  inviteeName: 'invitee_name',
  inviteeEmail: 'invitee_email',
  inviteePhone: 'invitee_phone',
  inviteeTimezone: 'invitee_timezone',
  notes: 'notes',
  locationId: 'location_id',
  meetingType: 'meeting_type',
} as const satisfies Record<keyof DetailValues, string>;

/** What became different about one event, by wire name; its times and status are told elsewhere. */
export function changesOf(
  { id, staffId }: { id: number; staffId: number | null },
  { details, detailsBefore, moved }: Changed,
): Record<string, [unknown, unknown]> {
  const before = detailsBefore.get(id);
  const changes: Record<string, [unknown, unknown]> = {};
  for (const [name, wireName] of Object.entries(WIRE_NAMES) as [keyof DetailValues, string][]) {
    const after = details[name];
    if (before && after !== undefined && after !== before[name]) changes[wireName] = [before[name], after];
  }
  if (moved && moved.staffId !== staffId) changes.staff_id = [staffId, moved.staffId];
  return changes;
}
