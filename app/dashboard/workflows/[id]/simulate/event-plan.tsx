import { getTranslations } from 'next-intl/server';
import { formatDay, formatTimes, type TimeStyle } from '@/components/booking/event-time';
import { Link } from '@/components/ui/link';
import type { Ctx } from '@/lib/infra/ctx';
import type { SimulatedEvent } from '@/lib/modules/workflows/planning/service';
import type { WorkflowRow } from '@/lib/modules/workflows/queries';
import { PlannedSteps } from '../../planned-steps';
import { toPlanView } from '../../planned-view';

interface EventPlanProps extends SimulatedEvent {
  ctx: Ctx;
  workflow: WorkflowRow;
  style: TimeStyle;
}

/** One event with what the workflow would do for it. */
export async function EventPlan({ ctx, workflow, event, runs, style }: EventPlanProps) {
  const t = await getTranslations('workflows');
  return (
    <li className="rounded-card border border-line">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 rounded-t-card border-b border-line bg-surface px-3 py-2">
        <Link href={`/dashboard/events/${event.id}`} className="min-w-0 break-words">
          {t('simulate.what', { client: event.invitee_name, service: event.event_type_name })}
        </Link>
        <span className="text-sm text-muted tabular-nums">
          {formatDay(event.starts_at, style, ctx.now)}, {formatTimes(event.starts_at, event.ends_at, style)}
        </span>
      </div>
      <PlannedSteps plan={toPlanView(ctx, { workflow, event, runs }, { ...style, t })} />
    </li>
  );
}
