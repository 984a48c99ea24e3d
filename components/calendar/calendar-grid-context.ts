'use client';

import { createContext, useContext } from 'react';
import type { NameOfEvent } from './use-event-names';

/** What every event on the grid reads; it stays the same while the reader goes from view to view. */
interface GridContext {
  locale: string;
  timeZone: string;
  nameOf: NameOfEvent;
  /** An event that takes less than so many percent of its column has room for a few letters. */
  narrowBelow: number;
}

const Context = createContext<GridContext | null>(null);
const Now = createContext('');

export const GridContextProvider = Context.Provider;
/** The server's instant, which is a new one with each of its answers. */
export const GridNowProvider = Now.Provider;

/** What the grid's parts need while their own identities stay constant. */
export function useGridContext(): GridContext {
  const context = useContext(Context);
  if (!context) throw new Error('A part of the calendar grid is used outside of it');
  return context;
}

export function useGridNow(): string {
  return useContext(Now);
}
