'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { cn } from './cn';

interface FlyoutProps {
  /** Names it for screen readers. */
  label: string;
  /** What the button shows, and how it looks. */
  button: ReactNode;
  buttonLabel?: string;
  buttonClassName?: string;
  /** Where it stands on the page; it has no anchor, so this must be a fixed place. */
  className: string;
  children: ReactNode;
}

/**
 * A floating list of links and small forms on the browser's own popover: it opens, closes and gives the focus back
 * without script; script only moves the focus in and closes it after a link was followed.
 */
export function Flyout({ label, button, buttonLabel, buttonClassName, className, children }: FlyoutProps) {
  const id = useId();
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const enter = (event: Event) => {
      if ((event as ToggleEvent).newState === 'open') {
        element.querySelector<HTMLElement>('a[href], button, input[type=search], input:checked, select')?.focus();
      }
    };
    const leave = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('a[href]')) element.hidePopover();
    };
    element.addEventListener('toggle', enter);
    element.addEventListener('click', leave);
    return () => {
      element.removeEventListener('toggle', enter);
      element.removeEventListener('click', leave);
    };
  }, []);
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={buttonLabel} className={buttonClassName}>
        {button}
      </button>
      <div
        ref={surface}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={cn(
          'fixed inset-auto m-0 overflow-y-auto rounded-card border border-line-strong bg-raised kit:p-1 text-fg shadow-pop open:animate-pop-small',
          className,
        )}
      >
        {children}
      </div>
    </>
  );
}
