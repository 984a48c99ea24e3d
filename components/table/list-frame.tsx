'use client';

import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { createContext, type ReactNode, use, useMemo, useTransition } from 'react';

interface ListState {
  /** New rows are on their way; the old ones stay and dim. */
  isPending: boolean;
  startTransition: (work: () => void) => void;
}

const Context = createContext<ListState>({ isPending: false, startTransition: (work) => work() });

/** Joins the filters of a list with its rows, so that a change of the address dims what it will replace. */
export function ListFrame({ children }: { children: ReactNode }) {
  const [isPending, startTransition] = useTransition();
  const state = useMemo(() => ({ isPending, startTransition }), [isPending]);
  return (
    <NuqsAdapter>
      <Context value={state}>
        <div className="grid min-w-0 gap-4">{children}</div>
      </Context>
    </NuqsAdapter>
  );
}

export function useListState(): ListState {
  return use(Context);
}
