'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, type SyntheticEvent, useRef } from 'react';

/**
 * Lets plain links of a list lead on within the app and fetch ahead once somebody points at one, reaches it by Tab or
 * touches it: a component each would cost the server more than everything else in a row.
 */
export function useRowLinks() {
  const router = useRouter();
  const meant = useRef<string>(undefined);
  const mean = ({ target }: SyntheticEvent) => {
    const link = linkAround(target);
    const href = link?.getAttribute('href');
    if (!href || href === meant.current || link?.dataset.appLink?.includes('on-press')) return;
    meant.current = href;
    router.prefetch(href);
  };
  const follow = (event: MouseEvent) => {
    const link = linkAround(event.target);
    const href = link?.getAttribute('href');
    if (!href || event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    router.push(href, { scroll: !link?.dataset.appLink?.includes('keep-scroll') });
  };
  return { onClick: follow, onMouseOver: mean, onFocus: mean, onTouchStart: mean };
}

function linkAround(target: EventTarget): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-app-link]') : null;
}

/** A click that asks for another tab or window, or for the link to be saved. */
function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
