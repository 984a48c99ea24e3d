'use client';

import { useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';

interface ResendButtonProps {
  /** A server action bound to its object. */
  action: () => Promise<FormState>;
  label: string;
  /** Names the object too, for screen readers. */
  name: string;
}

/** A button that does something harmless at once and says so. */
export function ResendButton({ action, label, name }: ResendButtonProps) {
  const [pending, start] = useTransition();
  const sturdy = useSturdy();
  function press() {
    start(async () => {
      const { ok, message } = await sturdy(action)();
      if (ok) toast.success(message ?? label);
      else toast.error(message ?? label);
    });
  }
  return (
    <Button size="sm" pending={pending} onClick={press} aria-label={name}>
      {label}
    </Button>
  );
}
