'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { onFirstToast } from './toast';

/** Draws toasts; its code arrives when the page is idle, or at once with the first toast. */
export function Toaster() {
  const [Region, setRegion] = useState<ComponentType>();
  useEffect(() => {
    const load = () => void import('./toast-region').then((loaded) => setRegion(() => loaded.ToastRegion));
    onFirstToast(load);
    const timer = setTimeout(load, 3_000);
    return () => clearTimeout(timer);
  }, []);
  return Region ? <Region /> : null;
}
