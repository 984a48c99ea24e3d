import { dateTimeFormat, numberFormat } from '@/lib/core/formats';
import { formatMoney } from '@/lib/core/money';
import { dateInZone } from '@/lib/core/time';
import type { PaymentProviderName } from '@/lib/modules/payments/schema';
import { amountDue } from '../rules';
import type { InvoiceStatus } from '../schema';

/** What the paper says, on screen, in print and as PDF; amounts and dates are texts of its language. */
export interface PaperView {
  kind: 'invoice' | 'credit_note';
  state: 'draft' | 'issued' | 'cancelled';
  number: string;
  /** The invoice that a credit note corrects. */
  corrects: string | null;
  /** The credit notes that correct it. */
  creditNotes: string[];
  /** With the id of the logo. */
  sender: { name: string; lines: string[]; footer: string | null; logo: string | null };
  client: { name: string; email: string | null };
  invoiceDate: string;
  dueDate: string | null;
  items: { key: number; description: string; quantity: string; unitPrice: string; amount: string }[];
  subtotal: string;
  discount: string | null;
  tax: { rate: string; amount: string } | null;
  total: string;
  /** Money received, and given back below zero. */
  payments: { key: number; provider: PaymentProviderName; isRefund: boolean; date: string; amount: string }[];
  paid: string | null;
  due: string | null;
  notes: string | null;
}

interface Decimal {
  toNumber(): number;
}

/** An invoice as it is read with everything its page shows; amounts are minor units of its currency. */
interface Invoice {
  number: string;
  status: InvoiceStatus;
  currency: string;
  customerName: string;
  customerEmail: string | null;
  invoiceDate: Date;
  dueDate: Date | null;
  items: readonly { description: string; quantity: Decimal; unitPrice: bigint; total: bigint }[];
  taxRate: Decimal;
  subtotal: bigint;
  discount: bigint;
  tax: bigint;
  total: bigint;
  paid: bigint;
  notes: string | null;
  corrects: { number: string } | null;
  creditNotes: readonly { number: string }[];
  transactions: readonly { id: number; type: string; amount: bigint; provider: PaymentProviderName; createdAt: Date }[];
}

interface Place {
  address: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
  country: string | null;
  phone: string | null;
}

interface Sender {
  name: string;
  invoiceFooter: string | null;
  logo: { id: string } | null;
  locations: readonly Place[];
}

export interface PaperStyle {
  /** BCP 47 tag of the reader. */
  locale: string;
  /** IANA zone of the team, in which payments have their day. */
  timeZone: string;
}

/** What the paper says, every amount and date written in the reader's way. */
export function toPaper(invoice: Invoice, sender: Sender, { locale, timeZone }: PaperStyle): PaperView {
  const { currency, dueDate, corrects, status, discount, paid } = invoice;
  const money = (minor: bigint) => formatMoney(minor, currency, locale);
  const due = amountDue(invoice);
  return {
    kind: corrects === null ? 'invoice' : 'credit_note',
    state: status === 'draft' || status === 'cancelled' ? status : 'issued',
    number: invoice.number,
    corrects: corrects?.number ?? null,
    creditNotes: invoice.creditNotes.map(({ number }) => number),
    sender: {
      name: sender.name,
      lines: addressOf(sender),
      footer: sender.invoiceFooter,
      logo: sender.logo?.id ?? null,
    },
    client: { name: invoice.customerName, email: invoice.customerEmail },
    invoiceDate: formatDate(invoice.invoiceDate, locale),
    dueDate: dueDate && formatDate(dueDate, locale),
    items: invoice.items.map(({ description, quantity, unitPrice, total }, index) => ({
      key: index,
      description,
      quantity: formatNumber(quantity.toNumber(), locale),
      unitPrice: money(unitPrice),
      amount: money(total),
    })),
    subtotal: money(invoice.subtotal),
    discount: discount === 0n ? null : money(-discount),
    tax:
      invoice.taxRate.toNumber() === 0
        ? null
        : { rate: `${formatNumber(invoice.taxRate.toNumber(), locale)} %`, amount: money(invoice.tax) },
    total: money(invoice.total),
    payments: invoice.transactions.map(({ id, type, amount, provider, createdAt }) => ({
      key: id,
      provider,
      isRefund: type !== 'payment',
      date: formatDate(new Date(`${dateInZone(createdAt, timeZone)}T00:00:00Z`), locale),
      amount: money(type === 'payment' ? amount : -amount),
    })),
    paid: paid > 0n ? money(paid) : null,
    due: due > 0n && paid > 0n ? money(due) : null,
    notes: invoice.notes,
  };
}

/** A calendar date, `3 Mar 2026`. */
export function formatDate(date: Date, locale: string): string {
  return dateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' }).format(date);
}

/** Letter where that is the usual size, A4 everywhere else. @param country two letters */
export function paperSize(country: string | null): 'A4' | 'LETTER' {
  return country && LETTER_COUNTRIES.has(country.toUpperCase()) ? 'LETTER' : 'A4';
}

const LETTER_COUNTRIES = new Set(['US', 'CA', 'MX', 'CO', 'CL', 'VE', 'PH', 'PR', 'GT', 'CR', 'PA', 'DO', 'SV', 'NI']);

function formatNumber(number: number, locale: string): string {
  return numberFormat(locale, { maximumFractionDigits: 4 }).format(number);
}

/** The lines of an address, as an envelope has them. */
function addressOf({ locations }: Sender): string[] {
  const [place] = locations;
  if (!place) return [];
  const town = [place.zip, place.city].filter(Boolean).join(' ');
  return [place.address, town, [place.state, place.country].filter(Boolean).join(', '), place.phone].filter(
    (line): line is string => Boolean(line),
  );
}
