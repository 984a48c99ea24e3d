'use client';

import { Slot } from 'radix-ui';
import type { ReactNode } from 'react';
import { useOnDemand } from './on-demand';

const load = () => import('./popover-surface');

export interface PopoverProps {
  /** Names it for screen readers. */
  label: string;
  trigger: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'center' | 'end';
  className?: string;
  children: ReactNode;
}

/** A small surface beside what opened it; the page stays usable. The script for it comes with the first press. */
export function Popover(props: PopoverProps) {
  const { part, opener } = useOnDemand(load);
  if (part) return <part.PopoverSurface {...props} />;
  return (
    <Slot.Root {...opener} aria-haspopup="dialog" aria-expanded={false}>
      {props.trigger}
    </Slot.Root>
  );
}
