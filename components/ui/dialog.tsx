'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { cn } from './cn';
import { OverlaySurface } from './floating-container';
import { useReturnFocus } from './return-focus';

export interface OverlayProps {
  title: ReactNode;
  description?: ReactNode;
  /** A button that opens it; leave it out when `open` is kept elsewhere. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Buttons at the foot, the main one last. */
  footer?: ReactNode;
  children?: ReactNode;
  className?: string;
}

const dialogLook = cn(
  'fixed start-1/2 top-1/2 z-dialog flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-lg -translate-x-1/2 -translate-y-1/2 flex-col rtl:translate-x-1/2',
  'rounded-dialog border border-line-strong bg-raised shadow-dialog data-[state=open]:animate-pop',
);

const bareLook = cn(
  'fixed start-1/2 top-[10dvh] z-dialog flex max-h-[min(34rem,80dvh)] w-[calc(100vw-1.5rem)] max-w-xl -translate-x-1/2 flex-col overflow-hidden rtl:translate-x-1/2',
  'rounded-dialog border border-line-strong bg-raised shadow-dialog data-[state=open]:animate-pop',
);

const sheetLook = cn(
  'fixed inset-y-0 end-0 z-dialog flex h-dvh w-full flex-col border-line-strong bg-raised shadow-dialog sm:max-w-120 sm:border-s',
  'data-[state=closed]:animate-slide-out data-[state=open]:animate-slide-in rtl:[--slide:-100%]',
);

/** A question or a short form in the middle of the page; everything else waits. */
export function Dialog(props: OverlayProps) {
  return <Overlay {...props} look={dialogLook} />;
}

/** A dialog that begins with a field of its own instead of a head; its title is only read aloud. */
export function BareDialog({ title, children, ...props }: Omit<OverlayProps, 'description' | 'footer'>) {
  const body = (
    <>
      <Radix.Title className="sr-only">{title}</Radix.Title>
      {children}
    </>
  );
  return <Overlay {...props} title={title} look={bareLook} body={body} />;
}

/** A drawer at the end side for something that has a place of its own; full height, and full width on a phone. */
export function Sheet(props: OverlayProps) {
  return <Overlay {...props} look={sheetLook} />;
}

/** Closes the overlay it is in. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}

interface OverlayLook {
  look: string;
  /** In place of head, content and foot. */
  body?: ReactNode;
}

function Overlay({ trigger, open, onOpenChange, look, className, body, ...content }: OverlayProps & OverlayLook) {
  const focus = useReturnFocus();
  const [surface, setSurface] = useState<HTMLElement | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-dialog bg-scrim data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in" />
        <Radix.Content
          {...focus}
          ref={setSurface}
          onInteractOutside={keepForToasts}
          {...(content.description ? {} : { 'aria-describedby': undefined })}
          className={cn(look, className)}
        >
          <OverlaySurface value={surface}>{body ?? <OverlayBody {...content} />}</OverlaySurface>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A toast lies above every layer: taking something back there must not close what is below. */
function keepForToasts(event: { target: EventTarget | null; preventDefault: () => void }) {
  if (event.target instanceof Element && event.target.closest('[data-sonner-toaster]')) event.preventDefault();
}

function OverlayBody({
  title,
  description,
  footer,
  children,
}: Pick<OverlayProps, 'title' | 'description' | 'footer' | 'children'>) {
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
            <X aria-hidden />
          </Button>
        </Radix.Close>
      </div>
      <div className="min-h-0 flex-1 scroll-pb-20 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
      {footer ? <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</div> : null}
    </>
  );
}
