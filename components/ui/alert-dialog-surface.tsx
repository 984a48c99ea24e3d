'use client';

import { AlertDialog as Radix } from 'radix-ui';
import { useState } from 'react';
import type { AlertDialogProps } from './alert-dialog';
import { Button } from './button';
import { scrimStyles } from './popover-styles';
import { useReturnFocus } from './return-focus';

interface AlertDialogSurfaceProps extends Omit<AlertDialogProps, 'open' | 'onOpenChange' | 'trigger'> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The question itself, over everything. */
export function AlertDialogSurface({ open, onOpenChange, ...content }: AlertDialogSurfaceProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={scrimStyles} />
        <Question {...content} onDone={() => onOpenChange(false)} />
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
