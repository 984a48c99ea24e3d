import { Ban, Calendar, Check, Clock, type IconNode, UserX } from 'lucide';
import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { EventStatus } from '@/lib/modules/events/rules';

const looks: Record<EventStatus, { icon: IconNode; tone: BadgeTone }> = {
  pending: { icon: Clock, tone: 'warning' },
  scheduled: { icon: Calendar, tone: 'accent' },
  completed: { icon: Check, tone: 'success' },
  cancelled: { icon: Ban, tone: 'neutral' },
  no_show: { icon: UserX, tone: 'danger' },
};

/** The status of an event: sign, word and colour, the same everywhere. */
export function EventStatusBadge({ status }: { status: EventStatus }) {
  const t = useTranslations('events.status');
  const { icon, tone } = looks[status];
  return (
    <Badge icon={icon} tone={tone}>
      {t(status)}
    </Badge>
  );
}
