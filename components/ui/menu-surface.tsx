'use client';

import { Check } from 'lucide';
import { DropdownMenu as Radix } from 'radix-ui';
import { type PointerEvent, type ReactNode, useCallback, useRef } from 'react';
import { AppLink } from './app-link';
import { cn } from './cn';
import { useFloatingContainer } from './floating-container';
import { Icon } from './icon';
import type { MenuChoiceProps, MenuItemProps, MenuLinkProps, MenuProps } from './menu';
import { dangerItemStyles, floatingSurface, menuItemStyles } from './popover-styles';

interface MenuSurfaceProps extends MenuProps {
  /** Where the focus begins: at the first item for those who opened it by key. */
  start: 'first' | 'surface';
}

/** The menu itself; it mounts open, since it is loaded by the press that opens it. */
export function MenuSurface({ trigger, align = 'end', start, onCloseAutoFocus, children }: MenuSurfaceProps) {
  const container = useFloatingContainer();
  // As soon as it is there, so that the keys pressed next find the focus where it stays; and once, for it is given to each drawing.
  const mustEnter = useRef(start === 'first');
  const enter = useCallback((surface: HTMLDivElement | null) => {
    if (!surface || !mustEnter.current) return;
    mustEnter.current = false;
    surface.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus({ preventScroll: true });
  }, []);
  // Its button opens and closes it. While a menu fades, a second press would else be one outside of it, and the focus
  // it gives back would leave the menu opened meanwhile: both would close it again.
  const button = useRef<HTMLButtonElement>(null);
  const keepForButton = (event: Event) => {
    if (event.target instanceof Node && button.current?.contains(event.target)) event.preventDefault();
  };
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger ref={button} asChild>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal container={container}>
        <Radix.Content
          ref={enter}
          align={align}
          onCloseAutoFocus={onCloseAutoFocus}
          onPointerDownOutside={keepForButton}
          onFocusOutside={keepForButton}
          sideOffset={4}
          collisionPadding={8}
          className={cn(floatingSurface, 'min-w-44 p-1')}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** While a menu fades, a pointer that happens to be over it must not take the focus back from where the chosen item led. */
function ignoreWhileClosing(event: PointerEvent<HTMLElement>) {
  if (event.currentTarget.closest('[data-state=closed]')) event.preventDefault();
}

const itemProps = {
  className: menuItemStyles,
  onPointerMove: ignoreWhileClosing,
  onPointerLeave: ignoreWhileClosing,
};

export function Item({ onSelect, tone = 'neutral', disabled, children }: MenuItemProps) {
  return (
    <Radix.Item
      {...itemProps}
      onSelect={onSelect}
      disabled={disabled}
      className={tone === 'danger' ? dangerItemStyles : menuItemStyles}
    >
      {children}
    </Radix.Item>
  );
}

export function LinkItem({ href, children }: MenuLinkProps) {
  return (
    <Radix.Item asChild {...itemProps}>
      <AppLink href={href}>{children}</AppLink>
    </Radix.Item>
  );
}

/** A plain link: the browser saves what it leads to. */
export function FileItem({ href, children }: MenuLinkProps) {
  return (
    <Radix.Item asChild {...itemProps}>
      <a href={href} download>
        {children}
      </a>
    </Radix.Item>
  );
}

export function Label({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-1.5 pb-1 text-xs font-medium text-muted">{children}</Radix.Label>;
}

export function Separator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}

/** One of several, with a tick at the chosen one. */
export function Choice({ value, onChange, options }: MenuChoiceProps) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onChange}>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} {...itemProps}>
          <span className="flex-1">{option.label}</span>
          <Radix.ItemIndicator>
            <Icon of={Check} />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
