'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { Kbd } from '@/components/ui/text-parts';
import type { FormState } from '@/lib/core/form-state';
import { FormStateContext } from './form-context';

interface SaveBarProps {
  /** What its button does, where that is not to save changes. */
  label?: string;
  /** Said while something is unsaved. */
  unsaved: string;
  /** What else follows the form's state. */
  children?: ReactNode;
}

/** The foot of a long form: stays in sight, says whether something is unsaved, and saves, also by Ctrl or ⌘ with S. */
export function SaveBar({ label, unsaved, children }: SaveBarProps) {
  const common = useTranslations('common');
  const bar = useRef<HTMLDivElement>(null);
  const isDirty = useDirty(bar);
  useSaveKeys(bar);
  return (
    <div
      ref={bar}
      className="sticky bottom-14 z-1 flex flex-wrap items-center gap-3 rounded-card border border-line bg-raised px-4 py-3 md:bottom-3"
    >
      {children}
      <SubmitButton>{label ?? common('save_changes')}</SubmitButton>
      <p role="status" className="text-sm text-muted">
        {isDirty ? unsaved : ''}
      </p>
      <span aria-hidden className="ms-auto flex gap-1 pointer-coarse:hidden">
        <Kbd>Ctrl</Kbd>
        <Kbd>S</Kbd>
      </span>
    </div>
  );
}

function useDirty(bar: React.RefObject<HTMLElement | null>): boolean {
  const state = use(FormStateContext);
  const [changedIn, setChangedIn] = useState<FormState>();
  useEffect(() => {
    const form = bar.current?.closest('form');
    const change = () => setChangedIn(state);
    form?.addEventListener('input', change);
    return () => form?.removeEventListener('input', change);
  }, [bar, state]);
  // What was refused is still unsaved; what was saved is not, until something is typed again.
  return changedIn !== undefined && (changedIn === state || !state.ok);
}

function useSaveKeys(bar: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (!event.repeat) bar.current?.closest('form')?.requestSubmit();
    };
    document.addEventListener('keydown', save);
    return () => document.removeEventListener('keydown', save);
  }, [bar]);
}
