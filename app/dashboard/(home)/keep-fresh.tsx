'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const MINUTE_MS = 60_000;

/** Draws the page anew each minute while somebody looks at it, so that now is now. */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, MINUTE_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
