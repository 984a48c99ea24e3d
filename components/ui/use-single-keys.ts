'use client';

import { useEffect, useRef } from 'react';
import { takesSingleKey } from './single-keys';

/** What single keys do, by `KeyboardEvent.key`, where {@link takesSingleKey} lets them. */
export function useSingleKeys(actions: Record<string, (() => void) | undefined>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || !takesSingleKey(event)) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
