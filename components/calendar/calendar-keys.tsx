'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Addresses by `KeyboardEvent.key`. */
export type CalendarKeyTargets = Record<string, string>;

const owners =
  'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox], [role=tablist], [role=radiogroup]';

/** Lets single keys open addresses, unless the reader is typing or inside something that has keys of its own. */
export function CalendarKeys({ targets }: { targets: CalendarKeyTargets }) {
  const router = useRouter();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (target?.closest(owners) || document.querySelector('[role=dialog][data-state=open]')) return;
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
