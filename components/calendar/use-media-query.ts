import { useCallback, useSyncExternalStore } from 'react';

export const narrowScreen = '(max-width: 767px)';
export const coarsePointer = '(pointer: coarse)';

/** Follows a media query; the server's answer is no. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
