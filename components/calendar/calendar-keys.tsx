'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect } from 'react';
import { takesSingleKey } from '@/components/ui/single-keys';
import { type CalendarChange, useShow } from './calendar-place';

/** What a key leads to, by `KeyboardEvent.key`. */
type KeyTargets<Target> = Record<string, Target>;

/** Lets single keys open addresses. */
export function CalendarKeys({ targets }: { targets: KeyTargets<string> }) {
  const router = useRouter();
  const go = useCallback((href: string) => router.push(href, { scroll: false }), [router]);
  useSingleKeys(targets, go);
  return null;
}

/** Lets single keys change view and date of the calendar. */
export function CalendarPlaceKeys({ targets }: { targets: KeyTargets<CalendarChange> }) {
  const show = useShow();
  useSingleKeys(targets, show);
  return null;
}

/** Keys do nothing while the reader is typing or inside something that has keys of its own. */
function useSingleKeys<Target>(targets: KeyTargets<Target>, go: (target: Target) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.shiftKey || !takesSingleKey(event)) return;
      const target = targets[event.key];
      if (target === undefined) return;
      event.preventDefault();
      go(target);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [targets, go]);
}
