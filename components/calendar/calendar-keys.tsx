'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { takesSingleKey } from '@/components/ui/single-keys';

/** Addresses by `KeyboardEvent.key`. */
export type CalendarKeyTargets = Record<string, string>;

/** Lets single keys open addresses, unless the reader is typing or inside something that has keys of its own. */
export function CalendarKeys({ targets }: { targets: CalendarKeyTargets }) {
  const router = useRouter();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.shiftKey || !takesSingleKey(event)) return;
      const href = targets[event.key];
      if (!href) return;
      event.preventDefault();
      router.push(href, { scroll: false });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [router, targets]);
  return null;
}
