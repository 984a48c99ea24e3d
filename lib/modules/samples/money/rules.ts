import { toMajor } from '@/lib/core/money';
import { percentOf } from '@/lib/core/price';
import { DAY_MS, dateInZone, MINUTE_MS } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';
import { amountsOf } from '@/lib/modules/invoices/rules';
import type { InvoiceStatus } from '@/lib/modules/invoices/schema';
import type { FailureReason } from '@/lib/modules/payments/rules';
import type { PaymentProviderName } from '@/lib/modules/payments/schema';
import type { TransactionStatus, TransactionType } from '@/lib/modules/transactions/schema';
import type { SampleVisit } from '../visits/rules';

export interface SampleBill {
  number: string;
  visit: SampleVisit;
  /** The bill that this one corrects. */
  corrects: SampleBill | null;
  status: Exclude<InvoiceStatus, 'overdue'>;
  /** `YYYY-MM-DD` */
  date: string;
  due: string | null;
  sentAt: Date | null;
  createdAt: Date;
  /** Percent. */
  taxRate: number;
  amounts: ReturnType<typeof amountsOf>;
  /** Minor units. */
  paid: bigint;
}

export interface SamplePayment {
  type: TransactionType;
  status: TransactionStatus;
  provider: PaymentProviderName;
  providerTransactionId: string | null;
  failureReason: FailureReason | null;
  /** Minor units. */
  amount: bigint;
  fee: bigint;
  at: Date;
  visit: SampleVisit;
  bill: SampleBill | null;
  /** The payment that this one gives back. */
  refunds: SamplePayment | null;
}

/** What becomes of a bill; `overdue` is one that was sent and nobody paid in time. */
export type BillFate = 'draft' | 'sent' | 'overdue' | 'partially_paid' | 'paid' | 'cancelled' | 'refunded';

export interface MoneyTerms {
  now: Date;
  timeZone: string;
  currency: string;
  /** Percent, contained in the prices of visits and added on bills. */
  taxRate: number;
  /** From the newest bill back; as many visits get one, spread evenly over those that can. */
  fates: readonly BillFate[];
  /** Writes the numbers of invoices and of credit notes, from 1. */
  numberOf: (kind: 'invoice' | 'credit_note', count: number) => string;
  random: () => number;
}

export interface SampleMoney {
  bills: SampleBill[];
  payments: SamplePayment[];
}

/** The bills and payments of visits, oldest first: paid as people pay, by card, in cash, late, not at all, or given back. */
export function planMoney(visits: readonly SampleVisit[], terms: MoneyTerms): SampleMoney {
  const priced = visits
    .filter(({ price }) => price.total > 0n)
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
  const billed = chooseBilled(
    priced.filter((visit) => isPlain(visit, terms)),
    terms.fates,
  );
  const book: SampleMoney = { bills: [], payments: [] };
  for (const visit of priced) {
    const fate = billed.get(visit);
    if (fate) bill(book, visit, { fate, terms });
    else payAtVisit(book, visit, terms);
  }
  return { bills: book.bills, payments: book.payments.toSorted((a, b) => a.at.getTime() - b.at.getTime()) };
}

/** Visits that took place and whose bill, with the tax added to net prices, comes to what was asked for to the cent. */
function isPlain(visit: SampleVisit, terms: MoneyTerms): boolean {
  if (visit.status !== 'completed' || visit.coupon) return false;
  return amountsOf({ ...chargesOf(visit, terms), taxRate: terms.taxRate }).total === visit.price.total;
}

/** The fates from the newest visit back, with even gaps. */
function chooseBilled(visits: readonly SampleVisit[], fates: readonly BillFate[]): Map<SampleVisit, BillFate> {
  const gap = visits.length / Math.max(1, fates.length);
  return new Map(
    fates.flatMap((fate, index) => {
      const visit = visits[visits.length - 1 - Math.floor(index * gap)];
      return visit ? [[visit, fate] as const] : [];
    }),
  );
}

const TERM_DAYS = 30;
const SHORT_TERM_DAYS = 7;

function bill(book: SampleMoney, visit: SampleVisit, { fate, terms }: { fate: BillFate; terms: MoneyTerms }): void {
  const written = toBill(visit, { fate, terms, count: book.bills.filter(({ corrects }) => !corrects).length + 1 });
  book.bills.push(written);
  const { total } = written.amounts;
  if (fate === 'paid' || fate === 'refunded') written.paid = total;
  if (fate === 'partially_paid') written.paid = total / 2n;
  if (written.paid > 0n) book.payments.push(...paymentsOf(written, { fate, terms }));
  if (fate !== 'refunded') return;
  written.paid = 0n;
  const count = book.bills.filter(({ corrects }) => corrects).length + 1;
  book.bills.push(creditNote(written, terms.numberOf('credit_note', count), terms));
}

function toBill(
  visit: SampleVisit,
  { fate, terms, count }: { fate: BillFate; terms: MoneyTerms; count: number },
): SampleBill {
  const { timeZone, now } = terms;
  const date = dateInZone(visit.end, timeZone);
  const isSent = fate !== 'draft';
  return {
    number: terms.numberOf('invoice', count),
    visit,
    corrects: null,
    status: fate === 'overdue' ? 'sent' : fate,
    date,
    due: fate === 'overdue' ? lateDue(date, dateInZone(now, timeZone)) : addDays(date, TERM_DAYS),
    sentAt: isSent ? after(visit.end, 20 * MINUTE_MS, now) : null,
    createdAt: after(visit.end, 10 * MINUTE_MS, now),
    taxRate: terms.taxRate,
    amounts: amountsOf({ ...chargesOf(visit, terms), taxRate: terms.taxRate }),
    paid: 0n,
  };
}

