'use client';

import { ArrowDown, ArrowUp, X } from 'lucide';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';
import { fieldId } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import type { QuestionDraft } from './question-draft';
import { LabelField, OptionsField, TypeField } from './question-fields';

interface QuestionRowProps {
  draft: QuestionDraft;
  place: number;
  count: number;
  actions: {
    change: (key: number, part: Partial<QuestionDraft>) => void;
    move: (key: number, step: -1 | 1) => void;
    remove: (key: number) => void;
  };
}

/** One question: what is asked, how it is answered, whether it must be; Alt with an arrow moves it. */
export function QuestionRow({ draft, place, count, actions }: QuestionRowProps) {
  const t = useTranslations('event_types.questions');
  const { key, id, isRequired } = draft;
  const name = `questions.${place}`;
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(key, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      onKeyDown={move}
      aria-label={t('place', { place: place + 1, count })}
      className="rounded-card border border-line"
    >
      {id === undefined ? null : <input type="hidden" name={`${name}.id`} value={id} />}
      <RowHead draft={draft} place={place} count={count} actions={actions} />
      <div className="grid gap-4 p-3 sm:grid-cols-2">
        <LabelField draft={draft} name={`${name}.label`} onChange={(label) => actions.change(key, { label })} />
        <TypeField draft={draft} name={`${name}.type`} onChange={(type) => actions.change(key, { type })} />
        <Checkbox
          id={fieldId(`${name}.is_required`)}
          name={`${name}.is_required`}
          label={t('required')}
          checked={isRequired}
          onChange={(event) => actions.change(key, { isRequired: event.currentTarget.checked })}
          // A form that was sent is reset by the browser to its defaults.
          ref={(box) => {
            if (box) box.defaultChecked = isRequired;
          }}
          className="self-end sm:pb-1"
        />
        {draft.type === 'select' ? (
          <OptionsField
            draft={draft}
            name={`${name}.options`}
            onChange={(options) => actions.change(key, { options })}
          />
        ) : null}
      </div>
    </li>
  );
}

function RowHead({ draft: { key }, place, count, actions }: QuestionRowProps) {
  const t = useTranslations('event_types.questions');
  const number = place + 1;
  return (
    <div className="flex items-center gap-1 border-b border-line py-1 ps-3 pe-1">
      <span aria-hidden className="me-auto text-sm font-medium text-muted tabular-nums">
        {number}
      </span>
      <Button
        id={fieldId(`questions.${place}.up`)}
        variant="ghost"
        size="icon-sm"
        aria-label={t('move_up', { place: number })}
        aria-disabled={place === 0}
        onClick={() => actions.move(key, -1)}
      >
        <Icon of={ArrowUp} />
      </Button>
      <Button
        id={fieldId(`questions.${place}.down`)}
        variant="ghost"
        size="icon-sm"
        aria-label={t('move_down', { place: number })}
        aria-disabled={number === count}
        onClick={() => actions.move(key, 1)}
      >
        <Icon of={ArrowDown} />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t('remove', { place: number })}
        onClick={() => actions.remove(key)}
      >
        <Icon of={X} />
      </Button>
    </div>
  );
}
