'use client';

import { useCallback, useEffect, useState } from 'react';
import type { RecordKind } from './recent-records';

/** A record as the palette shows it. */
export interface FoundRecord {
  kind: RecordKind;
  href: string;
  title: string;
  detail: string;
}

export interface Search {
  state: 'idle' | 'loading' | 'done' | 'failed';
  /** Of the last answer, which stays until the next. */
  found: FoundRecord[];
  retry: () => void;
}

const TYPING_PAUSE_MS = 120;
const FEWEST_CHARACTERS = 2;
const SEARCH_PATH = '/dashboard/search';

const NOTHING: Pick<Search, 'state' | 'found'> = { state: 'idle', found: [] };

/** Asks the server when one pauses; an answer that is no longer wanted is dropped. */
export function useSearch(typed: string): Search {
  const text = typed.trim();
  const [answer, setAnswer] = useState(NOTHING);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    if (text.length < FEWEST_CHARACTERS) {
      setAnswer(NOTHING);
      return;
    }
    const asking = new AbortController();
    setAnswer(({ found }) => ({ state: 'loading', found }));
    const timer = setTimeout(() => {
      ask(text, asking.signal).then(
        (found) => setAnswer({ state: 'done', found }),
        () => {
          if (!asking.signal.aborted) setAnswer({ state: 'failed', found: [] });
        },
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { ...answer, retry };
}

/** @throws Error where the server refuses, or answers with a page instead */
async function ask(text: string, signal: AbortSignal): Promise<FoundRecord[]> {
  const answer = await fetch(`${SEARCH_PATH}?${new URLSearchParams({ q: text })}`, { signal });
  if (!answer.ok || answer.redirected) throw new Error(`search answered ${answer.status}`);
  const { found } = await answer.json();
  if (signal.aborted) throw new Error('not wanted any more');
  return found;
}
