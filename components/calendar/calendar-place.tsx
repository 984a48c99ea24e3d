'use client';

import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { type ComponentProps, createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
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
  const [ahead, setAhead] = useState<string | null>(null);
  const shown = useAddress({ params, today, ahead, onCaughtUp: () => setAhead(null) });
  const show = useCallback(
    (change: CalendarChange) => {
      const from = addressOf(new URLSearchParams(window.location.search), today);
      const to = resolve(change, from);
      const href = calendarHref(from.search, to);
      // The agenda is a list that the server draws.
      if ((to.view ?? from.view) === 'agenda' || from.view === 'agenda') {
        router.push(href, { scroll: false });
        return;
      }
      window.history.pushState(null, '', href);
      setAhead(window.location.search);
    },
    [router, today],
  );
  const place = useMemo(() => ({ ...shown, show }), [shown, show]);
  return <Context.Provider value={place}>{children}</Context.Provider>;
}

interface AddressInput {
  params: URLSearchParams;
  today: string;
  /** The query that was pushed last. */
  ahead: string | null;
  onCaughtUp: () => void;
}

/** The router follows the address in its own time; the reader sees at once where a press has led. */
function useAddress({ params, today, ahead, onCaughtUp }: AddressInput): Address {
  const followed = useMemo(() => addressOf(params, today), [params, today]);
  const pushed = useMemo(() => (ahead === null ? null : addressOf(new URLSearchParams(ahead), today)), [ahead, today]);
  const isAhead = pushed !== null && !isSame(pushed, followed);
  if (pushed && !isAhead) onCaughtUp();
  // After Back the address is another one again, and the router is on its way to it.
  return useSame(isAhead && window.location.search === ahead ? pushed : followed);
}

/** One object as long as it says the same, so that nothing is drawn anew as the router catches up. */
function useSame(address: Address): Address {
  const [kept, setKept] = useState(address);
  if (isSame(kept, address)) return kept;
  setKept(address);
  return address;
}

function isSame(one: Address, other: Address): boolean {
  return calendarHref(one.search, one.search) === calendarHref(other.search, other.search);
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
