import { notFound } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import type { TimeOffRow } from '../../time-off/service';
import { isWritable, overridesByDate } from '../queries';
import type { ScheduleInUse } from '../service';
import { type ScheduleRoomRow, selectScheduleRoom } from './queries';

/** A schedule and what its page shows around it. */
export interface ScheduleRoom extends Pick<ScheduleRoomRow, 'defaultId' | 'firstUse'> {
  schedule: ScheduleInUse;
  /** All of the team; members of the staff role see themselves. */
  staff: { id: number; name: string }[];
  /** To come, of those whose hours these are, by start. */
  timeOff: TimeOffRow[];
}

/** All that the page of a schedule shows of it, in one statement. @throws not_found for one the actor does not see */
export async function readScheduleRoom(ctx: Ctx, id: number): Promise<ScheduleRoom> {
  const { teamId, actor, now } = ctx;
  const own = actor.role === 'staff' ? (actor.staffId ?? 0) : null;
  const [row] = await selectScheduleRoom(teamId, id, now, own);
  if (!row) throw notFound('Schedule');
  const { staff, timeOff, firstUse, defaultId, overrides, eventTypes, ...rest } = row;
  const users = staff.filter(({ scheduleId }) => scheduleId === id);
  const isShown = (one: { id: number }) => own === null || one.id === own;
  return {
    schedule: {
      ...rest,
      overrides: overridesByDate(overrides),
      use: { staff: users.filter(isShown).map(({ id: staffId, name }) => ({ id: staffId, name })), eventTypes },
      isWritable: isWritable(ctx, { isDefault: row.isDefault, staffIds: users.map((one) => one.id), eventTypes }),
    },
    defaultId,
    firstUse,
    staff: staff.filter(isShown),
    timeOff: timeOff.map(({ startsAt, endsAt, ...one }) => ({
      ...one,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
  };
}
