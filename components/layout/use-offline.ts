'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { HELD_LINK } from '@/components/ui/app-links';

interface Offline {
  isOffline: boolean;
  /** How many forms and links were held back since the network went. */
  refusals: number;
  /** What was held back last. */
  held: 'form' | 'link' | undefined;
}

/** Knows when the network is gone and holds back forms and links until it returns: what was typed stays where it is. */
export function useOffline(): Offline {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const [{ refusals, held }, setHeld] = useState<Pick<Offline, 'refusals' | 'held'>>(nothingHeld);
  useEffect(() => {
    if (!isOffline) {
      setHeld(nothingHeld);
      return;
    }
    const count = (what: 'form' | 'link') => setHeld((before) => ({ refusals: before.refusals + 1, held: what }));
    const holdLink = () => count('link');
    const hold = (event: SubmitEvent) => {
      // A search only reads; the browser says itself that it cannot.
      if (event.target instanceof Element && event.target.getAttribute('method') === 'get') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      count('form');
    };
    window.addEventListener('submit', hold, true);
    window.addEventListener(HELD_LINK, holdLink);
    return () => {
      window.removeEventListener('submit', hold, true);
      window.removeEventListener(HELD_LINK, holdLink);
    };
  }, [isOffline]);
  return { isOffline, refusals, held };
}

const nothingHeld = { refusals: 0, held: undefined };

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
