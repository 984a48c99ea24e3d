'use client';

import { Ellipsis } from 'lucide';
import { Slot } from 'radix-ui';
import { createContext, type ReactNode, use } from 'react';
import { buttonStyles } from './button-styles';
import { Icon } from './icon';
import { useOnDemand } from './on-demand';

type Parts = typeof import('./menu-surface');

const load = (): Promise<Parts> => import('./menu-surface');

/** What an open menu is made of. */
const MenuParts = createContext<Parts | null>(null);

export interface MenuProps {
  /** The button that opens it; give icon buttons an `aria-label`. */
  trigger: ReactNode;
  align?: 'start' | 'center' | 'end';
  /** May put the focus elsewhere than on the trigger: `preventDefault` and focus. */
  onCloseAutoFocus?: (event: Event) => void;
  children: ReactNode;
}

/** A list of things to do with the object beside it; the script for it comes with the first press. */
export function Menu(props: MenuProps) {
  const { part, start, opener } = useOnDemand(load);
  if (!part) {
    return (
      <Slot.Root {...opener} aria-haspopup="menu" aria-expanded={false}>
        {props.trigger}
      </Slot.Root>
    );
  }
  return (
    <MenuParts value={part}>
      <part.MenuSurface {...props} start={start} />
    </MenuParts>
  );
}

interface RowMenuProps {
  /** Names the button, as `Actions for Ana`. */
  label: string;
  /** Drawn when the menu opens, so a component here costs a list nothing. */
  children: ReactNode;
}

const rowButton = `${buttonStyles({ variant: 'ghost', size: 'icon-sm' })} z-1`;

/** The same behind three dots in a row: a list has one a row, and few of them are ever used. */
export function RowMenu({ label, children }: RowMenuProps) {
  const { part, start, opener } = useOnDemand(load);
  const dots = <Icon of={Ellipsis} />;
  if (!part) {
    return (
      <button
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={false}
        className={rowButton}
        {...opener}
      >
        {dots}
      </button>
    );
  }
  const trigger = (
    <button type="button" aria-label={label} className={rowButton}>
      {dots}
    </button>
  );
  return (
    <MenuParts value={part}>
      <part.MenuSurface trigger={trigger} start={start}>
        {children}
      </part.MenuSurface>
    </MenuParts>
  );
}

export interface MenuItemProps {
  onSelect: () => void;
  tone?: 'neutral' | 'danger';
  disabled?: boolean;
  children: ReactNode;
}

export function MenuItem(props: MenuItemProps) {
  const parts = use(MenuParts);
  return parts ? <parts.Item {...props} /> : null;
}

export interface MenuLinkProps {
  href: string;
  children: ReactNode;
}

export function MenuLink(props: MenuLinkProps) {
  const parts = use(MenuParts);
  return parts ? <parts.LinkItem {...props} /> : null;
}

/** A plain link: the browser saves what it leads to. */
export function MenuFile(props: MenuLinkProps) {
  const parts = use(MenuParts);
  return parts ? <parts.FileItem {...props} /> : null;
}

export function MenuLabel({ children }: { children: ReactNode }) {
  const parts = use(MenuParts);
  return parts ? <parts.Label>{children}</parts.Label> : null;
}

export function MenuSeparator() {
  const parts = use(MenuParts);
  return parts ? <parts.Separator /> : null;
}

export interface MenuChoiceProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode }[];
}

/** One of several, with a tick at the chosen one. */
export function MenuChoice(props: MenuChoiceProps) {
  const parts = use(MenuParts);
  return parts ? <parts.Choice {...props} /> : null;
}
