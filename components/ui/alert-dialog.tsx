'use client';

import { AlertDialog as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { useReturnFocus } from './return-focus';

interface AlertDialogProps {
  /** Names the object and what will happen to it. */
  title: ReactNode;
  description: ReactNode;
  /** The verb of the deed, "Cancel event"; never OK. */
  confirmLabel: ReactNode;
  /** The verb of leaving it, "Keep event". */
  keepLabel: ReactNode;
  /** The dialog stays open and busy until it is done, and open when it throws. */
  onConfirm: () => void | Promise<void>;
  tone?: 'danger' | 'primary';
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** Asks before something that cannot be taken back; the focus starts on keeping things as they are. */
export function AlertDialog({ open, onOpenChange, trigger, ...content }: AlertDialogProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = open ?? ownOpen;
  function change(next: boolean) {
    setOwnOpen(next);
    onOpenChange?.(next);
  }
  return (
    <Radix.Root open={isOpen} onOpenChange={change}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-dialog bg-scrim data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in" />
        <Question {...content} onDone={() => change(false)} />
      </Radix.Portal>
    </Radix.Root>
  );
}

type QuestionProps = Omit<AlertDialogProps, 'open' | 'onOpenChange' | 'trigger'> & { onDone: () => void };

function Question({ title, description, confirmLabel, keepLabel, onConfirm, tone = 'danger', onDone }: QuestionProps) {
  const focus = useReturnFocus();
  const [pending, setPending] = useState(false);
  async function confirm() {
    setPending(true);
    try {
      await onConfirm();
      onDone();
    } finally {
      setPending(false);
    }
  }
  return (
    <Radix.Content
      {...focus}
      className="fixed start-1/2 top-1/2 z-dialog grid w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 gap-2 rounded-dialog border border-line-strong bg-raised p-5 shadow-dialog data-[state=open]:animate-pop rtl:translate-x-1/2"
    >
      <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
      <Radix.Description className="text-muted">{description}</Radix.Description>
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <Radix.Cancel asChild>
          <Button disabled={pending}>{keepLabel}</Button>
        </Radix.Cancel>
        <Button variant={tone} pending={pending} onClick={confirm}>
          {confirmLabel}
        </Button>
      </div>
    </Radix.Content>
  );
}
