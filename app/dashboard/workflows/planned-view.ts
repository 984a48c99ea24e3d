import { formatDay, formatStart, type TimeStyle } from '@/components/booking/event-time';
import type { Ctx } from '@/lib/infra/ctx';
import { renderMessage } from '@/lib/modules/workflows/messages/rules';
import type { PlanningRow } from '@/lib/modules/workflows/planning/queries';
import type { PlannedRun } from '@/lib/modules/workflows/planning/rules';
import type { WorkflowAction } from '@/lib/modules/workflows/planning/service';
import type { WorkflowRow } from '@/lib/modules/workflows/queries';
import { toFacts, valuesByReader } from './event-message';
import { timingText, type WorkflowWords } from './workflow-words';

/** A planned step as it is shown. */
export interface PlannedRunView {
  action: WorkflowAction;
  /** On the clock of the team, or what it waits for. */
  when: string;
  /** ISO 8601; null while its trigger has not happened. */
  dueAt: string | null;
  names: string;
  /** Its subject with the variables filled in, or the beginning of its text. */
  subject: string;
  /** Why it is left out; empty when it is not. */
  skip: string;
}

interface ViewStyle extends TimeStyle {
  t: WorkflowWords;
}

/** The steps of a workflow for an event, with their messages as the reader would get them. */
export function toRunViews(
  ctx: Ctx,
  { workflow, event, runs }: { workflow: WorkflowRow; event: PlanningRow; runs: readonly PlannedRun<WorkflowAction>[] },
  { t, ...style }: ViewStyle,
): PlannedRunView[] {
  const values = valuesByReader(toFacts(event, t), ctx, event.invitee_timezone);
  return runs.map(({ action, dueAt, recipients, skip }) => {
    const reader = action.type === 'email_host' || action.type === 'push' ? 'host' : 'client';
    return {
      action,
      when: dueAt ? formatDue(dueAt, style, ctx.now) : timingText(t, workflow.trigger, workflow.offsetMinutes),
      dueAt: dueAt?.toISOString() ?? null,
      names: recipients.map(({ name, address }) => (address ? `${name} <${address}>` : name)).join(', '),
      subject: renderMessage(action.subject ?? action.body ?? '', values[reader]).text.slice(0, SUBJECT_LENGTH),
      skip: skip ? t(`simulate.reasons.${skip}`, { status: event.status }) : '',
    };
  });
}

const SUBJECT_LENGTH = 300;

/** With the year where it is another one than now. */
function formatDue(dueAt: Date, style: TimeStyle, now: Date): string {
  const clock = new Intl.DateTimeFormat(style.locale, { timeZone: style.timeZone, timeStyle: 'short' }).format(dueAt);
  const isThisYear = formatDay(dueAt, style, now) === formatDay(dueAt, style, dueAt);
  return isThisYear ? formatStart(dueAt, style) : `${formatDay(dueAt, style, now)}, ${clock}`;
}
