'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

interface Offline {
  isOffline: boolean;
  /** How many forms were held back since the network went. */
  refusals: number;
}

/** Knows when the network is gone and holds back forms until it returns: what was typed stays where it is. */
export function useOffline(): Offline {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (!isOffline) {
      setRefusals(0);
      return;
    }
    const hold = (event: SubmitEvent) => {
      // A search only reads; the browser says itself that it cannot.
      if (event.target instanceof Element && event.target.getAttribute('method') === 'get') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setRefusals((count) => count + 1);
    };
    window.addEventListener('submit', hold, true);
    return () => window.removeEventListener('submit', hold, true);
  }, [isOffline]);
  return { isOffline, refusals };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
