import { getLocale, getTranslations } from 'next-intl/server';
import { formatStart } from '@/components/booking/event-time';
import type { FoundRecord } from '@/components/commands/use-search';
import { MAX_SEARCH_LENGTH } from '@/lib/modules/search/rules';
import { type Found, searchEverything } from '@/lib/modules/search/service';
import { findCurrentSession, requireCtx } from '@/lib/web/require-ctx';

/** What the palette finds for `?q=`, in the words of the reader; only for those who are signed in. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'cache-control': 'private, no-store' };
  if (!(await findCurrentSession())) return new Response(null, { status: 401, headers });
  const ctx = await requireCtx();
  const text = new URL(request.url).searchParams.get('q')?.slice(0, MAX_SEARCH_LENGTH) ?? '';
  const found = await searchEverything(ctx, text);
  return Response.json({ found: await toRecords(found, ctx.team.timezone) }, { headers });
}

async function toRecords({ clients, events, invoices }: Found, timeZone: string): Promise<FoundRecord[]> {
  const [locale, status, invoiceStatus] = await Promise.all([
    getLocale(),
    getTranslations('events.status'),
    getTranslations('invoices.status'),
  ]);
  return [
    ...clients.map(
      ({ id, name, email, phone }): FoundRecord => ({
        kind: 'client',
        href: `/dashboard/clients/${id}`,
        title: name,
        detail: joined([email, phone]),
      }),
    ),
    ...events.map(
      (event): FoundRecord => ({
        kind: 'event',
        href: `/dashboard/events/${event.id}`,
        title: `${event.client}, ${event.service}`,
        detail: joined([formatStart(event.startsAt, { locale, timeZone }), event.staff, status(event.status)]),
      }),
    ),
    ...invoices.map(
      (invoice): FoundRecord => ({
        kind: 'invoice',
        href: `/dashboard/finance/invoices/${invoice.id}`,
        title: invoice.number,
        detail: joined([invoice.customer, invoiceStatus(invoice.status)]),
      }),
    ),
  ];
}

function joined(parts: (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
