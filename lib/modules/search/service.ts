import type { Ctx } from '@/lib/infra/ctx';
import type { EventStatus } from '@/lib/modules/events/rules';
import { todayOf } from '@/lib/modules/invoices/queries';
import { statusOn } from '@/lib/modules/invoices/rules';
import type { InvoiceStatus } from '@/lib/modules/invoices/schema';
import { type FoundClient, selectFound } from './queries';
import { toSearchTerms } from './rules';

export interface Found {
  clients: FoundClient[];
  events: { id: number; startsAt: Date; status: EventStatus; client: string; service: string; staff: string | null }[];
  /** The status is that of today. */
  invoices: { id: number; number: string; customer: string; status: InvoiceStatus }[];
}

/**
 * At most six events, clients and invoices each that match a typed text, best first. Events are found by client, service or
 * id. What the actor may not read is not found; staff find their own events and the clients of those. Of what very many rows
 * match, some are shown.
 */
export async function searchEverything(ctx: Ctx, text: string): Promise<Found> {
  const terms = toSearchTerms(text);
  if (!terms) return { clients: [], events: [], invoices: [] };
  const { clients, events, invoices } = await selectFound(ctx, terms);
  const today = todayOf(ctx);
  return {
    clients,
    events: events.map(({ id, starts_at, status, invitee_name, event_type_name, staff_name }) => ({
      id,
      startsAt: new Date(starts_at),
      status,
      client: invitee_name,
      service: event_type_name,
      staff: staff_name,
    })),
    invoices: invoices.map(({ id, number, customer_name, status, due_date }) => {
      const dueDate = due_date ? new Date(`${due_date}T00:00:00Z`) : null;
      return { id, number, customer: customer_name, status: statusOn({ status, dueDate }, today) };
    }),
  };
}
