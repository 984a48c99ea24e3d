'use client';

import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { type AddressBar, createAddressBar } from './address-bar';
import { type CalendarSearch, calendarHref, calendarPath } from './calendar-search';
import { type Address, addressOf, createPlaceStore, type PlaceStore } from './place-store';

/** What becomes different, or how to tell from where the reader is: presses may follow each other faster than they are drawn. */
export type CalendarChange = Partial<CalendarSearch> | ((from: Address) => Partial<CalendarSearch>);

/**
 * Where the reader is. What changes is in a store and not in the context: React looks for readers of a context that changes
 * through all that is drawn below it, which here are the hundreds of events of every view that is kept.
 */
interface CalendarPlace extends Omit<PlaceStore, 'write'> {
  /** Goes to another view or date. Where the page can draw it by itself, the server is not asked for a new one. */
  show: (change: CalendarChange) => void;
}

const Context = createContext<CalendarPlace | null>(null);

/** @param today `YYYY-MM-DD` in the team's zone, for addresses without a date */
export function CalendarPlaceProvider({ today, children }: { today: string; children: ReactNode }) {
  const router = useRouter();
  const params = useSearchParams();
  const [store] = useState(() => createPlaceStore(addressOf(params, today)));
  const bar = useAddressBar();
  useFollowedAddress(store, { bar, today });
  const place = useMemo(
    (): CalendarPlace => ({
      read: store.read,
      subscribe: store.subscribe,
      show: (change) => {
        const from = store.read();
        const to = resolve(change, from);
        const href = calendarHref(from.search, to);
        // The agenda is a list that the server draws.
        if ((to.view ?? from.view) === 'agenda' || from.view === 'agenda') {
          bar.settle();
          router.push(href, { scroll: false });
          return;
        }
        store.write(addressOf(new URL(href, window.location.origin).searchParams, today));
        bar.push(href);
      },
    }),
    [store, bar, router, today],
  );
  return <Context.Provider value={place}>{children}</Context.Provider>;
}

interface Followed {
  bar: AddressBar;
  today: string;
}

/** Goes where Back and the links of the page lead. */
function useFollowedAddress(store: PlaceStore, { bar, today }: Followed): void {
  const params = useSearchParams();
  // The router follows the address in its own time, and knows nothing of what a press has led to since.
  useLayoutEffect(() => {
    const isCurrent = params.toString() === new URLSearchParams(window.location.search).toString();
    if (isCurrent && !bar.isBehind()) store.write(addressOf(params, today));
  }, [store, bar, params, today]);
  // A step back that is faster than the router is none to it.
  useEffect(() => {
    const onPopState = () => {
      bar.drop();
      const { pathname, search } = window.location;
      const address = addressOf(new URLSearchParams(search), today);
      const isDrawn = address.view !== 'agenda' && store.read().view !== 'agenda';
      if (pathname === calendarPath && isDrawn) store.write(address);
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [store, bar, today]);
}

/** Whatever a hand does next finds the address written. */
function useAddressBar() {
  const [bar] = useState(createAddressBar);
  useEffect(() => {
    const ending = new AbortController();
    for (const name of ['keydown', 'pointerdown', 'click', 'pagehide']) {
      window.addEventListener(name, bar.settle, { capture: true, signal: ending.signal });
    }
    return () => {
      ending.abort();
      bar.drop();
    };
  }, [bar]);
  return bar;
}

function resolve(change: CalendarChange, from: Address): Partial<CalendarSearch> {
  return typeof change === 'function' ? change(from) : change;
}

function usePlace(): CalendarPlace {
  const place = useContext(Context);
  if (!place) throw new Error('A part of the calendar is used outside of its page');
  return place;
}

/** Where the reader is; the component is drawn anew wherever they go. */
export function useAddress(): Address {
  const { read, subscribe } = usePlace();
  return useSyncExternalStore(subscribe, read, read);
}

/** Leads the reader on; the same function for ever. */
export function useShow(): CalendarPlace['show'] {
  return usePlace().show;
}

type CalendarLinkProps = Omit<ComponentProps<typeof Link>, 'href' | 'onNavigate'> & { change: CalendarChange };

/** A link to another view or date: a real address, followed without asking the server where that is not needed. */
export function CalendarLink({ change, ...props }: CalendarLinkProps) {
  const { read, subscribe, show } = usePlace();
  const hrefFromHere = () => calendarHref(read().search, resolve(change, read()));
  const href = useSyncExternalStore(subscribe, hrefFromHere, hrefFromHere);
  return (
    <Link
      {...props}
      href={href}
      scroll={false}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        show(change);
      }}
    />
  );
}
