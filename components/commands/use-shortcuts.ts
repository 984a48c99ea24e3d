'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { mayLeave } from '@/components/form/leave-guard';
import { isCurrent } from '@/components/layout/navigation-path';
import { isLayerOpen, takesSingleKey } from '@/components/ui/single-keys';
import { FIRST_KEYS, GO_KEYS, type ShortcutKeys } from '@/lib/modules/users/shortcuts/rules';
import type { ShortcutTargets } from './registry';

export type Layer = 'palette' | 'help';

interface ShortcutsInput {
  keys: ShortcutKeys;
  targets: ShortcutTargets;
  open: (layer: Layer) => void;
}

/** How long the key of `go` waits for the next one. */
const SEQUENCE_MS = 1_500;

/**
 * The keys of every page. They are heard last, on the window, so that a page's own keys come first; only the second key of a
 * sequence is heard before them.
 */
export function useShortcuts({ keys, targets, open }: ShortcutsInput): void {
  const router = useRouter();
  // Outlives the listeners: the page may be drawn anew between the two keys.
  const waitingUntil = useRef(0);
  useEffect(() => {
    const go = (href: string) => {
      if (mayLeave()) router.push(href);
    };
    const first = (event: KeyboardEvent) => {
      if (isPaletteKey(event)) {
        event.preventDefault();
        if (!isLayerOpen()) open('palette');
      } else if (takesSingleKey(event)) {
        const name = FIRST_KEYS.find((one) => keys[one] === event.key.toLowerCase());
        if (!name) return;
        event.preventDefault();
        if (name === 'go') waitingUntil.current = event.timeStamp + SEQUENCE_MS;
        else ACTIONS[name]({ targets, open, go });
      }
    };
    const second = (event: KeyboardEvent) => {
      if (event.key === 'Shift' || event.timeStamp > waitingUntil.current) return;
      waitingUntil.current = 0;
      const name = takesSingleKey(event) ? GO_KEYS.find((one) => keys[one] === event.key.toLowerCase()) : undefined;
      const href = name && targets.pages[name];
      if (!href) return;
      event.preventDefault();
      event.stopPropagation();
      go(href);
    };
    window.addEventListener('keydown', second, true);
    window.addEventListener('keydown', first);
    return () => {
      window.removeEventListener('keydown', second, true);
      window.removeEventListener('keydown', first);
    };
  }, [keys, targets, open, router]);
}

interface Ways extends Pick<ShortcutsInput, 'targets' | 'open'> {
  go: (href: string) => void;
}

const ACTIONS: Record<'help' | 'search' | 'new', (ways: Ways) => void> = {
  help: ({ open }) => open('help'),
  search: ({ open }) => {
    if (!focusSearch()) open('palette');
  },
  new: ({ targets, go }) => {
    const own = targets.news.find(([area]) => isCurrent(window.location.pathname, area));
    if (own) go(own[1]);
    else openNewMenu();
  },
};

function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** The page's own search field, if it has one. */
function focusSearch(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('[data-list-search], main input[type=search]');
  const field = [...fields].find((one) => one.checkVisibility());
  field?.focus();
  field?.select();
  return field !== undefined;
}

/** The menu of the top bar, or on a phone the one of the bottom bar. */
function openNewMenu(): void {
  const buttons = document.querySelectorAll<HTMLElement>('[data-new-menu] button[popovertarget]');
  const button = [...buttons].find((one) => one.checkVisibility());
  // The menu gives the focus back to what had it.
  button?.focus();
  button?.click();
}
