'use client';

import { useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';

interface DeactivateButtonProps {
  /** A server action bound to its object. */
  action: (isActive: boolean) => Promise<FormState>;
  label: string;
  undoLabel: string;
}

/** Takes something out of use at once; it can be taken back. */
export function DeactivateButton({ action, label, undoLabel }: DeactivateButtonProps) {
  const [isPending, start] = useTransition();
  const sturdy = useSturdy();
  const save = (isActive: boolean, done: (message: string) => void) =>
    start(async () => {
      const { ok, message } = await sturdy(action)(isActive);
      if (ok) done(message ?? label);
      else toast.error(message ?? label);
    });
  const undo = { label: undoLabel, onClick: () => save(true, (message) => toast.success(message)) };
  return (
    <Button
      pending={isPending}
      className="justify-self-start"
      onClick={() => save(false, (message) => toast.undo(message, undo))}
    >
      {label}
    </Button>
  );
}
