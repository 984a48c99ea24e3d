import { type CalendarSearch, calendarHref, parseCalendarSearch } from './calendar-search';
import type { CalendarViewName } from './wall-date';

const DEFAULT_VIEW = 'week';

/** What the address says, which may be ahead of what the server drew. */
export interface Address {
  search: CalendarSearch;
  /** The view it names, or the usual one. */
  view: CalendarViewName;
}

/** @param today `YYYY-MM-DD` in the team's zone, for addresses without a date */
export function addressOf(params: URLSearchParams, today: string): Address {
  const search = parseCalendarSearch(Object.fromEntries(params), today);
  return { search, view: search.view ?? DEFAULT_VIEW };
}

export interface PlaceStore {
  /** The same object as long as it says the same. */
  read: () => Address;
  subscribe: (listener: () => void) => () => void;
  write: (address: Address) => void;
}

export function createPlaceStore(first: Address): PlaceStore {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    read: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    write: (address) => {
      if (isSame(current, address)) return;
      current = address;
      for (const listener of listeners) listener();
    },
  };
}

function isSame(one: Address, other: Address): boolean {
  return one.view === other.view && calendarHref(one.search, one.search) === calendarHref(other.search, other.search);
}
