import { addDays } from '@/lib/core/wall-time';
import { EVENT_SORTS, EVENT_STATUSES, type ListEventsQuery, listEventsQuery } from '@/lib/modules/events/schema';

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

/** The API's query for an address; what the API would refuse counts as absent. @param today in the team's zone */
export function eventsQueryOf(params: Params, today: string): ListEventsQuery {
  const wanted = { ...quickQuery(quickFilterOf(params), today), ...known(params) };
  return listEventsQuery.parse(wanted);
}

function quickQuery(show: QuickFilter, today: string): Params {
  switch (show) {
    case 'upcoming':
      return { status: 'pending,scheduled', date_from: today, sort: 'start_time' };
    case 'needs_action':
      return { status: 'pending', sort: 'start_time' };
    case 'past':
      return { date_to: addDays(today, -1), sort: '-start_time' };
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
