import { CalendarDays, CreditCard, FileText, History, type IconNode, Mail, MessageSquareText } from 'lucide';
import { useTranslations } from 'next-intl';
import { EventStatusBadge } from '@/components/booking/event-status-badge';
import { formatDay, formatMoment, formatTimes } from '@/components/booking/event-time';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink, Link } from '@/components/ui/link';
import { formatMoney } from '@/lib/core/money';
import type { TimelineKind } from '@/lib/modules/clients/timeline/queries';
import type { TimelineLine, TimelinePage } from '@/lib/modules/clients/timeline/service';
import type { EventStatus } from '@/lib/modules/events/rules';
import type { INVOICE_STATUSES } from '@/lib/modules/invoices/schema';
import type { PAYMENT_PROVIDERS } from '@/lib/modules/payments/schema';
import type { TRANSACTION_STATUSES } from '@/lib/modules/transactions/schema';
import type { ViewStyle } from '../../events/event-view';
import { ChangeLine } from './change-line';
import { Headline } from './headline';
import { MailLine, WorkflowMessageLine } from './message-lines';

interface ClientTimelineProps {
  clientId: number;
  timeline: TimelinePage;
  style: ViewStyle;
}

/** Everything that happened with a client as one line of time, the latest first. */
export function ClientTimeline({ clientId, timeline: { rows, page, hasMore }, style }: ClientTimelineProps) {
  const t = useTranslations('clients.timeline');
  const hrefOf = (next: number) => `/dashboard/clients/${clientId}${next > 1 ? `?page=${next}` : ''}`;
  return (
    <Card aria-labelledby="timeline">
      <CardHeader id="timeline" title={t('heading')} />
      <CardBody className="grid gap-4">
        {rows.length > 0 ? (
          <ol className="grid gap-0.5">
            {rows.map((row) => (
              <Line key={`${row.kind} ${row.id}`} row={row} style={style} />
            ))}
          </ol>
        ) : (
          <p className="text-muted">{t('empty')}</p>
        )}
        {page > 1 || hasMore ? (
          <nav aria-label={t('pages')} className="flex flex-wrap justify-between gap-2">
            {page > 1 ? <ButtonLink href={hrefOf(page - 1)}>{t('newer')}</ButtonLink> : <span />}
            {hasMore ? <ButtonLink href={hrefOf(page + 1)}>{t('older')}</ButtonLink> : null}
          </nav>
        ) : null}
      </CardBody>
    </Card>
  );
}

const icons: Record<TimelineKind, IconNode> = {
  event: CalendarDays,
  invoice: FileText,
  transaction: CreditCard,
  change: History,
  mail: Mail,
  message: MessageSquareText,
};

interface LineProps {
  row: TimelineLine;
  style: ViewStyle;
}

function Line({ row, style }: LineProps) {
  const icon = icons[row.kind];
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      <span className="flex flex-col items-center" aria-hidden>
        <span className="grid size-7 shrink-0 place-items-center rounded-full border border-line bg-surface text-muted">
          <Icon of={icon} className="size-3.5" />
        </span>
        <span className="w-px flex-1 bg-line" />
      </span>
      <div className="grid min-w-0 gap-0.5 pb-4">
        <What row={row} style={style} />
        <When row={row} style={style} />
      </div>
    </li>
  );
}

function When({ row, style }: LineProps) {
  const text = row.ends_at
    ? `${formatDay(row.at, style, style.now)}, ${formatTimes(row.at, row.ends_at, style)}`
    : formatMoment(row.at, style);
  return (
    <time dateTime={row.at.toISOString()} className="text-sm text-muted tabular-nums">
      {text}
    </time>
  );
}

function What({ row, style }: LineProps) {
  const t = useTranslations('clients.timeline');
  const money = row.amount && row.currency ? formatMoney(row.amount, row.currency, style.locale) : null;
  switch (row.kind) {
    case 'event':
      return (
        <Headline money={money} badge={<EventStatusBadge status={row.status as EventStatus} />}>
          <Link href={`/dashboard/events/${row.id}`}>{row.title}</Link>
          {row.by ? <span className="text-muted"> · {row.by}</span> : null}
        </Headline>
      );
    case 'invoice':
      return (
        <Headline money={money} badge={<MoneyBadge status={row.status} />}>
          <Link href={`/dashboard/finance/invoices/${row.id}`}>{t('invoice', { number: row.title ?? '' })}</Link>
        </Headline>
      );
    case 'transaction':
      return (
        <Headline money={money} badge={<MoneyBadge status={row.status} />}>
          <Link href={`/dashboard/finance/transactions?transaction=${row.id}`}>
            {t(row.by === 'payment' ? 'payment' : 'refund')}
          </Link>
          <span className="text-muted"> · {t(`providers.${row.title as PaymentProvider}`)}</span>
        </Headline>
      );
    case 'mail':
      return row.mail ? <MailLine row={row} mail={row.mail} /> : null;
    case 'message':
      return <WorkflowMessageLine row={row} />;
    case 'change':
      return <ChangeLine actor={row.by ?? ''} action={row.status} changes={row.changes ?? {}} />;
  }
}

type PaymentProvider = (typeof PAYMENT_PROVIDERS)[number];
type MoneyStatus = (typeof INVOICE_STATUSES)[number] | (typeof TRANSACTION_STATUSES)[number];

const tones: Record<string, BadgeTone> = {
  paid: 'success',
  completed: 'success',
  sent: 'info',
  pending: 'warning',
  processing: 'warning',
  partially_paid: 'warning',
  overdue: 'danger',
  failed: 'danger',
};

/** Where an invoice or a payment stands. */
function MoneyBadge({ status }: { status: string }) {
  const t = useTranslations('clients.timeline.status');
  return <Badge tone={tones[status] ?? 'neutral'}>{t(status as MoneyStatus)}</Badge>;
}
