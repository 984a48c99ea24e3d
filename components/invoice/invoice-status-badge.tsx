import { AlarmClock, Ban, Check, Contrast, type IconNode, Pencil, Send, Undo2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { InvoiceStatus } from '@/lib/modules/invoices/schema';

const looks: Record<InvoiceStatus, { icon: IconNode; tone: BadgeTone }> = {
  draft: { icon: Pencil, tone: 'neutral' },
  sent: { icon: Send, tone: 'info' },
  paid: { icon: Check, tone: 'success' },
  partially_paid: { icon: Contrast, tone: 'warning' },
  overdue: { icon: AlarmClock, tone: 'danger' },
  cancelled: { icon: Ban, tone: 'neutral' },
  refunded: { icon: Undo2, tone: 'neutral' },
};

/** The status of an invoice: sign, word and colour, the same everywhere. */
export function InvoiceStatusBadge({ status }: { status: InvoiceStatus }) {
  const t = useTranslations('invoices.status');
  const { icon, tone } = looks[status];
  return (
    <Badge icon={icon} tone={tone}>
      {t(status)}
    </Badge>
  );
}
