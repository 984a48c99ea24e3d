'use client';

import { useEffect, useRef, useState } from 'react';

const TYPING_PAUSE_MS = 200;
/** Characters below which a search would find nearly everybody. */
const SHORTEST = 2;

/** Asks while one types, a moment after the last letter; an answer that comes too late is dropped. */
export function useClientMatches<Found>(find: (text: string) => Promise<Found[]>) {
  const [matches, setMatches] = useState<Found[]>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const close = () => {
    clearTimeout(timer.current);
    asked.current += 1;
    setMatches(undefined);
  };
  const look = (text: string) => {
    close();
    if (text.trim().length < SHORTEST) return;
    const ask = asked.current;
    timer.current = setTimeout(async () => {
      const found = await find(text).catch(() => []);
      if (ask === asked.current) setMatches(found);
    }, TYPING_PAUSE_MS);
  };
  return { matches, look, close };
}
