'use client';

import { CircleAlert } from 'lucide';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/core/form-state';
import { fieldId } from './field';
import { Icon } from './icon';

/** Why a form was refused: takes the focus, and each line leads to its field. */
export function FormSummary({ state }: { state: FormState }) {
  const t = useTranslations('kit');
  const box = useRef<HTMLDivElement>(null);
  const errors = Object.entries(state.fieldErrors ?? {}).filter(([, messages]) => messages.length > 0);
  const refused = !state.ok && (errors.length > 0 || Boolean(state.message));
  useEffect(() => {
    if (!state.ok && (state.message || state.fieldErrors)) box.current?.focus();
  }, [state]);
  if (!refused) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="flex gap-2.5 rounded-card bg-danger-soft p-3 text-danger-text">
      <Icon of={CircleAlert} className="mt-0.5 size-4 shrink-0" />
      <div className="grid min-w-0 gap-1">
        <p className="font-medium">
          {errors.length > 0 ? t('form_errors', { count: errors.length }) : (state.message ?? t('form_refused'))}
        </p>
        {errors.length > 0 ? (
          <ul className="grid text-sm">
            {errors.map(([name, messages]) => (
              <li key={name}>
                <a
                  href={`#${fieldId(name)}`}
                  className="inline-flex min-h-6 items-center underline underline-offset-2 hover:no-underline"
                  onClick={focusTarget}
                >
                  {messages[0]}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

/** A fragment link scrolls to a field without focusing it; without script the browser's own way is kept. */
function focusTarget(event: React.MouseEvent<HTMLAnchorElement>) {
  const target = document.querySelector<HTMLElement>(event.currentTarget.hash);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
