'use client';

import { type KeyboardEvent, type MouseEvent, useEffect, useEffectEvent, useState } from 'react';

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
      ...whenMeant(load),
      onClick: (event: MouseEvent) => void open(event.detail === 0 ? 'first' : 'surface'),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        void open('first');
      },
    },
  };
}

/** Begins to load once somebody points at the button or reaches it by Tab. */
function whenMeant(load: () => Promise<unknown>) {
  const begin = () => void load().catch(() => undefined);
  return { onPointerEnter: begin, onFocus: begin };
}

interface OverlayState {
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => unknown) | undefined;
}

/** What was loaded for one overlay is there at once for the next. */
const loadedParts = new Map<() => Promise<unknown>, unknown>();

/**
 * Whether an overlay is open, kept here unless the caller keeps it, and what it is drawn with, which is loaded when it first
 * opens. Without a connection it closes again, so that it can be opened another time.
 *
 * @param load must be the same function each time
 */
export function useOverlay<Part extends object>(load: () => Promise<Part>, { open, onOpenChange }: OverlayState) {
  const [ownOpen, setOwnOpen] = useState(false);
  const [part, setPart] = useState(() => (loadedParts.get(load) as Part | undefined) ?? null);
  const isOpen = open ?? ownOpen;
  const change = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
  };
  const closeAgain = useEffectEvent(() => change(false));
  useEffect(() => {
    if (!isOpen || part) return;
    load().then(
      (loaded) => {
        loadedParts.set(load, loaded);
        setPart(() => loaded);
      },
      () => closeAgain(),
    );
  }, [isOpen, part, load]);
  return {
    part,
    open: isOpen,
    onOpenChange: change,
    /** For a button that only says later what it opens. */
    meant: whenMeant(load),
    /** For the button that opens it. */
    opener: {
      'aria-haspopup': 'dialog',
      'aria-expanded': isOpen,
      ...whenMeant(load),
      onClick: () => change(true),
    } as const,
  };
}
