'use client';

import { CircleAlert, CircleCheck, X } from 'lucide';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
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
  const duration = message.durationMs ?? (message.tone === 'error' ? Number.POSITIVE_INFINITY : 5_000);
  sonner.custom((id) => <Toast message={message} onClose={() => sonner.dismiss(id)} />, { id: message.id, duration });
}

const MAX_ACTIONS = 4;

function Toast({ message, onClose }: { message: ToastMessage; onClose: () => void }) {
  const t = useTranslations('kit');
  const { undo, actions = [] } = message;
  useUndoKey(undo, onClose);
  const offered = undo ? [undo, ...actions] : actions;
  return (
    <div
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
                  onClose();
                }}
              >
                {action.label}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
      <Button variant="ghost" size="icon-sm" aria-label={t('close')} onClick={onClose}>
        <Icon of={X} />
      </Button>
    </div>
  );
}

function ToneIcon({ tone }: { tone: ToastMessage['tone'] }) {
  if (tone === 'neutral') return null;
  return tone === 'error' ? (
    <Icon of={CircleAlert} className="mt-1.5 size-4 shrink-0 text-danger" />
  ) : (
    <Icon of={CircleCheck} className="mt-1.5 size-4 shrink-0 text-success" />
  );
}
