import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay, formatMoment, type TimeStyle } from '@/components/booking/event-time';
import { CopyField } from '@/components/ui/copyable';
import { Link } from '@/components/ui/link';
import { formatMoney } from '@/lib/core/money';
import { FAILURE_REASONS } from '@/lib/modules/payments/rules';
import type { RefundRow } from '@/lib/modules/transactions/details/queries';
import type { TransactionDetails as Details } from '@/lib/modules/transactions/details/service';
import { TransactionStatusBadge } from './transaction-status';
import { transactionHref } from './transaction-view';

interface TransactionDetailsProps {
  transaction: Details;
  /** What the address says, for links to other transactions of the same list. */
  params: Record<string, string>;
  style: TimeStyle;
}

/** Everything about a transaction: where it stands, what it was for, what of it was given back. */
export function TransactionDetails({ transaction, params, style }: TransactionDetailsProps) {
  const t = useTranslations('transactions');
  const { type, status, provider, fee, currency, created_at, failure_reason, refunds_id } = transaction;
  return (
    <>
      <TransactionStatusBadge status={status} />
      <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-3">
        <Row term={t('columns.type')}>{t(`type.${type}`)}</Row>
        <Row term={t('columns.time')}>{formatMoment(created_at, style)}</Row>
        {failure_reason ? (
          <Row term={t('drawer.failure')}>
            <FailureText reason={failure_reason} />
          </Row>
        ) : null}
        <Row term={t('columns.provider')}>{t(`provider.${provider}`)}</Row>
        <Row term={t('drawer.fee')}>
          {fee > 0 ? formatMoney(fee, currency, style.locale) : <Muted>{t('drawer.no_fee')}</Muted>}
        </Row>
        <Subject transaction={transaction} style={style} />
        {refunds_id === null ? null : (
          <Row term={t('drawer.refunds')}>
            <Link href={transactionHref(refunds_id, params)} scroll={false}>
              {t('drawer.payment', { id: refunds_id })}
            </Link>
          </Row>
        )}
        <Reason {...transaction} />
      </dl>
      {transaction.provider_transaction_id ? (
        <CopyField label={t('drawer.provider_id')} value={transaction.provider_transaction_id} />
      ) : null}
      <Answer answer={transaction.provider_answer} />
      <Refunds transaction={transaction} params={params} style={style} />
    </>
  );
}

/** Client, appointment and invoice. */
function Subject({ transaction, style }: Pick<TransactionDetailsProps, 'transaction' | 'style'>) {
  const t = useTranslations('transactions');
  const { client_id, client_name, event_id, event_type_name, event_starts_at, invoice_id, invoice_number } =
    transaction;
  const when = event_starts_at ? formatMoment(event_starts_at, style) : '';
  return (
    <>
      <Row term={t('columns.client')}>
        {client_id === null ? (
          <Muted>{t('drawer.no_client')}</Muted>
        ) : (
          <Link href={`/dashboard/clients/${client_id}`}>{client_name}</Link>
        )}
      </Row>
      {event_id === null ? null : (
        <Row term={t('drawer.event')}>
          <Link href={`/dashboard/events/${event_id}`}>{event_type_name}</Link>
          <span className="text-sm text-muted">{when}</span>
        </Row>
      )}
      {invoice_id === null ? null : (
        <Row term={t('drawer.invoice')}>
          <Link href={`/dashboard/finance/invoices/${invoice_id}`}>{invoice_number}</Link>
        </Row>
      )}
    </>
  );
}

/** Why a refund was given, where that was said here. */
function Reason({ refund_reason, refunded_by }: Pick<RefundRow, 'refund_reason' | 'refunded_by'>) {
  const t = useTranslations('transactions.drawer');
  if (!refund_reason) return null;
  return (
    <Row term={t('reason')}>
      <span className="break-words whitespace-pre-wrap">{refund_reason}</span>
      <span className="text-sm text-muted">{t('asked_by', { name: refunded_by ?? '' })}</span>
    </Row>
  );
}

function FailureText({ reason }: { reason: string }) {
  const t = useTranslations('transactions.failure');
  const known = FAILURE_REASONS.find((one) => one === reason);
  return <span className="text-danger-text">{known ? t(known) : reason}</span>;
}

/** What the provider said, word by word, for whoever has to ask it. */
function Answer({ answer }: { answer: Details['provider_answer'] }) {
  const t = useTranslations('transactions.drawer');
  const entries = Object.entries(answer ?? {});
  if (entries.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="w-fit font-medium">{t('answer')}</summary>
      <dl dir="ltr" className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 font-mono text-xs">
        {entries.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="break-all">{String(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Refunds({ transaction, params, style }: TransactionDetailsProps) {
  const t = useTranslations('transactions.drawer');
  const { refunds, currency } = transaction;
  if (refunds.length === 0) return null;
  return (
    <section aria-labelledby="transaction-refunds" className="grid gap-2 border-t border-line pt-5">
      <h3 id="transaction-refunds" className="font-semibold">
        {t('given_back')}
      </h3>
      <ul className="grid gap-3">
        {refunds.map((refund) => (
          <li key={refund.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <div className="grid min-w-0 gap-0.5">
              <Link href={transactionHref(refund.id, params)} scroll={false} className="w-fit tabular-nums">
                {formatMoney(-refund.amount, currency, style.locale)}
              </Link>
              <span className="text-sm text-muted">{formatDay(refund.created_at, style, refund.created_at)}</span>
              {refund.refund_reason ? <span className="text-sm break-words">{refund.refund_reason}</span> : null}
            </div>
            <TransactionStatusBadge status={refund.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="grid min-w-0 justify-items-start gap-0.5">{children}</dd>
    </>
  );
}

function Muted({ children }: { children: ReactNode }) {
  return <span className="text-muted">{children}</span>;
}
