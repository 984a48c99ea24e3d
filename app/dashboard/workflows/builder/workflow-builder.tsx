'use client';

import { Check, Hourglass, Zap } from 'lucide';
import { useTranslations } from 'next-intl';
import { FormStateContext } from '@/components/form/form-context';
import { Icon } from '@/components/ui/icon';
import { EmptyState } from '@/components/ui/states';
import { StepIcon } from '../step-icon';
import { AddStep } from './add-step';
import { HeadFields } from './head-fields';
import { RailItem } from './rail-item';
import type { Sample } from './sample';
import { StepCard } from './step-card';
import { TriggerFields, WaitFields } from './trigger-fields';
import { useSample } from './use-sample';
import { useWorkflowDraft } from './use-workflow-draft';
import type { WorkflowDraft } from './workflow-draft';

interface WorkflowBuilderProps {
  workflow: WorkflowDraft;
  eventTypes: readonly { id: number; name: string }[];
  /** What previews are filled from until another event type is chosen. */
  sample: Sample;
}

/** A workflow from top to bottom: what triggers it, how long it waits, and its steps, which open in place. */
export function WorkflowBuilder({ workflow, eventTypes, sample: first }: WorkflowBuilderProps) {
  const t = useTranslations('workflows.form');
  const { draft, change, actions, open, state, said, frame } = useWorkflowDraft(workflow);
  const { sample, refill } = useSample(first);
  const { steps } = draft;
  return (
    <FormStateContext value={state}>
      <div ref={frame} className="grid min-w-0 gap-5">
        <HeadFields draft={draft} onChange={change} />
        <div className="grid min-w-0 gap-4">
          <RailItem id="trigger" icon={<Icon of={Zap} />} title={t('trigger_title')}>
            <TriggerFields
              draft={draft}
              eventTypes={eventTypes}
              onChange={(part) => {
                change(part);
                if (part.eventTypeId !== undefined) refill(part.eventTypeId);
              }}
            />
          </RailItem>
          <RailItem id="wait" icon={<Icon of={Hourglass} />} title={t('wait_title')}>
            <WaitFields draft={draft} onChange={change} />
          </RailItem>
          <ol aria-label={t('steps')} className="grid min-w-0 gap-4">
            {steps.map((step, place) => (
              <StepCard
                key={step.key}
                icon={<StepIcon type={step.type} />}
                isOpen={open.has(step.key)}
                count={steps.length}
                {...{ step, place, sample, actions }}
              />
            ))}
          </ol>
          {steps.length === 0 ? (
            <EmptyState icon={Check} title={t('empty')} description={t('empty_note')} className="py-4" />
          ) : null}
          <AddStep onAdd={actions.add} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </FormStateContext>
  );
}
