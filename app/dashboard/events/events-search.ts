import type { EventTableQuery } from '@/lib/modules/events/queries';
import { EVENT_SORTS, EVENT_STATUSES, listEventsQuery } from '@/lib/modules/events/schema';

export const quickFilters = ['upcoming', 'needs_action', 'past', 'cancelled', 'all'] as const;
export type QuickFilter = (typeof quickFilters)[number];

type Params = Record<string, string>;

const OWN_FILTERS = ['status', 'date_from', 'date_to'];

/**
 * Which quick filter an address means: the one it names, all where it filters status or dates itself (such addresses
 * come from the API's users), else what is coming up.
 */
export function quickFilterOf(params: Params): QuickFilter {
  const named = quickFilters.find((name) => name === params.show);
  if (named) return named;
  return OWN_FILTERS.some((name) => params[name]) ? 'all' : 'upcoming';
}

/**
 * The query for an address; what the API would refuse counts as absent. Each event is either coming up, past, or was cancelled
 * before its time. @param now at best to the minute, so that what is counted once is known for a while
 */
export function eventsQueryOf(params: Params, now: Date): EventTableQuery {
  const { moments, ...usual } = quickQuery(quickFilterOf(params), now);
  return { ...listEventsQuery.parse({ ...usual, ...known(params) }), ...moments };
}

type Moments = Pick<EventTableQuery, 'endingAfter' | 'overBy' | 'waitingAfter'>;

function quickQuery(show: QuickFilter, now: Date): { sort: string; status?: string; moments?: Moments } {
  switch (show) {
    case 'upcoming':
      return { status: 'pending,scheduled', sort: 'start_time', moments: { endingAfter: now } };
    case 'needs_action':
      return { sort: 'start_time', moments: { waitingAfter: now } };
    case 'past':
      return { sort: '-start_time', moments: { overBy: now } };
    case 'cancelled':
      return { status: 'cancelled', sort: '-start_time' };
    case 'all':
      return { sort: '-start_time' };
  }
}

const DATE = /^(19[7-9]\d|[2-9]\d{3})-\d{2}-\d{2}$/;

const checks: Record<string, (value: string) => boolean> = {
  status: (value) => (EVENT_STATUSES as readonly string[]).includes(value),
  sort: (value) => (EVENT_SORTS as readonly string[]).includes(value),
  date_from: isDate,
  date_to: isDate,
  page: (value) => /^\d{1,6}$/.test(value),
  per_page: (value) => /^\d{1,3}$/.test(value),
  search: (value) => value.trim().length <= 200,
  event_type_id: isId,
  staff_id: isId,
  location_id: isId,
  customer_id: isId,
};

function known(params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([name, value]) => checks[name]?.(value)));
}

function isDate(value: string): boolean {
  return DATE.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && value < '9998';
}

function isId(value: string): boolean {
  return /^[1-9]\d{0,8}$/.test(value);
}
