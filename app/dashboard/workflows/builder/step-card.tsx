'use client';

import { ArrowDown, ArrowUp, ChevronDown, X } from 'lucide';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent, ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/choice';
import { cn } from '@/components/ui/cn';
import { fieldId } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { RailSign, railStyles } from './rail-item';
import type { Sample } from './sample';
import { StepFields } from './step-fields';
import type { StepActions } from './use-workflow-draft';
import { STEP_TEXTS, type StepDraft } from './workflow-draft';

interface StepCardProps {
  step: StepDraft;
  place: number;
  count: number;
  icon: ReactNode;
  isOpen: boolean;
  sample: Sample;
  actions: StepActions;
}

/** One step: closed it says what it does, open it is edited in place; Alt with an arrow moves it. */
export function StepCard({ icon, isOpen, sample, ...head }: StepCardProps) {
  const t = useTranslations('workflows');
  const { step, place, count, actions } = head;
  const name = `actions.${place}`;
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(step.key, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      onKeyDown={move}
      aria-label={t('form.place', { place: place + 1, count, what: t(`steps.${step.type}`) })}
      className={railStyles}
    >
      <RailSign>{icon}</RailSign>
      <div className="min-w-0 rounded-card border border-line bg-raised">
        <input type="hidden" name={`${name}.type`} value={step.type} />
        <input type="hidden" name={`${name}.is_active`} value={String(step.isActive)} />
        <StepHead {...head} isOpen={isOpen} />
        <div id={`${fieldId(name)}-fields`} hidden={!isOpen}>
          {isOpen ? (
            <StepFields step={step} name={name} sample={sample} onChange={(part) => actions.change(step.key, part)} />
          ) : (
            // A closed step is sent too, and the server says what it lacks.
            STEP_TEXTS[step.type].map((text) => (
              <input key={text} type="hidden" name={`${name}.${text}`} value={step[text]} />
            ))
          )}
        </div>
      </div>
    </li>
  );
}

type StepHeadProps = Pick<StepCardProps, 'step' | 'place' | 'count' | 'isOpen' | 'actions'>;

function StepHead({ step, place, count, isOpen, actions }: StepHeadProps) {
  const t = useTranslations('workflows');
  const number = place + 1;
  const what = t(`steps.${step.type}`);
  const { subject, body, url, tag } = step;
  return (
    <div className="flex items-center gap-1 py-1.5 ps-1.5 pe-1.5">
      <button
        type="button"
        id={fieldId(`actions.${place}.open`)}
        aria-expanded={isOpen}
        aria-controls={`${fieldId(`actions.${place}`)}-fields`}
        aria-label={t('form.open', { place: number, what })}
        onClick={() => actions.toggle(step.key)}
        className="me-auto flex min-h-8 min-w-0 flex-1 cursor-pointer items-center gap-2 rounded-control px-2.5 text-start hover:bg-hover pointer-coarse:min-h-11"
      >
        <Icon
          of={ChevronDown}
          className={cn('size-4 shrink-0 text-muted transition-transform', isOpen || '-rotate-90 rtl:rotate-90')}
        />
        <span className={cn('shrink-0 font-medium max-sm:shrink', step.isActive || 'text-muted')}>{what}</span>
        {step.isActive ? null : <Badge>{t('off')}</Badge>}
        {isOpen ? null : (
          <span className="truncate text-sm text-muted max-sm:hidden">{subject || url || tag || body}</span>
        )}
      </button>
      <Switch
        id={fieldId(`actions.${place}.on`)}
        label={<span className="sr-only">{t('form.step_on', { place: number })}</span>}
        checked={step.isActive}
        onChange={(event) => actions.change(step.key, { isActive: event.currentTarget.checked })}
        // A form that was sent is reset by the browser to its defaults.
        ref={(box) => {
          if (box) box.defaultChecked = step.isActive;
        }}
      />
      <MoveButton
        id={fieldId(`actions.${place}.up`)}
        label={t('form.move_up', { place: number })}
        isEnd={place === 0}
        onPress={() => actions.move(step.key, -1)}
      >
        <Icon of={ArrowUp} />
      </MoveButton>
      <MoveButton
        id={fieldId(`actions.${place}.down`)}
        label={t('form.move_down', { place: number })}
        isEnd={number === count}
        onPress={() => actions.move(step.key, 1)}
      >
        <Icon of={ArrowDown} />
      </MoveButton>
      <MoveButton label={t('form.remove', { place: number })} onPress={() => actions.remove(step.key)}>
        <Icon of={X} />
      </MoveButton>
    </div>
  );
}

interface MoveButtonProps {
  id?: string;
  label: string;
  /** There is nowhere to go. */
  isEnd?: boolean;
  onPress: () => void;
  children: ReactNode;
}

function MoveButton({ id, label, isEnd, onPress, children }: MoveButtonProps) {
  return (
    <Button id={id} variant="ghost" size="icon-sm" aria-label={label} aria-disabled={isEnd} onClick={onPress}>
      {children}
    </Button>
  );
}
