import { BellRing, type IconNode, Mail, MessageSquareText, Tag, TagX, UserRoundCheck, Webhook } from 'lucide';
import { Icon } from '@/components/ui/icon';
import type { ActionType } from '@/lib/modules/workflows/rules';

const ICONS: Readonly<Record<ActionType, IconNode>> = {
  email_invitee: Mail,
  email_host: UserRoundCheck,
  send_sms: MessageSquareText,
  webhook: Webhook,
  push: BellRing,
  add_tag: Tag,
  remove_tag: TagX,
};

/** The sign of a type of step; its words always stand beside it. */
export function StepIcon({ type, className }: { type: ActionType; className?: string }) {
  const icon = ICONS[type];
  return <Icon of={icon} className={className} />;
}
