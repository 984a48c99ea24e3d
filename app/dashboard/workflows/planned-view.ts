import { formatDay, formatStart, type TimeStyle } from '@/components/booking/event-time';
import { dateTimeFormat } from '@/lib/core/formats';
import type { Ctx } from '@/lib/infra/ctx';
import { renderMessage } from '@/lib/modules/workflows/messages/rules';
import type { PlanningRow } from '@/lib/modules/workflows/planning/queries';
import { commonSkip, type PlannedRun, type SkipReason } from '@/lib/modules/workflows/planning/rules';
import type { WorkflowAction } from '@/lib/modules/workflows/planning/service';
import type { WorkflowRow } from '@/lib/modules/workflows/queries';
import { nameWithAddress, toFacts, valuesByReader } from './event-message';
import { timingText, type WorkflowWords } from './workflow-words';

/** What a workflow would do for an event, as it is shown; all its steps are due together. */
export interface PlanView {
  /** On the clock of the team, or what it waits for. */
  when: string;
  /** ISO 8601; null while its trigger has not happened. */
  dueAt: string | null;
  /** Why nothing is done; empty when something may be. */
  skip: string;
  steps: PlannedStepView[];
}

export interface PlannedStepView {
  action: WorkflowAction;
  names: string;
  /** Its subject with the variables filled in, or the beginning of its text. */
  subject: string;
  /** Why this one is left out; empty when it is not, or all are. */
  skip: string;
}

interface Plan {
  workflow: WorkflowRow;
  event: PlanningRow;
  runs: readonly PlannedRun<WorkflowAction>[];
}

interface ViewStyle extends TimeStyle {
  t: WorkflowWords;
}

/** The steps of a workflow for an event, with their messages as the reader would get them. */
export function toPlanView(ctx: Ctx, { workflow, event, runs }: Plan, { t, ...style }: ViewStyle): PlanView {
  const values = valuesByReader(toFacts(event, t), ctx, event.invitee_timezone);
  const dueAt = runs[0]?.dueAt ?? null;
  const reason = (skip: SkipReason | null) => (skip ? t(`simulate.reasons.${skip}`, { status: event.status }) : '');
  const common = commonSkip(runs);
  return {
    when: dueAt ? formatDue(dueAt, style, ctx.now) : timingText(t, workflow.trigger, workflow.offsetMinutes),
    dueAt: dueAt?.toISOString() ?? null,
    skip: reason(common),
    steps: runs.map(({ action, recipients, skip }) => ({
      action,
      names: recipients.map(nameWithAddress).join(', '),
      subject: renderMessage(action.subject ?? action.body ?? '', values[readerOf(action)]).text.slice(
        0,
        SUBJECT_LENGTH,
      ),
      skip: common ? '' : reason(skip),
    })),
  };
}

const SUBJECT_LENGTH = 300;

function readerOf({ type }: WorkflowAction): 'client' | 'host' {
  return type === 'email_host' || type === 'push' ? 'host' : 'client';
}

/** With the year where it is another one than now. */
function formatDue(dueAt: Date, style: TimeStyle, now: Date): string {
  const clock = dateTimeFormat(style.locale, { timeZone: style.timeZone, timeStyle: 'short' }).format(dueAt);
  const isThisYear = formatDay(dueAt, style, now) === formatDay(dueAt, style, dueAt);
  return isThisYear ? formatStart(dueAt, style) : `${formatDay(dueAt, style, now)}, ${clock}`;
}
