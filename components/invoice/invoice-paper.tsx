import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { Locale } from '@/lib/core/locale';
import type { PaperView } from '@/lib/modules/invoices/papers/rules';
import { logoPath } from '@/lib/modules/pictures/rules';

interface PaperProps {
  paper: PaperView;
  locale: Locale;
}

/** An invoice or a credit note as its reader gets it. */
export async function InvoicePaper({ paper, locale }: PaperProps) {
  const t = await getTranslations({ locale, namespace: 'invoices.paper' });
  const { sender, client, notes } = paper;
  return (
    <div className="grid gap-8 break-words">
      <div className="flex flex-wrap items-start justify-between gap-6">
        <div>
          {sender.logo ? (
            <img src={logoPath(sender.logo)} alt="" className="mb-2 h-12 max-w-56 object-contain" />
          ) : null}
          <p className="text-lg font-semibold">{sender.name}</p>
          {sender.lines.map((line) => (
            <p key={line} className="text-muted">
              {line}
            </p>
          ))}
        </div>
        <div className="text-end">
          <h2 className="text-xl font-semibold">{t(paper.kind)}</h2>
          <p className="tabular-nums">{paper.number}</p>
          {paper.corrects ? <p className="text-muted">{t('corrects', { number: paper.corrects })}</p> : null}
          {paper.creditNotes.map((number) => (
            <p key={number} className="text-muted">
              {t('credited', { number })}
            </p>
          ))}
          {paper.state === 'issued' ? null : <p className="font-semibold">{t(paper.state)}</p>}
        </div>
      </div>
      <div className="flex flex-wrap justify-between gap-6">
        <div>
          <p className="text-sm text-muted">{t('bill_to')}</p>
          <p className="font-medium">{client.name}</p>
          {client.email ? <p className="text-muted">{client.email}</p> : null}
        </div>
        <dl className="grid grid-cols-[auto_auto] content-start gap-x-6 gap-y-1 tabular-nums">
          <dt className="text-muted">{t('invoice_date')}</dt>
          <dd className="text-end">{paper.invoiceDate}</dd>
          {paper.dueDate ? (
            <>
              <dt className="text-muted">{t('due_date')}</dt>
              <dd className="text-end">{paper.dueDate}</dd>
            </>
          ) : null}
        </dl>
      </div>
      <Items paper={paper} locale={locale} />
      <Totals paper={paper} locale={locale} />
      {notes ? (
        <div className="break-inside-avoid">
          <p className="text-sm text-muted">{t('notes')}</p>
          <p className="whitespace-pre-wrap">{notes}</p>
        </div>
      ) : null}
      {sender.footer ? (
        <p className="border-t border-line pt-4 text-sm whitespace-pre-wrap text-muted">{sender.footer}</p>
      ) : null}
    </div>
  );
}

/** Amounts keep their room; on a phone quantity and price stand below the description. */
async function Items({ paper: { items }, locale }: PaperProps) {
  const t = await getTranslations({ locale, namespace: 'invoices.paper' });
  if (items.length === 0) return <p className="text-muted">{t('no_lines')}</p>;
  return (
    <table className="w-full border-collapse tabular-nums">
      <thead>
        <tr className="border-b border-line-strong text-sm text-muted">
          <Head>{t('item')}</Head>
          <Head className="text-end max-sm:hidden print:table-cell">{t('quantity')}</Head>
          <Head className="text-end max-sm:hidden print:table-cell">{t('unit_price')}</Head>
          <Head className="text-end">{t('amount')}</Head>
        </tr>
      </thead>
      <tbody>
        {items.map(({ key, description, quantity, unitPrice, amount }) => (
          <tr key={key} className="break-inside-avoid border-b border-line align-top">
            <td className="py-2 pe-4">
              <span className="whitespace-pre-wrap">{description}</span>
              <span className="block text-sm text-muted sm:hidden print:hidden">
                {quantity} × {unitPrice}
              </span>
            </td>
            <td className="px-2 py-2 text-end max-sm:hidden print:table-cell">{quantity}</td>
            <td className="px-2 py-2 text-end whitespace-nowrap max-sm:hidden print:table-cell">{unitPrice}</td>
            <td className="py-2 ps-2 text-end whitespace-nowrap">{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <th scope="col" className={cn('px-2 py-2 kit:text-start font-medium first:ps-0 last:pe-0', className)}>
      {children}
    </th>
  );
}

async function Totals({ paper, locale }: PaperProps) {
  const t = await getTranslations({ locale, namespace: 'invoices.paper' });
  const methods = await getTranslations({ locale, namespace: 'invoices.providers' });
  const { subtotal, discount, tax, total, payments, paid, due } = paper;
  return (
    <dl className="ms-auto grid w-full max-w-80 break-inside-avoid gap-1.5 tabular-nums">
      <Sum term={t('subtotal')}>{subtotal}</Sum>
      {discount ? <Sum term={t('discount')}>{discount}</Sum> : null}
      {tax ? <Sum term={t('tax', { rate: tax.rate })}>{tax.amount}</Sum> : null}
      <Sum term={t('total')} look="border-t border-line-strong pt-1.5 text-lg font-semibold">
        {total}
      </Sum>
      {payments.map(({ key, isRefund, date, provider, amount }) => (
        <Sum key={key} term={t(isRefund ? 'refund' : 'payment', { date, method: methods(provider) })}>
          {amount}
        </Sum>
      ))}
      {paid ? <Sum term={t('paid')}>{paid}</Sum> : null}
      {due ? (
        <Sum term={t('due')} look="font-semibold">
          {due}
        </Sum>
      ) : null}
    </dl>
  );
}

function Sum({ term, look = 'text-muted', children }: { term: string; look?: string; children: ReactNode }) {
  return (
    <div className={`flex items-baseline justify-between gap-4 ${look}`}>
      <dt>{term}</dt>
      <dd className="text-fg">{children}</dd>
    </div>
  );
}
