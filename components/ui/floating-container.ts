'use client';

import { createContext, use } from 'react';

/** The dialog or drawer around, if any. */
export const OverlaySurface = createContext<HTMLElement | null>(null);

/**
 * Where a menu or popover is put: inside the dialog it was opened from, so that it lies above it, else inside the
 * page's main landmark, so that screen readers find it in a named region.
 */
export function useFloatingContainer(): HTMLElement | undefined {
  const surface = use(OverlaySurface);
  if (surface) return surface;
  return typeof document === 'undefined' ? undefined : (document.getElementById('content') ?? undefined);
}
