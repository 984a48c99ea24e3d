import type { Endpoint, Envelope } from '@/lib/core/endpoint';
import * as apiTokens from '@/lib/modules/api-tokens/endpoints';
import * as schedules from '@/lib/modules/availability/schedules/endpoints';
import * as slots from '@/lib/modules/availability/slots/endpoints';
import * as stranded from '@/lib/modules/availability/stranded/endpoints';
import * as timeOff from '@/lib/modules/availability/time-off/endpoints';
import * as clients from '@/lib/modules/clients/endpoints';
import * as coupons from '@/lib/modules/coupons/endpoints';
import * as deviceTokens from '@/lib/modules/device-tokens/endpoints';
import * as eventTypes from '@/lib/modules/event-types/endpoints';
import * as events from '@/lib/modules/events/endpoints';
import * as holds from '@/lib/modules/events/holds/endpoints';
import * as preview from '@/lib/modules/events/preview/endpoints';
import * as series from '@/lib/modules/events/series/endpoints';
import * as extras from '@/lib/modules/extras/endpoints';
import * as invoices from '@/lib/modules/invoices/endpoints';
import * as locations from '@/lib/modules/locations/endpoints';
import * as staff from '@/lib/modules/staff/endpoints';
import * as taxes from '@/lib/modules/taxes/endpoints';
import * as teams from '@/lib/modules/teams/endpoints';
import * as transactions from '@/lib/modules/transactions/endpoints';
import * as users from '@/lib/modules/users/endpoints';
import * as workflows from '@/lib/modules/workflows/endpoints';

// biome-ignore lint/suspicious/noExplicitAny: endpoints of every kind stand side by side here
export type AnyEndpoint = Endpoint<any, any, any, Envelope, any>;

/** Every operation of the public API, in the order of the reference. */
export const OPERATIONS: readonly AnyEndpoint[] = [
  users,
  teams,
  eventTypes,
  events,
  clients,
  locations,
  staff,
  extras,
  apiTokens,
  transactions,
  taxes,
  invoices,
  coupons,
  slots,
  schedules,
  timeOff,
  stranded,
  workflows,
  deviceTokens,
  series,
  holds,
  preview,
].flatMap((endpoints): AnyEndpoint[] => Object.values(endpoints));
