import type { Ctx } from '@/lib/infra/ctx';
import type { Roster } from '@/lib/modules/staff/roster/service';

/** What the form of a staff member offers. @param userId whom they sign in as now, who stays on offer */
export function toStaffChoices(
  { team, now }: Ctx,
  { staff, schedules, eventTypes, members }: Roster,
  userId: number | null,
) {
  const taken = new Set(staff.map((one) => one.userId).filter((id) => id !== userId));
  return {
    hours: { schedules, teamZone: team.timezone, now },
    eventTypes,
    members: members.filter(({ id }) => !taken.has(id)),
  };
}
