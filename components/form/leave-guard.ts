'use client';

import { useEffect } from 'react';
import { isPlainClick } from '@/components/ui/plain-click';

/** One for each form that stands on the page. */
const guards = new Set<() => boolean>();

/** Whether nothing would be lost by leaving, or the reader agrees to lose it: for keys and menus that lead on, and for closing. */
export function mayLeave(): boolean {
  return [...guards].every((agrees) => agrees());
}

/**
 * Asks before the reader leaves while `isDirty` says that something would be lost: by a link, by a form that carries
 * `data-leaves`, by back and forward, by closing the page, or by whatever asks {@link mayLeave}.
 */
export function useLeaveGuard(isDirty: () => boolean, question: string): void {
  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault();
    };
    const agrees = () => !isDirty() || window.confirm(question);
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const click = (event: MouseEvent) => {
      if (leavesPage(event) && !agrees()) hold(event);
    };
    const submit = (event: SubmitEvent) => {
      if (event.target instanceof HTMLElement && event.target.dataset.leaves !== undefined && !agrees()) hold(event);
    };
    const traverse = (event: NavigateEvent) => {
      if (event.navigationType === 'traverse' && event.cancelable && !agrees()) event.preventDefault();
    };
    guards.add(agrees);
    // Back and forward can be held where the browser has the Navigation API.
    const history = 'navigation' in window ? window.navigation : undefined;
    history?.addEventListener('navigate', traverse);
    window.addEventListener('beforeunload', unload);
    document.addEventListener('click', click, { capture: true });
    document.addEventListener('submit', submit, { capture: true });
    return () => {
      history?.removeEventListener('navigate', traverse);
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, { capture: true });
      document.removeEventListener('submit', submit, { capture: true });
      guards.delete(agrees);
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