/** A week on and yesterday at the latest, so that it is over; never before the bill itself. */
function lateDue(date: string, today: string): string {
  const [first = date] = [addDays(date, SHORT_TERM_DAYS), addDays(today, -1)].sort();
  return [first, date].sort().at(-1) ?? date;
}

/** The visit's price without the tax that the bill adds again. */
function chargesOf({ service, extras }: SampleVisit, { taxRate, currency }: MoneyTerms) {
  const items = [service, ...extras].map(({ name, price }) => {
    const net = Math.round(price / (1 + taxRate / 100));
    return { description: name, quantity: 1, unitPrice: toMajor(net, currency) };
  });
  return { items, discountAmount: 0, currency };
}

function creditNote(corrected: SampleBill, number: string, { timeZone, now }: MoneyTerms): SampleBill {
  const { items, subtotal, discount, tax, total } = corrected.amounts;
  const at = after(corrected.createdAt, 2 * DAY_MS, now);
  return {
    ...corrected,
    number,
    corrects: corrected,
    status: 'sent',
    date: dateInZone(at, timeZone),
    due: null,
    sentAt: at,
    createdAt: at,
    amounts: {
      items: items.map((item) => ({ ...item, unitPrice: -item.unitPrice, total: -item.total })),
      subtotal: -subtotal,
      discount: -discount,
      tax: -tax,
      total: -total,
    },
    paid: 0n,
  };
}

function paymentsOf(written: SampleBill, { fate, terms }: { fate: BillFate; terms: MoneyTerms }): SamplePayment[] {
  const { random, now } = terms;
  const provider = random() < 0.6 ? 'bank_transfer' : 'stripe';
  const at = after(written.createdAt, (0.2 + random() * 3) * DAY_MS, now);
  const paid = payment(written.visit, { provider, amount: written.paid, at, random, bill: written });
  if (fate !== 'refunded') return [paid];
  return giveBack(paid, paid.amount, { at: after(at, DAY_MS, now), random });
}

const CARD_SHARE = 0.55;
const CASH_SHARE = 0.88;

/** Most pay when the visit is over; some cards fail first, some money is given back. */
function payAtVisit(book: SampleMoney, visit: SampleVisit, { now, random }: MoneyTerms): void {
  const chance = random();
  const provider = chance < CARD_SHARE ? 'stripe' : chance < CASH_SHARE ? 'cash' : 'on_site';
  const amount = visit.price.total;
  if (visit.status === 'completed') {
    const at = after(visit.end, 4 * MINUTE_MS, now);
    if (random() < 0.035) book.payments.push(refused(visit, after(visit.end, MINUTE_MS, now), random));
    const paid = payment(visit, { provider, amount, at, random });
    const isReturned = provider === 'stripe' && random() < 0.03;
    if (!isReturned) book.payments.push(paid);
    else book.payments.push(...giveBack(paid, amount / 4n, { at: after(at, DAY_MS, now), random }));
  } else if (visit.status === 'cancelled' && chance < 0.3 && visit.cancelledAt) {
    const paid = payment(visit, { provider: 'stripe', amount, at: visit.bookedAt, random });
    book.payments.push(...giveBack(paid, amount, { at: visit.cancelledAt, random }));
  } else if (visit.status === 'scheduled' && chance < 0.03) {
    const owed = payment(visit, { provider: 'on_site', amount, at: visit.bookedAt, random });
    book.payments.push({ ...owed, status: 'pending' });
  }
}

interface Paid {
  provider: PaymentProviderName;
  amount: bigint;
  at: Date;
  random: () => number;
  bill?: SampleBill;
}

function payment(visit: SampleVisit, { provider, amount, at, random, bill }: Paid): SamplePayment {
  const isCard = provider === 'stripe';
  return {
    type: 'payment',
    status: 'completed',
    provider,
    providerTransactionId: isCard ? providerId('pi', random) : null,
    failureReason: null,
    amount,
    fee: isCard ? cardFee(amount) : 0n,
    at,
    visit,
    bill: bill ?? null,
    refunds: null,
  };
}

function refused(visit: SampleVisit, at: Date, random: () => number): SamplePayment {
  const failureReason = random() < 0.7 ? 'card_declined' : 'insufficient_funds';
  const tried = payment(visit, { provider: 'stripe', amount: visit.price.total, at, random });
  return { ...tried, status: 'failed', failureReason, fee: 0n };
}

function giveBack(
  paid: SamplePayment,
  amount: bigint,
  { at, random }: { at: Date; random: () => number },
): [SamplePayment, SamplePayment] {
  const isWhole = amount >= paid.amount;
  const given: SamplePayment = { ...paid, status: isWhole ? 'refunded' : 'partially_refunded' };
  const refund: SamplePayment = {
    ...paid,
    type: isWhole ? 'refund' : 'partial_refund',
    providerTransactionId: paid.providerTransactionId && providerId('re', random),
    amount,
    fee: 0n,
    at,
    refunds: given,
  };
  return [given, refund];
}

const CARD_PERCENT = 1.5;
const CARD_FIXED = 25n;

function cardFee(amount: bigint): bigint {
  return percentOf(amount, CARD_PERCENT) + CARD_FIXED;
}

/** Looks like an id of Stripe's test mode. */
function providerId(kind: 'pi' | 're', random: () => number): string {
  const digits = Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16));
  return `${kind}_test_${digits.join('')}`;
}

/** Some time after an instant, and never in the future. */
function after(instant: Date, ms: number, now: Date): Date {
  return new Date(Math.min(instant.getTime() + ms, now.getTime() - MINUTE_MS));
}
