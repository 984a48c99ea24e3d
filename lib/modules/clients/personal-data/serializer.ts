import { toMajor } from '@/lib/core/money';
import { toWireDate, toWireInstant } from '@/lib/core/time';
import type { ChangeRow, KeptMailRow, PersonalDataRow } from './queries';
import type { PersonalData } from './service';

/** Everything about one client, as a person can read and another program can take over. */
export function serializePersonalData({ client, history, mail }: PersonalData) {
  const { id, name, email, phone, notes, timezone, isActive, createdAt } = client;
  return {
    client: {
      id,
      name,
      email,
      phone,
      notes,
      timezone,
      is_active: isActive,
      tags: client.tags.map(({ tag }) => tag.name).toSorted((a, b) => a.localeCompare(b)),
      created_at: toWireInstant(createdAt),
    },
    events: client.events.map(serializeEvent),
    invoices: client.invoices.map(serializeInvoice),
    transactions: client.transactions.map((one) => ({
      id: one.id,
      type: one.type,
      status: one.status,
      provider: one.provider,
      amount: toMajor(one.amount, one.currency),
      currency: one.currency,
      created_at: toWireInstant(one.createdAt),
    })),
    mails: mail.map(serializeMail),
    history: history.map(serializeChange),
  };
}

function serializeEvent(event: PersonalDataRow['events'][number]) {
  return {
    id: event.id,
    event_type: event.eventType.name,
    staff: event.staff?.name ?? null,
    location: event.location?.name ?? null,
    start_time: toWireInstant(event.startsAt),
    end_time: toWireInstant(event.endsAt),
    status: event.status,
    invitee_name: event.inviteeName,
    invitee_email: event.inviteeEmail,
    invitee_phone: event.inviteePhone,
    invitee_timezone: event.inviteeTimezone,
    notes: event.notes,
    answers: event.answers,
    extras: event.extras,
    coupon_code: event.couponCode,
    total: toMajor(event.total, event.currency),
    currency: event.currency,
    cancelled_at: event.cancelledAt && toWireInstant(event.cancelledAt),
    cancellation_reason: event.cancellationReason,
    created_at: toWireInstant(event.createdAt),
    history: event.history.map(serializeChange),
  };
}

function serializeInvoice(invoice: PersonalDataRow['invoices'][number]) {
  const { currency } = invoice;
  return {
    id: invoice.id,
    invoice_number: invoice.number,
    status: invoice.status,
    customer_name: invoice.customerName,
    customer_email: invoice.customerEmail,
    invoice_date: toWireDate(invoice.invoiceDate),
    due_date: invoice.dueDate && toWireDate(invoice.dueDate),
    total: toMajor(invoice.total, currency),
    paid: toMajor(invoice.paid, currency),
    currency,
    notes: invoice.notes,
    items: invoice.items.map(({ description, quantity, total }) => ({
      description,
      quantity: Number(quantity),
      total: toMajor(total, currency),
    })),
  };
}

function serializeMail({ to, subject, text, template, invoice, createdAt, sentAt, failedAt }: KeptMailRow) {
  return {
    kind: template,
    to,
    subject,
    text,
    invoice_number: invoice?.number ?? null,
    created_at: toWireInstant(createdAt),
    sent_at: sentAt && toWireInstant(sentAt),
    failed_at: failedAt && toWireInstant(failedAt),
  };
}

function serializeChange({ at, actor, action, changes }: ChangeRow) {
  return { at: toWireInstant(at), actor, action, changes };
}
