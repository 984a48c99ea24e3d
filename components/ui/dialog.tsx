'use client';

import { Slot } from 'radix-ui';
import { createContext, type ReactNode, use } from 'react';
import { useOverlay } from './on-demand';

const load = () => import('./dialog-surface');

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

/** A question or a short form in the middle of the page; everything else waits. */
export function Dialog(props: OverlayProps) {
  return <Overlay {...props} look="dialog" />;
}

/** A dialog that begins with a field of its own instead of a head; its title is only read aloud. */
export function BareDialog(props: Omit<OverlayProps, 'description' | 'footer'>) {
  return <Overlay {...props} look="bare" />;
}

/** A drawer at the end side for something that has a place of its own; full height, and full width on a phone. */
export function Sheet(props: OverlayProps) {
  return <Overlay {...props} look="sheet" />;
}

const CloseOverlay = createContext(() => {});

/** Closes the overlay it is in. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Slot.Root onClick={use(CloseOverlay)}>{children}</Slot.Root>;
}

function Overlay({ trigger, open, onOpenChange, ...content }: OverlayProps & { look: 'dialog' | 'bare' | 'sheet' }) {
  const { part, opener, ...state } = useOverlay(load, { open, onOpenChange });
  return (
    <>
      {trigger ? <Slot.Root {...opener}>{trigger}</Slot.Root> : null}
      {part ? (
        <CloseOverlay value={() => state.onOpenChange(false)}>
          <part.DialogSurface {...content} {...state} />
        </CloseOverlay>
      ) : null}
    </>
  );
}
