import { currencyExponent, formatMoney, toMajor } from '@/lib/core/money';
import { dateInZone } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import type { InvoiceRow } from '@/lib/modules/invoices/queries';
import { amountDue } from '@/lib/modules/invoices/rules';

/** What the tools of an issued invoice need to know of it. */
export interface ToolsView {
  id: number;
  number: string;
  version: string;
  client: string;
  total: string;
  due: string;
  /** Decimal text in major units, what a payment field starts with. */
  dueAmount: string;
  currency: string;
  decimals: number;
  /** `YYYY-MM-DD` in the team's zone. */
  today: string;
  can: Record<'pay' | 'cancel' | 'credit' | 'duplicate' | 'remind' | 'pdf', boolean>;
  isPaid: boolean;
}

/** @param missing letters of the paper that the PDF cannot show */
export function toToolsView(
  ctx: Ctx,
  invoice: InvoiceRow,
  { locale, missing }: { locale: string; missing: string },
): ToolsView {
  const { id, number, currency, status, paid, total, correctsId, updatedAt } = invoice;
  const due = amountDue(invoice);
  const decimals = currencyExponent(currency);
  const isInvoice = correctsId === null;
  const isOpen = isInvoice && ['sent', 'partially_paid', 'overdue'].includes(status);
  return {
    ...{ id, number, currency, decimals },
    version: updatedAt.toISOString(),
    client: invoice.customerName,
    total: formatMoney(total, currency, locale),
    due: formatMoney(due, currency, locale),
    dueAmount: toMajor(due, currency).toFixed(decimals),
    today: dateInZone(ctx.now, ctx.team.timezone),
    can: {
      pay: isOpen && due > 0n,
      cancel: isOpen && paid === 0n,
      credit: isOpen || (isInvoice && status === 'paid'),
      duplicate: isInvoice,
      remind: isInvoice && status === 'overdue',
      pdf: missing === '',
    },
    isPaid: paid > 0n,
  };
}
