'use client';

import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { type ComponentProps, createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { type CalendarSearch, calendarHref, parseCalendarSearch } from './calendar-search';
import type { CalendarViewName } from './wall-date';

const DEFAULT_VIEW = 'week';

interface CalendarPlace {
  /** What the address says now, which may be ahead of what the server drew. */
  search: CalendarSearch;
  /** The view it names, or the usual one. */
  view: CalendarViewName;
  /** Goes to another view or date. Where the page can draw it by itself, the server is not asked for a new one. */
  show: (change: Partial<CalendarSearch>) => void;
}

const Context = createContext<CalendarPlace | null>(null);

/** @param today `YYYY-MM-DD` in the team's zone, for addresses without a date */
export function CalendarPlaceProvider({ today, children }: { today: string; children: ReactNode }) {
  const router = useRouter();
  const params = useSearchParams();
  const search = useMemo(() => parseCalendarSearch(Object.fromEntries(params), today), [params, today]);
  const view = search.view ?? DEFAULT_VIEW;
  const show = useCallback(
    (change: Partial<CalendarSearch>) => {
      const href = calendarHref(search, change);
      // The agenda is a list that the server draws.
      const isAgenda = (change.view ?? view) === 'agenda' || view === 'agenda';
      if (isAgenda) router.push(href, { scroll: false });
      else window.history.pushState(null, '', href);
    },
    [router, search, view],
  );
  const place = useMemo(() => ({ search, view, show }), [search, view, show]);
  return <Context.Provider value={place}>{children}</Context.Provider>;
}

export function useCalendarPlace(): CalendarPlace {
  const place = useContext(Context);
  if (!place) throw new Error('A part of the calendar is used outside of its page');
  return place;
}

type CalendarLinkProps = Omit<ComponentProps<typeof Link>, 'href' | 'onNavigate'> & { change: Partial<CalendarSearch> };

/** A link to another view or date: a real address, followed without asking the server where that is not needed. */
export function CalendarLink({ change, ...props }: CalendarLinkProps) {
  const { search, show } = useCalendarPlace();
  return (
    <Link
      {...props}
      href={calendarHref(search, change)}
      scroll={false}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        show(change);
      }}
    />
  );
}
