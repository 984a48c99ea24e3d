'use client';

import { useMemo, useRef } from 'react';

interface ReturnFocus {
  onOpenAutoFocus: (event: Event) => void;
  onCloseAutoFocus: (event: Event) => void;
}

/**
 * Gives the focus back to whatever opened an overlay, also when it was opened by state: without a trigger of its own
 * the overlay would drop the focus on the body. It starts at `data-first-focus` where there is one, so that a form does
 * not begin with its close button.
 */
export function useReturnFocus(): ReturnFocus {
  const opener = useRef<Element | null>(null);
  return useMemo(
    () => ({
      onOpenAutoFocus(event) {
        opener.current = openerOf(document.activeElement);
        const surface = event.currentTarget instanceof Element ? event.currentTarget : null;
        const first = surface?.querySelector<HTMLElement>('[data-first-focus]');
        if (!first) return;
        event.preventDefault();
        first.focus();
      },
      onCloseAutoFocus(event) {
        const target = stillThere(opener.current);
        if (!target) return;
        event.preventDefault();
        target.focus({ preventScroll: true });
      },
    }),
    [],
  );
}

/** A menu item is gone when the overlay closes; the button that opened its menu is not. */
function openerOf(active: Element | null): Element | null {
  const menu = active?.closest('[role="menu"]');
  const trigger = menu?.getAttribute('aria-labelledby');
  return trigger ? document.getElementById(trigger) : active;
}

/** The opener itself, or what was drawn in its place with the same id. */
function stillThere(opener: Element | null): HTMLElement | null {
  const found = opener?.isConnected ? opener : opener?.id ? document.getElementById(opener.id) : null;
  return found instanceof HTMLElement && found !== document.body ? found : null;
}
