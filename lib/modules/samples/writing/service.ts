import { MINUTE_MS } from '@/lib/core/time';
import type { Db } from '@/lib/infra/db';
import type { SampleClient, SampleExtra, SamplePerson, SamplePlace, SampleService } from '../business/rules';
import type { SampleBill, SampleMoney, SamplePayment } from '../money/rules';
import { insertRows, reserveIds } from '../rows/queries';
import type { SampleCoupon, SampleVisit } from '../visits/rules';

/** What a made-up business did. */
export interface SampleBook extends SampleMoney {
  clients: readonly SampleClient[];
  visits: readonly SampleVisit[];
}

/** The ids of what is there already. */
export interface KnownIds {
  services: ReadonlyMap<SampleService, number>;
  staff: ReadonlyMap<SamplePerson, { id: number; resourceId: number }>;
  places?: ReadonlyMap<SamplePlace, number>;
  extras?: ReadonlyMap<SampleExtra, number>;
  coupons?: ReadonlyMap<SampleCoupon, number>;
  /** Of the one series there may be. */
  seriesId?: number;
}

export interface WriteTerms {
  teamId: number;
  currency: string;
  timeZone: string;
  /** Who did it, as history shows it. */
  actor: string;
  invoiceNote: string | null;
  now: Date;
  known: KnownIds;
}

/** Ids by what they were given to. */
export interface WrittenIds {
  clients: ReadonlyMap<SampleClient, number>;
  visits: ReadonlyMap<SampleVisit, number>;
  bills: ReadonlyMap<SampleBill, number>;
  payments: ReadonlyMap<SamplePayment, number>;
}

/**
 * Writes a made-up past and future in about a dozen statements, however long it is. Nobody is told of any of it: no message is
 * queued. Two visits of one person that overlap end the transaction.
 */
export async function writeBook(db: Db, book: SampleBook, terms: WriteTerms): Promise<WrittenIds> {
  const ids: WrittenIds = {
    clients: await idsFor(db, 'clients', book.clients),
    visits: await idsFor(db, 'events', book.visits),
    bills: await idsFor(db, 'invoices', book.bills),
    payments: await idsFor(db, 'transactions', book.payments),
  };
  await insertRows(db, 'clients', clientRows(book, terms, ids));
  await insertRows(db, 'events', eventRows(book, terms, ids));
  await insertRows(db, 'resource_claims', claimRows(book, terms, ids));
  await insertRows(db, 'event_history', historyRows(book, terms, ids));
  await insertRows(db, 'event_extras', extraRows(book, terms, ids));
  await insertRows(db, 'coupon_redemptions', redemptionRows(book, terms, ids));
  await insertRows(db, 'invoices', invoiceRows(book, terms, ids));
  await insertRows(db, 'invoice_items', itemRows(book, terms, ids));
  await insertRows(db, 'transactions', transactionRows(book, terms, ids));
  return ids;
}

async function idsFor<One>(
  db: Db,
  table: 'clients' | 'events' | 'invoices' | 'transactions',
  list: readonly One[],
): Promise<Map<One, number>> {
  const ids = await reserveIds(db, table, list.length);
  return new Map(list.map((one, index) => [one, ids[index] ?? 0]));
}

/** Clients are known since their first booking, or since long ago. */
function clientRows({ clients, visits }: SampleBook, { teamId, now }: WriteTerms, ids: WrittenIds) {
  const firstBooked = new Map<SampleClient, Date>();
  for (const { client, bookedAt } of visits) {
    const known = firstBooked.get(client);
    if (!known || bookedAt < known) firstBooked.set(client, bookedAt);
  }
  return clients.map((client) => {
    const createdAt = firstBooked.get(client) ?? now;
    return { teamId, id: ids.clients.get(client), ...client, createdAt, updatedAt: createdAt };
  });
}

function eventRows({ visits }: SampleBook, { teamId, currency, timeZone, known }: WriteTerms, ids: WrittenIds) {
  return visits.map((visit) => ({
    teamId,
    id: ids.visits.get(visit),
    eventTypeId: known.services.get(visit.service),
    staffId: known.staff.get(visit.person)?.id,
    clientId: ids.clients.get(visit.client),
    locationId: (visit.place && known.places?.get(visit.place)) ?? null,
    seriesId: visit.occurrence === null ? null : (known.seriesId ?? null),
    occurrenceNumber: visit.occurrence,
    status: visit.status,
    startsAt: visit.start,
    endsAt: visit.end,
    inviteeName: visit.client.name,
    inviteeEmail: visit.client.email,
    inviteePhone: visit.client.phone,
    inviteeTimezone: timeZone,
    notes: visit.notes,
    meetingType: 'in_person',
    couponCode: visit.coupon?.code ?? null,
    currency,
    subtotal: visit.price.subtotal,
    discount: visit.price.discount,
    tax: visit.price.tax,
    total: visit.price.total,
    cancelledAt: visit.cancelledAt,
    cancellationReason: visit.cancellationReason,
    createdAt: visit.bookedAt,
    updatedAt: visit.cancelledAt ?? visit.bookedAt,
  }));
}

