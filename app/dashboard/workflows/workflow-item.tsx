import { useTranslations } from 'next-intl';
import { LiveSwitch } from '@/components/form/live-switch';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { NamedWorkflowRow } from '@/lib/modules/workflows/queries';
import { switchWorkflow } from './actions';
import { PATH } from './path';
import { StepIcon } from './step-icon';
import { WorkflowMenu } from './workflow-menu';
import { timingText } from './workflow-words';

interface WorkflowItemProps {
  workflow: NamedWorkflowRow;
  /** Whether the reader may change it. */
  canWrite: boolean;
}

/** One line of the list: its name, when it runs and what it does, for what, and whether it is on. */
export function WorkflowItem({ workflow, canWrite }: WorkflowItemProps) {
  const t = useTranslations('workflows');
  const { id, name, trigger, offsetMinutes, isActive, eventType } = workflow;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-1 border-t border-line px-4 py-3 first:border-t-0 lg:grid-cols-[minmax(0,4fr)_minmax(0,5fr)_minmax(0,2fr)_auto]">
      <div className="grid min-w-0 gap-0.5">
        <Link href={`${PATH}/${id}`} className="w-fit max-w-full truncate text-fg no-underline hover:underline">
          {name}
        </Link>
        <p className="text-sm text-muted">{timingText(t, trigger, offsetMinutes)}</p>
      </div>
      <Steps actions={workflow.actions} />
      <p className="col-span-full truncate text-sm text-muted lg:col-auto">
        {eventType === null
          ? t('all_event_types')
          : eventType.deletedAt === null
            ? eventType.name
            : t('gone_event_type', { name: eventType.name })}
      </p>
      <div className="col-start-2 row-start-1 flex items-center gap-2 justify-self-end lg:col-start-4">
        {canWrite ? (
          <>
            <LiveSwitch
              id={`active-${id}`}
              checked={isActive}
              action={switchWorkflow.bind(null, id)}
              label={t('switch_label', { name })}
              undoLabel={t('undo')}
            />
            <WorkflowMenu id={id} name={name} />
          </>
        ) : (
          <Badge tone={isActive ? 'success' : 'neutral'}>{t(isActive ? 'on' : 'off')}</Badge>
        )}
      </div>
    </li>
  );
}

const MAX_STEPS = 4;

function Steps({ actions }: Pick<NamedWorkflowRow, 'actions'>) {
  const t = useTranslations('workflows');
  if (actions.length === 0) return <p className="col-span-full text-sm text-muted lg:col-auto">{t('no_steps')}</p>;
  return (
    <ol className="col-span-full flex min-w-0 flex-wrap gap-x-4 gap-y-1 text-sm lg:col-auto">
      {actions.slice(0, MAX_STEPS).map(({ type, isActive }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
        <li key={place} className="flex items-center gap-1.5">
          <StepIcon type={type} className="size-4 shrink-0 text-muted" />
          {t(`steps.${type}`)}
          {isActive ? null : <span className="text-muted">({t('step_off')})</span>}
        </li>
      ))}
      {actions.length > MAX_STEPS ? (
        <li className="text-muted tabular-nums">{t('more_steps', { count: actions.length - MAX_STEPS })}</li>
      ) : null}
    </ol>
  );
}
