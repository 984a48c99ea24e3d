'use client';

import { createContext, useContext } from 'react';

type GridContext = { locale: string; timeZone: string; now: string; dayHref: (day: Date) => string };

const Context = createContext<GridContext | null>(null);

export const GridContextProvider = Context.Provider;

/** What the grid's parts need while their own identities stay constant. */
export function useGridContext(): GridContext {
  const context = useContext(Context);
  if (!context) throw new Error('A part of the calendar grid is used outside of it');
  return context;
}
