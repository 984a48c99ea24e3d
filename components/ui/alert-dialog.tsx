'use client';

import { Slot } from 'radix-ui';
import type { ReactNode } from 'react';
import { useOverlay } from './on-demand';

const load = () => import('./alert-dialog-surface');

export interface AlertDialogProps {
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
  const { part, opener, ...state } = useOverlay(load, { open, onOpenChange });
  return (
    <>
      {trigger ? <Slot.Root {...opener}>{trigger}</Slot.Root> : null}
      {part ? <part.AlertDialogSurface {...content} {...state} /> : null}
    </>
  );
}
