'use client';

import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { useFloatingContainer } from './floating-container';
import { IntentLink } from './intent-link';
import { floatingSurface, menuItemStyles } from './popover-styles';

interface MenuProps {
  /** The button that opens it; give icon buttons an `aria-label`. */
  trigger: ReactNode;
  align?: 'start' | 'center' | 'end';
  /** May put the focus elsewhere than on the trigger: `preventDefault` and focus. */
  onCloseAutoFocus?: (event: Event) => void;
  children: ReactNode;
}

/** A list of things to do with the object beside it. */
export function Menu({ trigger, align = 'end', onCloseAutoFocus, children }: MenuProps) {
  const container = useFloatingContainer();
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={container}>
        <Radix.Content
          align={align}
          onCloseAutoFocus={onCloseAutoFocus}
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

interface MenuItemProps {
  onSelect: () => void;
  tone?: 'neutral' | 'danger';
  disabled?: boolean;
  children: ReactNode;
}

export function MenuItem({ onSelect, tone = 'neutral', disabled, children }: MenuItemProps) {
  return (
    <Radix.Item
      onSelect={onSelect}
      disabled={disabled}
      className={cn(
        menuItemStyles,
        tone === 'danger' && 'text-danger-text data-highlighted:bg-danger-soft [&_svg]:text-danger-text',
      )}
    >
      {children}
    </Radix.Item>
  );
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Radix.Item asChild className={menuItemStyles}>
      <IntentLink href={href}>{children}</IntentLink>
    </Radix.Item>
  );
}

/** A plain link: the browser saves what it leads to. */
export function MenuFile({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Radix.Item asChild className={menuItemStyles}>
      <a href={href} download>
        {children}
      </a>
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-1.5 pb-1 text-xs font-medium text-muted">{children}</Radix.Label>;
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}

interface MenuChoiceProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode }[];
}

/** One of several, with a tick at the chosen one. */
export function MenuChoice({ value, onChange, options }: MenuChoiceProps) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onChange}>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className={menuItemStyles}>
          <span className="flex-1">{option.label}</span>
          <Radix.ItemIndicator>
            <Check aria-hidden />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
