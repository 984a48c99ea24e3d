import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { SignName } from '@/components/ui/sign';
import type { TransactionStatus } from '@/lib/modules/transactions/schema';

const looks: Record<TransactionStatus, { sign: SignName; tone: BadgeTone }> = {
  pending: { sign: 'clock', tone: 'warning' },
  processing: { sign: 'hourglass', tone: 'info' },
  completed: { sign: 'check', tone: 'success' },
  failed: { sign: 'circle-x', tone: 'danger' },
  cancelled: { sign: 'ban', tone: 'neutral' },
  refunded: { sign: 'undo', tone: 'neutral' },
  partially_refunded: { sign: 'undo', tone: 'warning' },
};

/** The status of a transaction: sign, word and colour, the same everywhere. */
export function TransactionStatusBadge({ status }: { status: TransactionStatus }) {
  const t = useTranslations('transactions.status');
  return <TransactionStatusLook status={status} label={t(status)} />;
}

/** The same where a list has the word at hand. */
export function TransactionStatusLook({ status, label }: { status: TransactionStatus; label: string }) {
  return <Badge {...looks[status]}>{label}</Badge>;
}
