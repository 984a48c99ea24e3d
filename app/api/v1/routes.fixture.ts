import { type CallResult, callRoute } from '@/lib/testing/call-route';
import * as unknown from './[...path]/route';
import * as login from './auth/login/route';
import * as logout from './auth/logout/route';
import * as me from './auth/me/route';
import * as client from './clients/[id]/route';
import * as clients from './clients/route';
import * as eventType from './event-types/[id]/route';
import * as eventTypes from './event-types/route';
import * as event from './events/[id]/route';
import * as events from './events/route';
import * as location from './locations/[id]/route';
import * as locations from './locations/route';
import * as team from './team/route';

type RouteModule = Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Parameters<typeof callRoute>[0]>;

/** Every route of the API by its path in the contract. */
const ROUTES: Record<string, RouteModule> = {
  '/auth/login': login,
  '/auth/me': me,
  '/auth/logout': logout,
  '/team': team,
  '/event-types': eventTypes,
  '/event-types/{id}': eventType,
  '/events': events,
  '/events/{id}': event,
  '/clients': clients,
  '/clients/{id}': client,
  '/locations': locations,
  '/locations/{id}': location,
};

export interface ApiCall {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Sends `POST /events`, `GET /events/12?page=2` … to the handler that the app would choose. */
export function api(operation: string, call: ApiCall = {}): Promise<CallResult> {
  const [method = '', path = ''] = operation.split(' ');
  const [pathname = '', query] = path.split('?');
  const [, noun = '', rest] = pathname.match(/^(\/(?:auth\/)?[\w-]+)(?:\/(.+))?$/) ?? [];
  const route = ROUTES[rest === undefined ? noun : `${noun}/{id}`] ?? unknown;
  const handler = route[method as keyof RouteModule];
  return callRoute(handler, {
    method,
    path: `${pathname}${query ? `?${query}` : ''}`,
    params: { id: rest ?? '' },
    ...call,
  });
}
