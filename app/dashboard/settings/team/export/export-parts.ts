import 'server-only';
import type { Page } from '@/lib/core/page';
import type { Ctx } from '@/lib/infra/ctx';
import { serializeToken } from '@/lib/modules/api-tokens/serializer';
import { listApiTokens } from '@/lib/modules/api-tokens/service';
import { serializeSchedule } from '@/lib/modules/availability/schedules/serializer';
import { listSchedules } from '@/lib/modules/availability/schedules/service';
import { listTimeOffQuery } from '@/lib/modules/availability/time-off/schema';
import { serializeTimeOff } from '@/lib/modules/availability/time-off/serializer';
import { pageTimeOff } from '@/lib/modules/availability/time-off/service';
import { listClientsQuery } from '@/lib/modules/clients/schema';
import { serializeClient } from '@/lib/modules/clients/serializer';
import { listClients } from '@/lib/modules/clients/service';
import { serializeCoupon } from '@/lib/modules/coupons/serializer';
import { listCoupons } from '@/lib/modules/coupons/service';
import { serializeEventType } from '@/lib/modules/event-types/serializer';
import { listEventTypes } from '@/lib/modules/event-types/service';
import { listEventsQuery } from '@/lib/modules/events/schema';
import { serializeEvent } from '@/lib/modules/events/serializer';
import { getEvent, listEvents } from '@/lib/modules/events/service';
import { serializeExtra } from '@/lib/modules/extras/serializer';
import { listExtras } from '@/lib/modules/extras/service';
import { listInvoicesQuery } from '@/lib/modules/invoices/schema';
import { serializeInvoice } from '@/lib/modules/invoices/serializer';
import { getInvoice, listInvoices } from '@/lib/modules/invoices/service';
import { serializeLocation } from '@/lib/modules/locations/serializer';
import { listLocations } from '@/lib/modules/locations/service';
import { serializeStaff } from '@/lib/modules/staff/serializer';
import { listStaff } from '@/lib/modules/staff/service';
import { serializeTax } from '@/lib/modules/taxes/serializer';
import { pageTaxes } from '@/lib/modules/taxes/service';
import { serializeTeam } from '@/lib/modules/teams/serializer';
import { getTeam } from '@/lib/modules/teams/service';
import { listTransactionsQuery } from '@/lib/modules/transactions/schema';
import { listWireTransactions } from '@/lib/modules/transactions/service';
import { serializeWorkflow } from '@/lib/modules/workflows/serializer';
import { listWorkflows } from '@/lib/modules/workflows/service';

const PER_PAGE = '100';
/** Short lists answer all their rows unless asked for a page. */
const ALL = { page: undefined, perPage: undefined };
/** Details read at once. */
const TOGETHER = 5;

/** The whole of a team as the API shows it, as pieces of one JSON text; lists are read page by page. */
export async function* exportTeam(ctx: Ctx): AsyncGenerator<string> {
  const context = { timeZone: ctx.team.timezone };
  yield `{"exported_at":${JSON.stringify(ctx.now.toISOString())},"team":${JSON.stringify(serializeTeam(await getTeam(ctx)))}`;
  yield list('staff', (await listStaff(ctx)).map(serializeStaff));
  yield list('locations', (await listLocations(ctx)).map(serializeLocation));
  yield list('event_types', (await listEventTypes(ctx)).map(serializeEventType));
  yield list('schedules', (await listSchedules(ctx)).map(serializeSchedule));
  yield list('time_off', rowsOf(await pageTimeOff(ctx, listTimeOffQuery.parse({}))).map(serializeTimeOff));
  yield list('extras', (await listExtras(ctx)).map(serializeExtra));
  yield list('coupons', rowsOf(await listCoupons(ctx, ALL)).map(serializeCoupon));
  yield list('taxes', rowsOf(await pageTaxes(ctx, ALL)).map(serializeTax));
  yield list('workflows', rowsOf(await listWorkflows(ctx, ALL)).map(serializeWorkflow));
  yield list('tokens', (await listApiTokens(ctx)).map(serializeToken));
  yield* paged('clients', async (cursor) => {
    const page = await listClients(ctx, listClientsQuery.parse({ per_page: PER_PAGE, cursor }));
    return { texts: page.rows.map((row) => JSON.stringify(serializeClient(row))), next: page.nextCursor };
  });
  yield* paged('events', async (cursor) => {
    const page = await listEvents(ctx, listEventsQuery.parse({ per_page: PER_PAGE, cursor }));
    const read = async (id: number) => JSON.stringify(serializeEvent(await getEvent(ctx, id), context));
    return { texts: await eachOf(page.rows, read), next: page.nextCursor };
  });
  yield* paged('invoices', async (cursor) => {
    const page = await listInvoices(ctx, listInvoicesQuery.parse({ per_page: PER_PAGE, cursor }));
    const read = async (id: number) => JSON.stringify(serializeInvoice(await getInvoice(ctx, id), context));
    return { texts: await eachOf(page.rows, read), next: page.nextCursor };
  });
  yield* paged('transactions', async (cursor) => {
    const page = await listWireTransactions(ctx, listTransactionsQuery.parse({ per_page: PER_PAGE, cursor }));
    const inner = page.json.trim().slice(1, -1);
    return { texts: inner ? [inner] : [], next: page.nextCursor };
  });
  yield '}\n';
}

function list(name: string, rows: readonly unknown[]): string {
  return `,\n"${name}":${JSON.stringify(rows)}`;
}

function rowsOf<Row>(answer: Row[] | Page<Row>): Row[] {
  return Array.isArray(answer) ? answer : answer.rows;
}

interface Piece {
  texts: string[];
  next: string | null;
}

async function* paged(name: string, read: (cursor: string | undefined) => Promise<Piece>): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let separator = '';
  for (let cursor: string | undefined, isMore = true; isMore; ) {
    const { texts, next } = await read(cursor);
    if (texts.length > 0) yield `${separator}${texts.join(',\n')}`;
    if (texts.length > 0) separator = ',\n';
    cursor = next ?? undefined;
    isMore = next !== null;
  }
  yield ']';
}

/** A few at a time: an export must not take all connections from those who work. */
async function eachOf(rows: readonly { id: number }[], read: (id: number) => Promise<string>): Promise<string[]> {
  const texts: string[] = [];
  for (let at = 0; at < rows.length; at += TOGETHER) {
    texts.push(...(await Promise.all(rows.slice(at, at + TOGETHER).map(({ id }) => read(id)))));
  }
  return texts;
}
