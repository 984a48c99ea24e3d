'use client';

import { type KeyboardEvent, type MouseEvent, useState } from 'react';

interface Loaded<Part> {
  part: Part;
  start: 'first' | 'surface';
}

/**
 * Loads what a button opens when it is first pressed, and begins to as soon as somebody points at it or reaches it by Tab:
 * most menus of a page are never opened.
 *
 * @param load must be the same function each time
 */
export function useOnDemand<Part>(load: () => Promise<Part>) {
  const [loaded, setLoaded] = useState<Loaded<Part> | null>(null);
  const prepare = () => void load().catch(() => undefined);
  // A browser that lost its connection can press again.
  const open = (start: Loaded<Part>['start']) =>
    load().then(
      (part) => setLoaded({ part, start }),
      () => undefined,
    );
  return {
    part: loaded?.part ?? null,
    start: loaded?.start ?? ('surface' as const),
    /** For the button, until the part is there. */
    opener: {
      onPointerEnter: prepare,
      onFocus: prepare,
      onClick: (event: MouseEvent) => void open(event.detail === 0 ? 'first' : 'surface'),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        void open('first');
      },
    },
  };
}
