import { parseAsInteger, parseAsString } from 'nuqs/server';

/** What every list keeps in its address, under the names of the API; `page` falls out whenever a filter changes. */
export const listParsers = {
  page: parseAsInteger.withDefault(1),
  sort: parseAsString,
  search: parseAsString.withDefault(''),
};

/** The order of a list as a column and a direction: `-start_time` is `start_time`, descending. */
export function toSorting(sort: string): { id: string; desc: boolean }[] {
  return [sort.startsWith('-') ? { id: sort.slice(1), desc: true } : { id: sort, desc: false }];
}

/** The order that a press on a column's head leads to: its first direction, then the other one. */
export function nextSort(column: string, current: string): string {
  return current === column ? `-${column}` : column;
}

/** An address with some parameters set, and those that are null or empty taken away; `page` always starts over. */
export function listHref(
  path: string,
  params: Record<string, string>,
  change: Record<string, string | null> = {},
): string {
  const next = Object.entries({ ...params, page: '', ...change }).filter(([, value]) => value);
  const query = new URLSearchParams(next as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}

/** The single values of a page's query, first of each. */
export function singleParams(params: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return Object.fromEntries(entries.filter(([, value]) => value));
}
