import { type CallResult, callRoute } from '@/lib/testing/call-route';

type RouteModule = Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Parameters<typeof callRoute>[0]>;

/** Every route of the API by its path in the contract. */
export const ROUTES = Object.fromEntries(
  Object.entries(import.meta.glob<RouteModule>('./**/route.ts', { eager: true })).map(([file, route]) => [
    file.replace(/^\.|\/route\.ts$/g, '').replace('[id]', '{id}'),
    route,
  ]),
);

const UNKNOWN = '/[...path]';

export interface ApiCall {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Sends `POST /events`, `GET /events/12?page=2` … to the handler that the app would choose. */
export function api(operation: string, call: ApiCall = {}): Promise<CallResult> {
  const [method = '', path = ''] = operation.split(' ');
  const [pathname = '', query] = path.split('?');
  const { route, id } = chosenRoute(pathname);
  const handler = route[method as keyof RouteModule];
  return callRoute(handler, {
    method,
    path: `${pathname}${query ? `?${query}` : ''}`,
    params: { id },
    ...call,
  });
}

/** A fixed path goes before one with an id, as in the app. */
function chosenRoute(pathname: string): { route: RouteModule; id: string } {
  const fixed = ROUTES[pathname];
  if (fixed) return { route: fixed, id: '' };
  const segments = pathname.split('/');
  for (const [index, id] of segments.entries()) {
    const route = ROUTES[segments.with(index, '{id}').join('/')];
    if (route) return { route, id };
  }
  const route = ROUTES[UNKNOWN];
  if (!route) throw new Error('the route of unknown paths is missing');
  return { route, id: '' };
}
