'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { movedRow, useFocusAfter, useRowErrors } from '@/components/form/rows';
import { fieldId } from '@/components/ui/field';
import type { FormState } from '@/lib/core/form-state';
import type { ActionType } from '@/lib/modules/workflows/rules';
import { STEP_TEXTS, type StepDraft, type WorkflowDraft, withStep } from './workflow-draft';

/** What can be done with the steps. */
export interface StepActions {
  add: (type: ActionType) => void;
  change: (key: number, part: Partial<StepDraft>) => void;
  move: (key: number, step: -1 | 1) => void;
  remove: (key: number) => void;
  toggle: (key: number) => void;
}

/** The button that adds a step. */
export const ADD_ID = fieldId('actions');

/** The workflow that is being edited, which of its steps are open, and what is said about changes. */
export function useWorkflowDraft(initial: WorkflowDraft) {
  const t = useTranslations('workflows.form');
  const [draft, setDraft] = useState(initial);
  const [said, setSaid] = useState('');
  const { state, forget } = useRowErrors();
  const { open, show, toggle } = useOpenSteps(draft.steps, state);
  const frame = useRef<HTMLDivElement>(null);
  const focus = useFocusAfter(draft.steps);
  const change = (part: Partial<WorkflowDraft>) => setDraft((before) => ({ ...before, ...part }));
  const arrange = (steps: StepDraft[]) => {
    forget();
    change({ steps });
    // Steps that come, go and move by a button are typed on no field, yet leaving would lose them.
    frame.current?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const actions: StepActions = {
    add: (type) => {
      const steps = withStep(draft.steps, type);
      show(steps.slice(-1));
      focus(fieldId(`actions.${draft.steps.length}.${STEP_TEXTS[type][0]}`));
      arrange(steps);
    },
    change: (key, part) =>
      change({ steps: draft.steps.map((step) => (step.key === key ? { ...step, ...part } : step)) }),
    move: (key, by) => {
      const steps = movedRow(draft.steps, key, by);
      const place = steps.findIndex((step) => step.key === key);
      focus(document.activeElement?.id.replace(/\d+/, String(place)) ?? '');
      arrange(steps);
      setSaid(t('moved', { place: place + 1, count: steps.length }));
    },
    remove: (key) => {
      const place = draft.steps.findIndex((step) => step.key === key);
      const steps = draft.steps.filter((step) => step.key !== key);
      const next = Math.min(place, steps.length - 1);
      focus(next < 0 ? ADD_ID : fieldId(`actions.${next}.open`));
      arrange(steps);
      setSaid(t('removed', { place: place + 1 }));
    },
    toggle,
  };
  return { draft, change, actions, open, state, said, frame };
}

/** The first step is open at first; a refused form opens those with something to correct. */
function useOpenSteps(steps: readonly StepDraft[], state: FormState) {
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(steps.slice(0, 1).map(({ key }) => key)));
  const [answered, setAnswered] = useState(state);
  const show = (shown: readonly StepDraft[]) => setOpen(new Set([...open, ...shown.map(({ key }) => key)]));
  const toggle = (key: number) =>
    setOpen(open.has(key) ? new Set([...open].filter((one) => one !== key)) : new Set([...open, key]));
  if (answered !== state) {
    setAnswered(state);
    const refused = Object.keys(state.fieldErrors ?? {}).map((name) => /^actions\.(\d+)\./.exec(name)?.[1]);
    const faulty = steps.filter((_, place) => refused.includes(String(place)));
    if (faulty.length > 0) show(faulty);
  }
  return { open, show, toggle };
}
