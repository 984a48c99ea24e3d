'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { isPlainClick } from './plain-click';

/** Sent by the window when a link was not followed because there is no network. */
export const HELD_LINK = 'held-link';

/**
 * Lets the links of the app lead on within it, and fetches ahead once somebody points at one, reaches it by Tab or touches it.
 * A component each would cost the server more than all else that most pages are made of, and fetching ahead whatever is in sight
 * would load the script of every page that a list or the navigation leads to.
 */
export function AppLinks() {
  const router = useRouter();
  useEffect(() => {
    let meant: string | undefined;
    const mean = ({ target }: Event) => {
      const link = linkAround(target);
      if (!link || link.href === meant || link.dataset.appLink?.includes('on-press')) return;
      meant = link.href;
      router.prefetch(link.href);
    };
    const follow = (event: MouseEvent) => {
      const link = linkAround(event.target);
      const href = link?.getAttribute('href');
      if (!href || event.defaultPrevented || !isPlainClick(event)) return;
      event.preventDefault();
      // The router would load the page anew, and the browser would put its own error in the place of this one.
      if (!navigator.onLine) return void window.dispatchEvent(new Event(HELD_LINK));
      router.push(href, { scroll: !link?.dataset.appLink?.includes('keep-scroll') });
    };
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener('click', follow, { signal });
    for (const name of ['mouseover', 'focusin', 'touchstart']) {
      document.addEventListener(name, mean, { signal, passive: true });
    }
    return () => ending.abort();
  }, [router]);
  return null;
}

/** Other sites and other tabs are the browser's. */
function linkAround(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-app-link]') : null;
  return link && link.origin === location.origin && !link.target ? link : null;
}
