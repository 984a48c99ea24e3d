import { CircleAlert, CircleCheck, Clock, type IconNode, Inbox, RotateCw } from 'lucide';
import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { type MailState, mailState } from '@/lib/modules/mail/rules';
import type { MailRow } from '@/lib/modules/mail/service';

const looks: Record<MailState, { tone: BadgeTone; icon: IconNode }> = {
  sent: { tone: 'success', icon: CircleCheck },
  waiting: { tone: 'info', icon: Clock },
  retrying: { tone: 'warning', icon: RotateCw },
  failed: { tone: 'danger', icon: CircleAlert },
  kept: { tone: 'neutral', icon: Inbox },
};

/** What became of a message. */
export function MailBadge({ mail, isConfigured }: { mail: MailRow; isConfigured: boolean }) {
  const t = useTranslations('outbox.states');
  const state = mailState(mail, isConfigured);
  return <Badge {...looks[state]}>{t(state)}</Badge>;
}
