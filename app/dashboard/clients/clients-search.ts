import { CLIENT_SORTS, type ListClientsQuery, listClientsQuery } from '@/lib/modules/clients/schema';

export type ClientSort = (typeof CLIENT_SORTS)[number];

const DEFAULT_SORT: ClientSort = '-id';

const checks: Record<string, (value: string) => boolean> = {
  sort: (value) => (CLIENT_SORTS as readonly string[]).includes(value),
  is_active: (value) => value === 'true' || value === 'false',
  tag: (value) => value.trim().length <= 100,
  page: (value) => /^\d{1,6}$/.test(value),
  per_page: (value) => /^\d{1,3}$/.test(value),
  search: (value) => value.trim().length <= 200,
};

/** The API's query for an address; what the API would refuse counts as absent. */
export function clientsQueryOf(params: Record<string, string>): ListClientsQuery & { sort: ClientSort } {
  const known = Object.entries(params).filter(([name, value]) => checks[name]?.(value));
  const query = listClientsQuery.parse(Object.fromEntries(known));
  return { ...query, sort: query.sort ?? DEFAULT_SORT };
}
