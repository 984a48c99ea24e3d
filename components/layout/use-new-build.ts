'use client';

import { useEffect, useState } from 'react';
import { onFailure } from '@/components/ui/failure-signal';

/** Failures come in bursts; one question answers them all. */
const PAUSE_MS = 30_000;

/** Whether the server has another build than the one this page is from. Asked when the tab is looked at again, and when something failed. */
export function useNewBuild(build: string): boolean {
  const [isOutdated, setIsOutdated] = useState(false);
  useEffect(() => {
    let asked = Number.NEGATIVE_INFINITY;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || performance.now() - asked < PAUSE_MS) return;
      asked = performance.now();
      const running = await fetch('/api/build').then(
        (answer) => (answer.ok ? answer.json() : null),
        () => null,
      );
      if (running && running.build !== build) setIsOutdated(true);
    };
    const stopListening = onFailure(ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      stopListening();
      document.removeEventListener('visibilitychange', ask);
    };
  }, [build]);
  return isOutdated;
}
