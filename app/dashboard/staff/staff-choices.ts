import type { Ctx } from '@/lib/infra/ctx';
import { listSchedules } from '@/lib/modules/availability/schedules/service';
import { listEventTypes } from '@/lib/modules/event-types/service';
import { listStaff } from '@/lib/modules/staff/service';
import { getTeam } from '@/lib/modules/teams/service';

/** What the form of a staff member offers. @param userId whom they sign in as now, who stays on offer */
export async function readStaffChoices(ctx: Ctx, userId: number | null) {
  const [schedules, eventTypes, staff, team] = await Promise.all([
    listSchedules(ctx),
    listEventTypes(ctx),
    listStaff(ctx),
    getTeam(ctx),
  ]);
  const taken = new Set(staff.map((one) => one.userId).filter((id) => id !== userId));
  return {
    hours: { schedules: schedules.map(({ id, name }) => ({ id, name })), teamZone: ctx.team.timezone, now: ctx.now },
    eventTypes: eventTypes.map(({ id, name }) => ({ id, name })),
    members: team.memberships
      .filter(({ user }) => !taken.has(user.id))
      .map(({ user, role }) => ({ id: user.id, name: user.name, role })),
  };
}
