'use client';

import { type RefObject, useEffect } from 'react';
import { takesSingleKey } from '@/components/ui/single-keys';

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * The keys of every list: `j` and `k` (or arrows, once in the list) move between rows, `x` selects the row one is in (with
 * Shift all since the last), `e` opens its menu, `Enter` follows the row's link as any link, `f` leads to the filters. They rest while one types or a layer is open.
 */
export function useListKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (takesSingleKey(event) && root.current && act(root.current, event)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [root]);
}

function act(list: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  if (key === 'x' || key === 'X') return select(shiftKey);
  if (key === 'e') return openMenu(list);
  if (key === 'f') return focusFilters();
  const step = STEPS[key];
  return step ? move(list, step, key) : false;
}

function select(shiftKey: boolean): boolean {
  const box = document.activeElement?.closest('tr')?.querySelector<HTMLElement>('[data-row-select]');
  return Boolean(box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey })));
}

/** Of the row one is in. */
function openMenu(list: HTMLElement): boolean {
  const row = document.activeElement?.closest('tr');
  const menu = row && list.contains(row) ? row.querySelector<HTMLElement>('[aria-haspopup="menu"]') : null;
  // The menu gives the focus back to what had it.
  menu?.focus();
  menu?.click();
  return Boolean(menu);
}

/** The first filter in sight; on a phone the button that shows them. */
function focusFilters(): boolean {
  const filters = [...document.querySelectorAll<HTMLElement>('[data-list-filters] :is(select, button, input)')];
  const first = filters.find((one) => one.checkVisibility());
  first?.focus();
  return Boolean(first);
}

function move(list: HTMLElement, step: number, key: string): boolean {
  const links = [...list.querySelectorAll<HTMLElement>('[data-row-link]')];
  const active = document.activeElement;
  const at = links.findIndex((link) => link === active || link.closest('tr, li')?.contains(active));
  // Arrows scroll the page until the focus is in the list.
  if (at < 0 && key.startsWith('Arrow')) return false;
  const next = at < 0 ? links[step > 0 ? 0 : links.length - 1] : links[at + step];
  next?.focus();
  return Boolean(next);
}
