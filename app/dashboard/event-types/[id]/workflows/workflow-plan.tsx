import { getTranslations } from 'next-intl/server';
import type { TimeStyle } from '@/components/booking/event-time';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { Ctx } from '@/lib/infra/ctx';
import type { PlanningRow } from '@/lib/modules/workflows/planning/queries';
import type { SimulatedEvent } from '@/lib/modules/workflows/planning/service';
import type { WorkflowRow } from '@/lib/modules/workflows/queries';
import { PATH } from '../../../workflows/path';
import { PlannedSteps } from '../../../workflows/planned-steps';
import { toPlanView } from '../../../workflows/planned-view';
import { timingText } from '../../../workflows/workflow-words';

interface WorkflowPlanProps {
  ctx: Ctx;
  workflow: WorkflowRow;
  /** The next one of the event type, if any. */
  event: PlanningRow | null;
  runs: SimulatedEvent['runs'];
  style: TimeStyle;
}

/** A workflow that runs for the event type, with what it would do for the next event. */
export async function WorkflowPlan({ ctx, workflow, event, runs, style }: WorkflowPlanProps) {
  const t = await getTranslations('workflows');
  const { id, name, trigger, offsetMinutes, isActive, eventTypeId, actions } = workflow;
  return (
    <li className="rounded-card border border-line">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-t-card bg-surface px-3 py-2">
        <Link href={`${PATH}/${id}`} className="min-w-0 break-words">
          {name}
        </Link>
        <span className="text-sm text-muted">{timingText(t, trigger, offsetMinutes)}</span>
        <span className="ms-auto flex gap-1.5">
          {eventTypeId === null ? <Badge>{t('all_event_types')}</Badge> : null}
          <Badge tone={isActive ? 'success' : 'neutral'}>{t(isActive ? 'on' : 'off')}</Badge>
        </span>
      </div>
      {actions.length === 0 ? <p className="border-t border-line px-3 py-2.5 text-muted">{t('no_steps')}</p> : null}
      {event && actions.length > 0 ? (
        <div className="border-t border-line">
          <PlannedSteps plan={toPlanView(ctx, { workflow, event, runs }, { ...style, t })} />
        </div>
      ) : null}
    </li>
  );
}
