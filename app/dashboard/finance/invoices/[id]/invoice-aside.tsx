import { useTranslations } from 'next-intl';
import { formatMoment, type TimeStyle } from '@/components/booking/event-time';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { formatMoney } from '@/lib/core/money';
import { dateInZone } from '@/lib/core/time';
import { formatDate } from '@/lib/modules/invoices/papers/rules';
import type { InvoiceRow } from '@/lib/modules/invoices/queries';
import { amountDue } from '@/lib/modules/invoices/rules';
import type { InvoiceMailRow } from '@/lib/modules/invoices/sending/queries';
import { historyOf } from './invoice-history';

interface InvoiceAsideProps {
  invoice: InvoiceRow;
  /** The mails that it went with. */
  mail: readonly InvoiceMailRow[];
  style: TimeStyle;
}

/** What is due, what was paid and what happened to an invoice. */
export function InvoiceAside({ invoice, mail, style }: InvoiceAsideProps) {
  const t = useTranslations('invoices.page');
  const due = amountDue(invoice);
  return (
    <div className="grid content-start gap-5">
      <Card aria-labelledby="payments">
        <CardHeader id="payments" title={t('payments')} />
        <CardBody className="grid gap-3">
          {due > 0n ? (
            <p className="flex items-baseline justify-between gap-4 tabular-nums">
              <span className="text-muted">{t('due')}</span>
              <span className="text-lg font-semibold">{formatMoney(due, invoice.currency, style.locale)}</span>
            </p>
          ) : null}
          <Payments invoice={invoice} style={style} />
        </CardBody>
      </Card>
      <Card aria-labelledby="history">
        <CardHeader id="history" title={t('history')} />
        <CardBody>
          <History invoice={invoice} mail={mail} style={style} />
        </CardBody>
      </Card>
    </div>
  );
}

function Payments({ invoice: { transactions, currency }, style }: Omit<InvoiceAsideProps, 'mail'>) {
  const t = useTranslations('invoices');
  if (transactions.length === 0) return <p className="text-muted">{t('page.no_payments')}</p>;
  return (
    <ul className="grid gap-2">
      {transactions.map(({ id, type, amount, provider, createdAt }) => {
        const isPayment = type === 'payment';
        return (
          <li key={id} className="flex items-baseline justify-between gap-4 border-t border-line pt-2 tabular-nums">
            <span className="grid">
              {t(isPayment ? 'page.payment' : 'page.refund', { method: t(`providers.${provider}`) })}
              <time dateTime={createdAt.toISOString()} className="text-sm text-muted">
                {formatDay(createdAt, style)}
              </time>
            </span>
            <span>{formatMoney(isPayment ? amount : -amount, currency, style.locale)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function History({ invoice, mail, style }: InvoiceAsideProps) {
  const t = useTranslations('invoices.history');
  return (
    <ol className="grid gap-3">
      {historyOf(invoice, mail).map((entry) => (
        <li key={`${entry.action} ${entry.id}`} className="grid gap-0.5 border-s-2 border-line ps-3">
          <p className="min-w-0 break-words">
            {entry.action === 'credited' ? (
              <Link href={`/dashboard/finance/invoices/${entry.id}`}>{t('credited', { number: entry.number })}</Link>
            ) : entry.action === 'payment' || entry.action === 'refund' ? (
              t(entry.action, { amount: formatMoney(entry.amount, invoice.currency, style.locale) })
            ) : entry.action === 'mailed' || entry.action === 'reminded' ? (
              t(entry.isLost ? `${entry.action}_lost` : entry.action, { to: entry.to })
            ) : (
              t(entry.action)
            )}
          </p>
          <time dateTime={entry.at.toISOString()} className="text-sm text-muted">
            {entry.action === 'payment' ? formatDay(entry.at, style) : formatMoment(entry.at, style)}
          </time>
        </li>
      ))}
    </ol>
  );
}

/** Payments are known by their day. */
function formatDay(instant: Date, { locale, timeZone }: TimeStyle): string {
  const day = dateInZone(instant, timeZone);
  return formatDate(new Date(`${day}T00:00:00Z`), locale);
}
