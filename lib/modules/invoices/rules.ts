import { wrongState } from '@/lib/core/errors';
import { currencyExponent, fitsCurrency, MAX_AMOUNT, toMajor } from '@/lib/core/money';
import { priceOf, timesQuantity, toMinorUnits } from '@/lib/core/price';
import { type Problems, problem } from '@/lib/core/problems';
import { toWireDate } from '@/lib/core/time';
import type { InvoiceStatus } from './schema';

interface Item {
  description: string;
  quantity: number;
  /** Major units. */
  unitPrice: number;
}

/** What an invoice charges for, in major units. */
interface Charges {
  items: readonly Item[];
  discountAmount: number;
  /** Percent. */
  taxRate: number;
  currency: string;
}

/** What an invoice says. */
interface Wording extends Charges {
  invoiceDate: Date;
  dueDate: Date | null;
}

/** What an invoice comes to, in minor units. */
export interface Amounts {
  items: { description: string; quantity: number; unitPrice: bigint; total: bigint }[];
  subtotal: bigint;
  /** As asked for, also where it is more than the items cost. */
  discount: bigint;
  tax: bigint;
  total: bigint;
}

/** (sum of the items − discount, not below 0) × (1 + tax rate), each step rounded half up to the minor unit. */
export function amountsOf({ items, discountAmount, taxRate, currency }: Charges): Amounts {
  const priced = items.map(({ description, quantity, unitPrice }) => {
    const minor = toMinorUnits(unitPrice, currency);
    return { description, quantity, unitPrice: minor, total: timesQuantity(minor, quantity) };
  });
  const sum = priced.reduce((total, item) => total + item.total, 0n);
  const discount = toMinorUnits(discountAmount, currency);
  const { subtotal, tax, total } = priceOf(
    [{ amount: sum, kind: 'service' }],
    { type: 'fixed', value: Number(discount), appliesToExtras: false },
    [{ rate: taxRate, isInclusive: false }],
  );
  return { items: priced, subtotal, discount, tax, total };
}

/** What is wrong with an invoice's fields taken together, or null. */
export function invoiceProblems(invoice: Wording): Problems | null {
  const { items, discountAmount, currency, invoiceDate, dueDate } = invoice;
  const problems: Problems = {
    ...amountProblems('discount_amount', discountAmount, currency),
    ...Object.assign(
      {},
      ...items.map((item, index) => amountProblems(`items.${index}.unit_price`, item.unitPrice, currency)),
    ),
    ...(dueDate && dueDate < invoiceDate ? problem('due_date', 'not_before', { other: 'invoice date' }) : {}),
  };
  if (Object.keys(problems).length > 0) return problems;
  const largest = toMinorUnits(MAX_AMOUNT, currency);
  return amountsOf(invoice).subtotal > largest ? problem('items', 'max_number', { max: MAX_AMOUNT }) : null;
}

function amountProblems(field: string, amount: number, currency: string): Problems {
  return fitsCurrency(amount, currency) ? {} : problem(field, 'decimals', { decimals: currencyExponent(currency) });
}

const DIGITS = 4;

/** The number of a document: prefix and count, at least four digits. */
export function documentNumber(prefix: string, count: number): string {
  return `${prefix}${String(count).padStart(DIGITS, '0')}`;
}

interface Owed {
  status: InvoiceStatus;
  dueDate: Date | null;
}

/** The statuses in which an invoice waits for money, and is overdue from the day after its due date. */
export const OPEN_STATUSES: readonly InvoiceStatus[] = ['sent', 'partially_paid'];

/** The status on a day: `overdue` is not stored, it follows from the calendar. @param today `YYYY-MM-DD` in the team's zone */
export function statusOn({ status, dueDate }: Owed, today: string): InvoiceStatus {
  return OPEN_STATUSES.includes(status) && dueDate && toWireDate(dueDate) < today ? 'overdue' : status;
}

interface Balance {
  /** Minor units. */
  total: bigint;
  paid: bigint;
}

/** What is still to be paid, in minor units: nothing for drafts, credit notes and what was cancelled or given back. */
export function amountDue({ status, total, paid }: Balance & { status: InvoiceStatus }): bigint {
  const isOpen = OPEN_STATUSES.includes(status) || status === 'overdue';
  return isOpen && total > paid ? total - paid : 0n;
}

/** The status that follows from what was paid and given back. */
export function paidStatus({ total, paid }: Balance, wasRefunded: boolean): InvoiceStatus {
  if (paid === 0n && wasRefunded) return 'refunded';
  if (paid >= total) return 'paid';
  return paid > 0n ? 'partially_paid' : 'sent';
}

/** @throws wrong_state unless it is a draft: once sent, an invoice is corrected by a credit note */
export function assertDraft({ status }: { status: InvoiceStatus }): void {
  if (status !== 'draft') throw wrongState(`Invoice is already ${FINAL[status] ?? 'sent'}`);
}

interface Document extends Balance {
  status: InvoiceStatus;
  /** Set for credit notes. */
  correctsId: number | null;
}

/** @throws wrong_state unless money can be received for it */
export function assertPayable({ status, correctsId }: Document): void {
  if (correctsId !== null) throw wrongState('A credit note takes no payments');
  assertIssued(status);
}

/** @throws wrong_state unless it was sent and nothing was paid */
export function assertCancellable({ status, correctsId, paid }: Document): void {
  if (correctsId !== null) throw wrongState('A credit note cannot be cancelled');
  assertIssued(status);
  if (paid > 0n) throw wrongState('Invoice has payments');
}

/** @throws wrong_state unless it was sent and stands */
export function assertCreditable({ status, correctsId }: Document): void {
  if (correctsId !== null) throw wrongState('A credit note cannot be credited');
  if (status !== 'paid') assertIssued(status);
}

const FINAL: Partial<Record<InvoiceStatus, string>> = { paid: 'paid', cancelled: 'cancelled', refunded: 'refunded' };

function assertIssued(status: InvoiceStatus): void {
  if (status === 'draft') throw wrongState('Invoice is not sent yet');
  const final = FINAL[status];
  if (final) throw wrongState(`Invoice is already ${final}`);
}

/** What is wrong with an amount received, or null. */
export function paymentProblems(amount: number, due: bigint, currency: string): Problems | null {
  if (!fitsCurrency(amount, currency)) return amountProblems('amount', amount, currency);
  const received = toMinorUnits(amount, currency);
  if (received <= 0n) return problem('amount', 'min_number', { min: toMajor(1, currency) });
  return received > due ? problem('amount', 'owed', { due: toMajor(due, currency), currency }) : null;
}
