import type { Ctx } from '@/lib/infra/ctx';

/** Numbers event types of the team in the order of their ids, in one statement. */
export async function updatePositions({ db, teamId }: Ctx, ids: readonly number[]): Promise<void> {
  await db.$executeRaw`
    UPDATE event_types SET position = sent.position
    FROM unnest(${ids}::integer[]) WITH ORDINALITY AS sent(id, position)
    WHERE event_types.team_id = ${teamId} AND event_types.id = sent.id`;
}
