'use client';

import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { type ComponentProps, createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { type CalendarSearch, calendarHref, parseCalendarSearch } from './calendar-search';
import type { CalendarViewName } from './wall-date';

const DEFAULT_VIEW = 'week';

/** What the address says, which may be ahead of what the server drew. */
interface Address {
  search: CalendarSearch;
  /** The view it names, or the usual one. */
  view: CalendarViewName;
}

/** What becomes different, or how to tell from where the reader is: presses may follow each other faster than they are drawn. */
export type CalendarChange = Partial<CalendarSearch> | ((from: Address) => Partial<CalendarSearch>);

interface CalendarPlace extends Address {
  /** Goes to another view or date. Where the page can draw it by itself, the server is not asked for a new one. */
  show: (change: CalendarChange) => void;
}

const Context = createContext<CalendarPlace | null>(null);

/** @param today `YYYY-MM-DD` in the team's zone, for addresses without a date */
export function CalendarPlaceProvider({ today, children }: { today: string; children: ReactNode }) {
  const router = useRouter();
  const params = useSearchParams();
  const shown = useMemo(() => addressOf(params, today), [params, today]);
  const show = useCallback(
    (change: CalendarChange) => {
      const from = addressOf(new URLSearchParams(window.location.search), today);
      const to = resolve(change, from);
      const href = calendarHref(from.search, to);
      // The agenda is a list that the server draws.
      if ((to.view ?? from.view) === 'agenda' || from.view === 'agenda') router.push(href, { scroll: false });
      else window.history.pushState(null, '', href);
    },
    [router, today],
  );
  const place = useMemo(() => ({ ...shown, show }), [shown, show]);
  return <Context.Provider value={place}>{children}</Context.Provider>;
}

function addressOf(params: URLSearchParams, today: string): Address {
  const search = parseCalendarSearch(Object.fromEntries(params), today);
  return { search, view: search.view ?? DEFAULT_VIEW };
}

function resolve(change: CalendarChange, from: Address): Partial<CalendarSearch> {
  return typeof change === 'function' ? change(from) : change;
}

export function useCalendarPlace(): CalendarPlace {
  const place = useContext(Context);
  if (!place) throw new Error('A part of the calendar is used outside of its page');
  return place;
}

type CalendarLinkProps = Omit<ComponentProps<typeof Link>, 'href' | 'onNavigate'> & { change: CalendarChange };

/** A link to another view or date: a real address, followed without asking the server where that is not needed. */
export function CalendarLink({ change, ...props }: CalendarLinkProps) {
  const { search, view, show } = useCalendarPlace();
  return (
    <Link
      {...props}
      href={calendarHref(search, resolve(change, { search, view }))}
      scroll={false}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        show(change);
      }}
    />
  );
}
