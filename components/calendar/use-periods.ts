'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CalendarPeriod, holds, keepSame, nearby, type ShownSearch } from './calendar-period';
import { calendarHref, calendarPath } from './calendar-search';
import type { WeekStart } from './wall-date';
import { whenIdle } from './when-idle';

export interface ShownPeriod {
  /** What can be drawn now: the place asked for, or the last one until its events are here. */
  search: ShownSearch;
  period: CalendarPeriod;
  state: 'ready' | 'loading' | 'failed';
  retry: () => void;
  /** Where the reader is likely to go next, as far as it can be drawn already. */
  near: NearPeriod[];
  /** All periods that are as fresh as the one shown. */
  held: CalendarPeriod[];
}

export interface NearPeriod {
  search: ShownSearch;
  period: CalendarPeriod;
}

interface Held {
  served: CalendarPeriod;
  periods: CalendarPeriod[];
}

/** More are let go, oldest first. */
const maxPeriods = 12;

/**
 * The events of the place that the address names, from what the server sent with the page or what was fetched since. What is near
 * is fetched ahead while nothing else happens, so that going there does not wait. A new answer of the page makes the rest stale.
 */
export function usePeriods(served: CalendarPeriod, search: ShownSearch, weekStart: WeekStart): ShownPeriod {
  const [held, setHeld] = useState<Held>({ served, periods: [served] });
  const [failed, setFailed] = useState<string | null>(null);
  const current = held.served === served ? held : added({ served, periods: [] }, served, held.periods);
  if (current !== held) setHeld(current);
  const { periods } = current;
  const period = useMemo(() => periodOf(periods, search, weekStart), [periods, search, weekStart]);

  const add = useCallback(
    (read: CalendarPeriod) =>
      setHeld((before) => (before.served === served ? added(before, read, before.periods) : before)),
    [served],
  );
  const href = periodHref(search);
  const isMissing = period === undefined;
  useEffect(() => {
    if (!isMissing || failed === href) return;
    const ending = new AbortController();
    fetchPeriod({ search, weekStart }, ending.signal)
      .then(add)
      .catch(() => ending.signal.aborted || setFailed(href));
    return () => ending.abort();
  }, [isMissing, failed, href, search, weekStart, add]);
  const places = useMemo(() => {
    return nearby(search).map((near) => ({ search: near, period: periodOf(periods, near, weekStart) }));
  }, [search, periods, weekStart]);
  const next = places.find((place) => !place.period)?.search;
  usePrefetch({ search: isMissing ? undefined : next, weekStart }, add);
  const near = useMemo(() => places.filter((place): place is NearPeriod => place.period !== undefined), [places]);

  const last = useRef({ search, period: served });
  useEffect(() => {
    if (period) last.current = { search, period };
  }, [period, search]);
  const retry = useCallback(() => setFailed(null), []);
  const around = { near, held: periods, retry };
  if (period) return { search, period, state: 'ready', ...around };
  return { ...last.current, state: failed === href ? 'failed' : 'loading', ...around };
}

/** Fetches a period when the browser has nothing better to do; one that fails is left until it is asked for. */
function usePrefetch({ search, weekStart }: NextWanted, add: (period: CalendarPeriod) => void) {
  const given = useRef(new Set<string>());
  useEffect(() => {
    const href = search && periodHref(search);
    if (!href || given.current.has(href)) return;
    const ending = new AbortController();
    const cancel = whenIdle(() => {
      fetchPeriod({ search, weekStart }, ending.signal)
        .then(add)
        .catch(() => ending.signal.aborted || given.current.add(href));
    });
    return () => {
      cancel();
      ending.abort();
    };
  }, [search, weekStart, add]);
}

/** The one that came first, so that what was drawn of it stays. */
function periodOf(periods: CalendarPeriod[], search: ShownSearch, weekStart: WeekStart): CalendarPeriod | undefined {
  return periods.findLast((one) => holds(one, search, weekStart));
}

function added(held: Held, read: CalendarPeriod, before: CalendarPeriod[]): Held {
  const known = new Map(before.flatMap(({ events }) => events.map((event) => [event.id, event])));
  const period = { ...read, events: keepSame(known, read.events) };
  return { ...held, periods: [period, ...held.periods].slice(0, maxPeriods) };
}

function periodHref(search: ShownSearch): string {
  return calendarHref(search).replace(calendarPath, `${calendarPath}/period`);
}

interface Wanted {
  search: ShownSearch;
  weekStart: WeekStart;
}

type NextWanted = Pick<Wanted, 'weekStart'> & { search: ShownSearch | undefined };

/** @throws where there is no answer, or one that does not hold what was asked for */
async function fetchPeriod({ search, weekStart }: Wanted, signal: AbortSignal): Promise<CalendarPeriod> {
  const answer = await fetch(periodHref(search), { signal });
  // Without a session the answer is the sign-in page.
  if (!answer.ok || answer.redirected) throw new Error(`The calendar was answered with ${answer.status}`);
  const period: CalendarPeriod = await answer.json();
  if (!holds(period, search, weekStart))
    throw new Error(`The calendar was answered with ${period.from} to ${period.to}`);
  return period;
}
