'use client';

import { type RefObject, useEffect } from 'react';

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * The keys of every list: `j` and `k` (or arrows, once in the list) move between rows, `Enter` follows the row's link as
 * any link, `/` goes to the search field. They rest while one types or a layer is open.
 */
export function useListKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      if (event.key === '/') {
        const field = document.querySelector<HTMLInputElement>('[data-list-search]');
        field?.focus();
        field?.select();
        if (field) event.preventDefault();
        return;
      }
      const step = STEPS[event.key];
      if (step && root.current && move(root.current, step, event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [root]);
}

function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  return Boolean(document.querySelector('[role="dialog"][data-state="open"], [role="menu"][data-state="open"]'));
}

function move(list: HTMLElement, step: number, key: string): boolean {
  const links = [...list.querySelectorAll<HTMLElement>('[data-row-link]')];
  const active = document.activeElement;
  const at = links.findIndex((link) => link === active || link.closest('tr')?.contains(active));
  // Arrows scroll the page until the focus is in the list.
  if (at < 0 && key.startsWith('Arrow')) return false;
  const next = at < 0 ? links[step > 0 ? 0 : links.length - 1] : links[at + step];
  next?.focus();
  return Boolean(next);
}
