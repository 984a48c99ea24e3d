'use client';

import { Popover as Radix, Tooltip as RadixTooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { useFloatingContainer } from './floating-container';
import { floatingSurface } from './popover-styles';
import { useReturnFocus } from './return-focus';

interface PopoverProps {
  /** Names it for screen readers. */
  label: string;
  trigger?: ReactNode;
  /** Where it hangs when it is opened by state and has no trigger. */
  anchor?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'center' | 'end';
  className?: string;
  children: ReactNode;
}

/** A small surface beside what opened it; the page stays usable. */
export function Popover({
  label,
  trigger,
  anchor,
  open,
  onOpenChange,
  align = 'start',
  className,
  children,
}: PopoverProps) {
  const focus = useReturnFocus();
  const container = useFloatingContainer();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      {anchor ? <Radix.Anchor asChild>{anchor}</Radix.Anchor> : null}
      <Radix.Portal container={container}>
        <Radix.Content
          {...focus}
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={cn(floatingSurface, 'w-80 max-w-[calc(100vw-1rem)] p-4', className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface TooltipProps {
  text: ReactNode;
  side?: 'top' | 'bottom' | 'left' | 'right';
  /** The control it explains; it must have a name without the tooltip. */
  children: ReactNode;
}

/** A hint on hover and focus; never the only place of what one must know. */
export function Tooltip({ text, side = 'top', children }: TooltipProps) {
  const container = useFloatingContainer();
  return (
    <RadixTooltip.Provider delayDuration={400}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
        <RadixTooltip.Portal container={container}>
          <RadixTooltip.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-popover max-w-64 rounded-control bg-fg px-2 py-1 text-xs font-medium text-bg shadow-pop data-[state=delayed-open]:animate-fade-in"
          >
            {text}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
