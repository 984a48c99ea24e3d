'use client';

import { X } from 'lucide';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import { useState } from 'react';
import { Button } from './button';
import { cn } from './cn';
import type { OverlayProps } from './dialog';
import { OverlaySurface } from './floating-container';
import { Icon } from './icon';
import { scrimStyles } from './popover-styles';
import { useReturnFocus } from './return-focus';

const LOOKS = {
  dialog: cn(
    'fixed start-1/2 top-1/2 z-dialog flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] kit:max-w-lg -translate-x-1/2 -translate-y-1/2 flex-col rtl:translate-x-1/2',
    'rounded-dialog border border-line-strong bg-raised shadow-dialog data-[state=open]:animate-pop',
  ),
  bare: cn(
    'fixed start-1/2 top-[10dvh] z-dialog flex max-h-[min(34rem,80dvh)] w-[calc(100vw-1.5rem)] max-w-xl -translate-x-1/2 flex-col overflow-hidden rtl:translate-x-1/2',
    'rounded-dialog border border-line-strong bg-raised shadow-dialog data-[state=open]:animate-pop',
  ),
  sheet: cn(
    'fixed inset-y-0 end-0 z-dialog flex h-dvh w-full flex-col border-line-strong bg-raised shadow-dialog sm:kit:max-w-120 sm:border-s',
    'data-[state=closed]:animate-slide-out data-[state=open]:animate-slide-in rtl:[--slide:-100%]',
  ),
};

interface DialogSurfaceProps extends Omit<OverlayProps, 'trigger'> {
  look: keyof typeof LOOKS;
}

/** The layer itself; everything else waits while it is open. */
export function DialogSurface({ open, onOpenChange, look, className, ...content }: DialogSurfaceProps) {
  const focus = useReturnFocus();
  const [surface, setSurface] = useState<HTMLElement | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={scrimStyles} />
        <Radix.Content
          {...focus}
          ref={setSurface}
          onInteractOutside={keepForToasts}
          {...(content.description ? {} : { 'aria-describedby': undefined })}
          className={cn(LOOKS[look], className)}
        >
          <OverlaySurface value={surface}>
            {look === 'bare' ? <BareBody {...content} /> : <OverlayBody {...content} />}
          </OverlaySurface>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A toast lies above every layer: taking something back there must not close what is below. */
function keepForToasts(event: { target: EventTarget | null; preventDefault: () => void }) {
  if (event.target instanceof Element && event.target.closest('[data-sonner-toaster]')) event.preventDefault();
}

type BodyProps = Pick<OverlayProps, 'title' | 'description' | 'footer' | 'children'>;

function BareBody({ title, children }: BodyProps) {
  return (
    <>
      <Radix.Title className="sr-only">{title}</Radix.Title>
      {children}
    </>
  );
}

function OverlayBody({ title, description, footer, children }: BodyProps) {
  const t = useTranslations('kit');
  return (
    <>
      <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
        <div className="grid min-w-0 gap-1 pt-1">
          <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
          {description ? <Radix.Description className="text-muted">{description}</Radix.Description> : null}
        </div>
        <Radix.Close asChild>
          <Button variant="ghost" size="icon" aria-label={t('close')} className="-me-2">
            <Icon of={X} />
          </Button>
        </Radix.Close>
      </div>
      <div className="min-h-0 flex-1 scroll-pb-20 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
      {footer ? <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</div> : null}
    </>
  );
}
