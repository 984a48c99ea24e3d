import type { Ctx } from '@/lib/infra/ctx';

export interface SampleState {
  /** Whether there is sample data. */
  has: boolean;
  /** Whether some can be added: there are no clients, appointments or invoices yet. */
  canAdd: boolean;
}

/** Where a team stands with sample data. */
export async function selectSampleState({ db, teamId }: Ctx): Promise<SampleState> {
  const [row] = await db.$queryRaw<{ has: boolean; used: boolean }[]>`
    SELECT EXISTS (SELECT FROM sample_rows WHERE team_id = ${teamId}) AS has,
      EXISTS (SELECT FROM clients WHERE team_id = ${teamId})
        OR EXISTS (SELECT FROM events WHERE team_id = ${teamId})
        OR EXISTS (SELECT FROM invoices WHERE team_id = ${teamId}) AS used`;
  return { has: row?.has ?? false, canAdd: row !== undefined && !row.has && !row.used };
}

interface OpeningHours {
  day: number;
  startMinute: number;
  endMinute: number;
}

const OFFICE_HOURS = [1, 2, 3, 4, 5].map((day) => ({ day, startMinute: 540, endMinute: 1_020 }));

/** The weekly hours of the team's default schedule; office hours where it has none. */
export async function findOpeningHours({ db, teamId }: Ctx): Promise<OpeningHours[]> {
  const rules = await db.scheduleRule.findMany({
    where: { teamId, schedule: { isDefault: true } },
    orderBy: [{ day: 'asc' }, { startMinute: 'asc' }],
    select: { day: true, startMinute: true, endMinute: true },
  });
  return rules.length > 0 ? rules : OFFICE_HOURS;
}

/** What the bookings of staff claim, by staff id. */
export async function findResources({ db, teamId }: Ctx, staffIds: number[]): Promise<Map<number, number>> {
  const rows = await db.staff.findMany({
    where: { teamId, id: { in: staffIds } },
    select: { id: true, resourceId: true },
  });
  return new Map(rows.map(({ id, resourceId }) => [id, resourceId]));
}
