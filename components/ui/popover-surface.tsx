'use client';

import { Popover as Radix } from 'radix-ui';
import { useEffect, useEffectEvent } from 'react';
import { cn } from './cn';
import { useFloatingContainer } from './floating-container';
import type { PopoverProps } from './popover';
import { floatingSurface } from './popover-styles';
import { useReturnFocus } from './return-focus';

/** The popover itself; it mounts open, since it is loaded by the press that opens it. */
export function PopoverSurface({
  label,
  trigger,
  open,
  onOpenChange,
  align = 'start',
  className,
  children,
}: PopoverProps) {
  const focus = useReturnFocus();
  const container = useFloatingContainer();
  const sayOpen = useEffectEvent(() => onOpenChange?.(true));
  useEffect(() => sayOpen(), []);
  return (
    <Radix.Root defaultOpen open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={container}>
        <Radix.Content
          {...focus}
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={cn(floatingSurface, 'kit:w-80 max-w-[calc(100vw-1rem)] p-4', className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
