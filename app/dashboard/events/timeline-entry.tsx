import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { InvoiceStatusBadge } from '@/components/invoice/invoice-status-badge';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { formatMoney } from '@/lib/core/money';
import type { TimelineRow } from '@/lib/modules/events/timeline/queries';
import type { InvoiceStatus } from '@/lib/modules/invoices/schema';
import { FAILURE_REASONS } from '@/lib/modules/payments/rules';
import type { PaymentProviderName } from '@/lib/modules/payments/schema';
import type { TransactionStatus, TransactionType } from '@/lib/modules/transactions/schema';
import { ChangeLine } from './change-line';
import type { ViewStyle } from './event-view';
import { historyWord } from './history-word';

/** What one line of time tells, by its kind. */
export function TimelineEntry({ row, style }: { row: TimelineRow; style: ViewStyle }) {
  const { kind, status, title, changes } = row;
  switch (kind) {
    case 'change':
      return <ChangeLine actor={title} action={status} changes={changes ?? {}} style={style} />;
    case 'told':
    case 'message':
      return <Message row={row} />;
    case 'transaction':
      return <Payment row={row} style={style} />;
    case 'invoice':
      return <Invoice row={row} style={style} />;
  }
}

const messageTones: Record<string, BadgeTone> = {
  sent: 'success',
  completed: 'success',
  failed: 'danger',
  skipped: 'neutral',
};

/** What was, or will be, told to others, and why it was not. */
function Message({ row: { kind, status, title, type, error } }: { row: TimelineRow }) {
  const t = useTranslations('events.timeline');
  // An outbox topic is an action of the history, `event.rescheduled`.
  const topic = historyWord((title ?? '').replace(/^event\./, ''));
  return (
    <Line badge={<Badge tone={messageTones[status] ?? 'warning'}>{t(`status.${status as MessageStatus}`)}</Badge>}>
      {kind === 'told' ? t(`told.${topic}`) : title}
      {kind === 'message' && type ? (
        <span className="text-muted"> · {t(`action.${type as MessageAction}`)}</span>
      ) : null}
      {error ? <span className="block text-sm text-danger-text">{error}</span> : null}
    </Line>
  );
}

interface MoneyProps {
  row: TimelineRow;
  style: ViewStyle;
}

const paymentTones: Record<string, BadgeTone> = {
  completed: 'success',
  pending: 'warning',
  processing: 'warning',
  failed: 'danger',
};

function Payment({ row, style }: MoneyProps) {
  const t = useTranslations('transactions');
  const { id, status, title, type, error } = row;
  const failure = FAILURE_REASONS.find((reason) => reason === error);
  return (
    <Line
      badge={<Badge tone={paymentTones[status] ?? 'neutral'}>{t(`status.${status as TransactionStatus}`)}</Badge>}
      money={moneyOf(row, style)}
    >
      <Link href={`/dashboard/finance/transactions?transaction=${id}`}>{t(`type.${type as TransactionType}`)}</Link>
      <span className="text-muted"> · {t(`provider.${title as PaymentProviderName}`)}</span>
      {failure ? <span className="block text-sm text-danger-text">{t(`failure.${failure}`)}</span> : null}
    </Line>
  );
}

function Invoice({ row, style }: MoneyProps) {
  const t = useTranslations('events.timeline');
  return (
    <Line badge={<InvoiceStatusBadge status={row.status as InvoiceStatus} />} money={moneyOf(row, style)}>
      <Link href={`/dashboard/finance/invoices/${row.id}`}>{t('invoice', { number: row.title })}</Link>
    </Line>
  );
}

function moneyOf({ amount, currency }: TimelineRow, { locale }: ViewStyle): string | null {
  return amount !== null && currency ? formatMoney(amount, currency, locale) : null;
}

interface LineProps {
  badge: ReactNode;
  money?: string | null;
  children: ReactNode;
}

function Line({ badge, money = null, children }: LineProps) {
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
      <p className="min-w-0">{children}</p>
      {badge}
      {money ? <span className="ms-auto tabular-nums">{money}</span> : null}
    </div>
  );
}

type MessageStatus = 'queued' | 'sent' | 'pending' | 'running' | 'completed' | 'failed' | 'skipped';
type MessageAction = 'email_invitee' | 'email_host' | 'send_sms' | 'webhook' | 'push' | 'add_tag' | 'remove_tag';
