import type { Ctx } from '@/lib/infra/ctx';
import type { DetailValues } from './rules';

/** The details of events as they are, by id; nothing is read where none of them is to change. */
export async function readDetails(
  { db, teamId }: Ctx,
  ids: number[],
  details: object,
): Promise<Map<number, DetailValues>> {
  if (Object.keys(details).length === 0) return new Map();
  const events = await db.event.findMany({
    where: { teamId, id: { in: ids } },
    select: {
      id: true,
      inviteeName: true,
      inviteeEmail: true,
      inviteePhone: true,
      inviteeTimezone: true,
      notes: true,
      locationId: true,
      meetingType: true,
    },
  });
  return new Map(events.map(({ id, ...values }) => [id, values]));
}
