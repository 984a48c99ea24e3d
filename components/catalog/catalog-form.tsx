'use client';

import { type FormEvent, type ReactNode, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useFormStatus } from 'react-dom';
import { ActionForm, type FormAction } from '@/components/form/action-form';
import { SubmitButton } from '@/components/ui/submit-button';

interface CatalogFormProps {
  action: FormAction;
  /** Names the form for screen readers. */
  label: string;
  /** The words of the button. */
  submit: string;
  /** The id of what takes the focus once it is saved, if it is there. */
  focusAfter?: string;
  children: ReactNode;
}

/** The form of a sheet: its button stays in sight, closing the sheet asks while something is unsaved, and it is sent once. */
export function CatalogForm({ action, label, submit, focusAfter, children }: CatalogFormProps) {
  const sending = useRef(false);
  const done = useCallback(() => {
    // What the answer brings is drawn a moment after the form learns of it.
    if (focusAfter) requestAnimationFrame(() => document.getElementById(focusAfter)?.focus());
  }, [focusAfter]);
  // The button is disabled while the form is on its way, but only from the next drawing on.
  function once(event: FormEvent) {
    if (sending.current) {
      event.preventDefault();
      event.stopPropagation();
    }
    sending.current = true;
  }
  return (
    <div onSubmitCapture={once}>
      <ActionForm action={action} aria-label={label} onDone={done}>
        <Sending sending={sending} />
        {children}
        <div className="sticky -bottom-5 z-sticky -mx-5 flex justify-end border-t border-line bg-raised px-5 py-3">
          <SubmitButton>{submit}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

function Sending({ sending }: { sending: RefObject<boolean> }) {
  const { pending } = useFormStatus();
  useEffect(() => {
    sending.current = pending;
  }, [pending, sending]);
  return null;
}