/** Cancelled visits have given their time back. */
function claimRows({ visits }: SampleBook, { teamId, known }: WriteTerms, ids: WrittenIds) {
  return visits
    .filter(({ status }) => status !== 'cancelled')
    .map((visit) => ({
      teamId,
      eventId: ids.visits.get(visit),
      resourceId: known.staff.get(visit.person)?.resourceId,
      blockedFrom: visit.start,
      blockedTo: new Date(visit.end.getTime() + visit.service.bufferAfterMinutes * MINUTE_MS),
    }));
}

function historyRows({ visits }: SampleBook, { teamId, actor }: WriteTerms, ids: WrittenIds) {
  return visits.flatMap((visit) => {
    const entry = { teamId, eventId: ids.visits.get(visit), actor };
    const booked = { ...entry, at: visit.bookedAt, action: 'created' };
    if (visit.status === 'cancelled') return [booked, { ...entry, at: visit.cancelledAt, action: 'cancelled' }];
    if (visit.status === 'pending' || visit.status === 'scheduled') return [booked];
    return [booked, { ...entry, at: visit.end, action: visit.status }];
  });
}

function extraRows({ visits }: SampleBook, { teamId, known }: WriteTerms, ids: WrittenIds) {
  return visits.flatMap((visit) =>
    visit.extras.map((extra) => ({
      teamId,
      eventId: ids.visits.get(visit),
      extraId: known.extras?.get(extra),
      name: extra.name,
      price: extra.price,
    })),
  );
}

function redemptionRows({ visits }: SampleBook, { teamId, known }: WriteTerms, ids: WrittenIds) {
  return visits.flatMap((visit) => {
    if (!visit.coupon) return [];
    const couponId = known.coupons?.get(visit.coupon);
    const [eventId, clientId] = [ids.visits.get(visit), ids.clients.get(visit.client)];
    return [{ teamId, couponId, eventId, clientId, amount: visit.price.discount, createdAt: visit.bookedAt }];
  });
}

function invoiceRows({ bills }: SampleBook, { teamId, currency, invoiceNote }: WriteTerms, ids: WrittenIds) {
  return bills.map((bill) => ({
    teamId,
    id: ids.bills.get(bill),
    number: bill.number,
    clientId: ids.clients.get(bill.visit.client),
    eventId: ids.visits.get(bill.visit),
    correctsId: bill.corrects ? ids.bills.get(bill.corrects) : null,
    customerName: bill.visit.client.name,
    customerEmail: bill.visit.client.email,
    status: bill.status,
    currency,
    invoiceDate: bill.date,
    dueDate: bill.due,
    taxRate: bill.taxRate,
    subtotal: bill.amounts.subtotal,
    discount: bill.amounts.discount,
    tax: bill.amounts.tax,
    total: bill.amounts.total,
    paid: bill.paid,
    notes: invoiceNote,
    sentAt: bill.sentAt,
    createdAt: bill.createdAt,
    updatedAt: bill.createdAt,
  }));
}

function itemRows({ bills }: SampleBook, { teamId }: WriteTerms, ids: WrittenIds) {
  return bills.flatMap((bill) =>
    bill.amounts.items.map((item, position) => ({ teamId, invoiceId: ids.bills.get(bill), position, ...item })),
  );
}

function transactionRows({ payments }: SampleBook, { teamId, currency }: WriteTerms, ids: WrittenIds) {
  return payments.map((payment) => {
    const { at, visit, bill, refunds, ...columns } = payment;
    return {
      ...columns,
      teamId,
      id: ids.payments.get(payment),
      currency,
      clientId: ids.clients.get(visit.client),
      eventId: ids.visits.get(visit),
      invoiceId: bill ? ids.bills.get(bill) : null,
      refundsId: refunds ? ids.payments.get(refunds) : null,
      createdAt: at,
      updatedAt: at,
    };
  });
}
