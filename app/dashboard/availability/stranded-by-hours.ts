import type { Ctx } from '@/lib/infra/ctx';
import { listStranded, type StrandedRow } from '@/lib/modules/availability/stranded/service';

/** Events that a schedule's own hours have stranded. */
export async function strandedByHours(ctx: Ctx, scheduleId: number): Promise<StrandedRow[]> {
  const stranded = await listStranded(ctx);
  return stranded.filter(
    ({ schedule_id, reason }) => schedule_id === scheduleId && (reason === 'outside_hours' || reason === 'day_off'),
  );
}
