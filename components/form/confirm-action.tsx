'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { useSturdy } from './use-sturdy';

interface ConfirmActionProps {
  /** A server action that needs nothing more, bound to its object. */
  action: () => Promise<FormState>;
  /** Names the object and what will happen to it. */
  title: string;
  description: string;
  confirmLabel: string;
  keepLabel: string;
  /** Where to be afterwards, when the page itself is about what is gone. */
  doneHref?: string;
  /** The button that asks. */
  trigger: ReactNode;
}

/** A button that asks before a deed which cannot be taken back, does it and says so. */
export function ConfirmAction({ action, doneHref, ...question }: ConfirmActionProps) {
  const router = useRouter();
  const sturdy = useSturdy();
  async function confirm() {
    const { ok, message } = await sturdy(action)();
    if (!ok) {
      toast.error(message ?? question.title);
      return;
    }
    if (message) toast.success(message);
    if (doneHref) router.push(doneHref);
  }
  return <AlertDialog {...question} onConfirm={confirm} />;
}
