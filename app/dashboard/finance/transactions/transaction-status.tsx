import { Ban, Check, CircleX, Clock, Hourglass, type IconNode, Undo2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { TransactionStatus } from '@/lib/modules/transactions/schema';

const looks: Record<TransactionStatus, { icon: IconNode; tone: BadgeTone }> = {
  pending: { icon: Clock, tone: 'warning' },
  processing: { icon: Hourglass, tone: 'info' },
  completed: { icon: Check, tone: 'success' },
  failed: { icon: CircleX, tone: 'danger' },
  cancelled: { icon: Ban, tone: 'neutral' },
  refunded: { icon: Undo2, tone: 'neutral' },
  partially_refunded: { icon: Undo2, tone: 'warning' },
};

/** The status of a transaction: sign, word and colour, the same everywhere. */
export function TransactionStatusBadge({ status }: { status: TransactionStatus }) {
  const t = useTranslations('transactions.status');
  const { icon, tone } = looks[status];
  return (
    <Badge icon={icon} tone={tone}>
      {t(status)}
    </Badge>
  );
}
