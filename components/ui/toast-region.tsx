'use client';

import { CircleAlert, CircleCheck, X } from 'lucide';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Toaster as Sonner, toast as sonner } from 'sonner';
import { Button } from './button';
import { Icon } from './icon';
import { type ToastMessage, takeToasts } from './toast';
import { useUndoKey } from './undo-key';

/** Bottom start on desktop, above the bottom bar on a phone; three at most. */
export function ToastRegion() {
  const t = useTranslations('kit');
  useEffect(
    () =>
      takeToasts((command) => {
        if ('dismiss' in command) sonner.dismiss(command.dismiss);
        else draw(command.show);
      }),
    [],
  );
  const isRtl = document.documentElement.dir === 'rtl';
  return (
    <Sonner
      position={isRtl ? 'bottom-right' : 'bottom-left'}
      dir={isRtl ? 'rtl' : 'ltr'}
      visibleToasts={3}
      expand
      offset={{ bottom: 20, left: 'var(--toast-inset)', right: 'var(--toast-inset)' }}
      mobileOffset={{ bottom: 80, left: 12, right: 12 }}
      containerAriaLabel={t('notifications')}
      // Open dialogs switch the pointer off for everything outside them.
      style={{ pointerEvents: 'auto' }}
      toastOptions={{ unstyled: true, className: 'w-(--width)' }}
    />
  );
}

function draw(message: ToastMessage) {
  const { id, tone, durationMs = tone === 'error' ? Number.POSITIVE_INFINITY : 5_000 } = message;
  const show = (duration: number) =>
    sonner.custom(
      () => (
        <Toast
          message={message}
          onClose={() => sonner.dismiss(id)}
          onHold={(isHeld) => show(isHeld ? Number.POSITIVE_INFINITY : durationMs)}
        />
      ),
      { id, duration },
    );
  show(durationMs);
}

const MAX_ACTIONS = 4;

interface ToastProps {
  message: ToastMessage;
  onClose: () => void;
  /** The reader is in it, or has left it: meanwhile its time stands still. */
  onHold: (isHeld: boolean) => void;
}

function Toast({ message, onClose, onHold }: ToastProps) {
  const t = useTranslations('kit');
  const { undo, actions = [] } = message;
  useUndoKey(undo, onClose);
  const root = useFocusWithin(onHold);
  useEffect(() => () => document.addEventListener('pointerover', leaveToasts, { once: true }), []);
  const offered = undo ? [undo, ...actions] : actions;
  const close = () => {
    // Left by hand, the focus goes back at once; it would else jump there when the last toast has gone.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
  };
  return (
    <div
      ref={root}
      role={message.tone === 'error' ? 'alert' : 'status'}
      className="flex w-full items-start gap-2.5 rounded-card border border-line-strong bg-raised py-2 ps-3 pe-2 font-sans text-fg shadow-pop"
    >
      <ToneIcon tone={message.tone} />
      <div className="grid min-w-0 flex-1 gap-1.5 py-1">
        <div>
          <p className="text-sm font-medium">{message.text}</p>
          {message.description ? <p className="text-sm text-muted">{message.description}</p> : null}
        </div>
        {offered.length > 0 ? (
          <div className="flex flex-wrap gap-1.5">
            {offered.slice(0, MAX_ACTIONS).map((action) => (
              <Button
                key={action.label}
                size="sm"
                onClick={() => {
                  action.onClick();
                  close();
                }}
              >
                {action.label}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
      <Button variant="ghost" size="icon-sm" aria-label={t('close')} onClick={close}>
        <Icon of={X} />
      </Button>
    </div>
  );
}

/**
 * Lets the others' time go on when a toast has gone from under the pointer: the browser then reports nowhere
 * that the pointer left, and the list would wait for it for ever.
 */
function leaveToasts({ target }: PointerEvent) {
  const list = document.querySelector('[data-sonner-toaster]');
  if (!list || !(target instanceof Node) || list.contains(target)) return;
  list.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: target }));
}

/** Tells when the focus comes into an element and when it leaves it. */
function useFocusWithin(tell: (isWithin: boolean) => void) {
  const root = useRef<HTMLDivElement>(null);
  const say = useEffectEvent(tell);
  useEffect(() => {
    const element = root.current;
    const enter = () => say(true);
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && element?.contains(relatedTarget))) say(false);
    };
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  return root;
}

function ToneIcon({ tone }: { tone: ToastMessage['tone'] }) {
  if (tone === 'neutral') return null;
  return tone === 'error' ? (
    <Icon of={CircleAlert} className="mt-1.5 size-4 shrink-0 text-danger" />
  ) : (
    <Icon of={CircleCheck} className="mt-1.5 size-4 shrink-0 text-success" />
  );
}
