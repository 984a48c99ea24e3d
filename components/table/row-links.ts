'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, type SyntheticEvent, useRef } from 'react';

/** What a link within a list says of itself; {@link useRowLinks} of the list around it does the rest. */
export interface RowLinkOptions {
  href: string;
  /** Without it the page begins at its top, as pages do. */
  scroll?: false | undefined;
}

/** The attributes of such a link. */
export function rowLink({ href, scroll }: RowLinkOptions) {
  return { href, 'data-app-link': scroll === false ? 'keep-scroll' : '' };
}

/**
 * Lets plain links of a list lead on within the app and fetch ahead once somebody points at one, reaches it by Tab or
 * touches it: a component each would cost the server more than everything else in a row.
 */
export function useRowLinks() {
  const router = useRouter();
  const meant = useRef<string>(undefined);
  const mean = ({ target }: SyntheticEvent) => {
    const href = linkAround(target)?.getAttribute('href');
    if (!href || href === meant.current) return;
    meant.current = href;
    router.prefetch(href);
  };
  const follow = (event: MouseEvent) => {
    const link = linkAround(event.target);
    const href = link?.getAttribute('href');
    if (!href || event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    router.push(href, { scroll: link?.dataset.appLink !== 'keep-scroll' });
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
