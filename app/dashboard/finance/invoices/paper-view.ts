import type { PaperView } from '@/components/invoice/invoice-paper';
import { formatMoney } from '@/lib/core/money';
import type { InvoiceRow, SenderRow } from '@/lib/modules/invoices/queries';
import { amountDue } from '@/lib/modules/invoices/rules';
import { formatDate } from './invoice-view';

/** What the paper says, every amount and date written in the reader's way. @param locale BCP 47 tag */
export function toPaper(invoice: InvoiceRow, sender: SenderRow, locale: string): PaperView {
  const { currency, dueDate, corrects, status, discount, paid } = invoice;
  const money = (minor: bigint) => formatMoney(minor, currency, locale);
  const due = amountDue(invoice);
  const isCredit = corrects !== null;
  return {
    kind: isCredit ? 'credit_note' : 'invoice',
    state: status === 'draft' || status === 'cancelled' ? status : 'issued',
    number: invoice.number,
    corrects: corrects?.number ?? null,
    sender: { name: sender.name, lines: addressOf(sender), footer: sender.invoiceFooter },
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
    tax: invoice.taxRate.isZero()
      ? null
      : { rate: `${formatNumber(invoice.taxRate.toNumber(), locale)} %`, amount: money(invoice.tax) },
    total: money(invoice.total),
    paid: paid > 0n ? money(paid) : null,
    due: due > 0n && paid > 0n ? money(due) : null,
    notes: invoice.notes,
  };
}

function formatNumber(number: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(number);
}

/** The lines of an address, as an envelope has them. */
function addressOf({ locations }: SenderRow): string[] {
  const [place] = locations;
  if (!place) return [];
  const town = [place.zip, place.city].filter(Boolean).join(' ');
  return [place.address, town, [place.state, place.country].filter(Boolean).join(', '), place.phone].filter(
    (line): line is string => Boolean(line),
  );
}
