'use client';

import { useEffect } from 'react';
import { isPlainClick } from '@/components/ui/plain-click';

/** Asks before the reader leaves, by a link or by closing the page, while `isDirty` says that something would be lost. */
export function useLeaveGuard(isDirty: () => boolean, question: string): void {
  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault();
    };
    const click = (event: MouseEvent) => {
      if (!leavesPage(event) || !isDirty() || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', unload);
    document.addEventListener('click', click, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, { capture: true });
    };
  }, [isDirty, question]);
}

/** A plain click on a link of this app; other sites and full reloads are asked about by the browser itself. */
function leavesPage(event: MouseEvent): boolean {
  if (!isPlainClick(event)) return false;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.target === '_blank' || link.hasAttribute('download') || link.origin !== location.origin)
    return false;
  return link.pathname !== location.pathname || link.search !== location.search;
}
