import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { SignName } from '@/components/ui/sign';
import type { EventStatus } from '@/lib/modules/events/rules';

const looks: Record<EventStatus, { sign: SignName; tone: BadgeTone }> = {
  pending: { sign: 'clock', tone: 'warning' },
  scheduled: { sign: 'calendar', tone: 'accent' },
  completed: { sign: 'check', tone: 'success' },
  cancelled: { sign: 'ban', tone: 'neutral' },
  no_show: { sign: 'user-x', tone: 'danger' },
};

/** The status of an event: sign, word and colour, the same everywhere. */
export function EventStatusBadge({ status }: { status: EventStatus }) {
  const t = useTranslations('events.status');
  return <EventStatusLook status={status} label={t(status)} />;
}

/** The same where a list has the word at hand. */
export function EventStatusLook({ status, label }: { status: EventStatus; label: string }) {
  return <Badge {...looks[status]}>{label}</Badge>;
}
