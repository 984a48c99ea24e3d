import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { SignName } from '@/components/ui/sign';
import type { InvoiceStatus } from '@/lib/modules/invoices/schema';

const looks: Record<InvoiceStatus, { sign: SignName; tone: BadgeTone }> = {
  draft: { sign: 'pencil', tone: 'neutral' },
  sent: { sign: 'send', tone: 'info' },
  paid: { sign: 'check', tone: 'success' },
  partially_paid: { sign: 'contrast', tone: 'warning' },
  overdue: { sign: 'alarm-clock', tone: 'danger' },
  cancelled: { sign: 'ban', tone: 'neutral' },
  refunded: { sign: 'undo', tone: 'neutral' },
};

/** The status of an invoice: sign, word and colour, the same everywhere. */
export function InvoiceStatusBadge({ status }: { status: InvoiceStatus }) {
  const t = useTranslations('invoices.status');
  return <InvoiceStatusLook status={status} label={t(status)} />;
}

/** The same where a list has the word at hand. */
export function InvoiceStatusLook({ status, label }: { status: InvoiceStatus; label: string }) {
  return <Badge {...looks[status]}>{label}</Badge>;
}
