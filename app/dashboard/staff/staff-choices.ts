import type { Ctx } from '@/lib/infra/ctx';
import { readEventTypes, readSchedules, readStaff, readTeam } from '@/lib/web/team-reads';

/** What the form of a staff member offers. @param userId whom they sign in as now, who stays on offer */
export async function readStaffChoices(ctx: Ctx, userId: number | null) {
  const [schedules, eventTypes, staff, team] = await Promise.all([
    readSchedules(ctx),
    readEventTypes(ctx),
    readStaff(ctx),
    readTeam(ctx),
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
