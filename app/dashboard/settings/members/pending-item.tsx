import { Hourglass } from 'lucide';
import { useFormatter, useTranslations } from 'next-intl';
import { ConfirmAction } from '@/components/form/confirm-action';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import type { PendingInvitation } from '@/lib/modules/members/invitations/service';
import { resend, revoke } from './actions';
import { ResendButton } from './resend-button';

interface PendingItemProps {
  invitation: PendingInvitation;
  now: Date;
  timeZone: string;
}

/** Someone who was invited and has not come yet. */
export function PendingItem({ invitation, now, timeZone }: PendingItemProps) {
  const t = useTranslations('members');
  const shell = useTranslations('shell.roles');
  const format = useFormatter();
  const { id, email, role, expiresAt, invitedBy, url } = invitation;
  const isOver = expiresAt <= now;
  const time = format.dateTime(expiresAt, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line px-4 py-3 first:border-t-0">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <div className="flex flex-wrap items-center gap-2">
          <span className="min-w-0 font-medium break-words">{email}</span>
          <Badge>{shell(role)}</Badge>
          {isOver ? (
            <Badge tone="warning" icon={Hourglass}>
              {t('pending.over')}
            </Badge>
          ) : null}
        </div>
        <p className="text-sm text-muted">
          {isOver ? t('pending.ended', { time }) : t('pending.until', { time })}
          {invitedBy ? ` · ${t('pending.by', { name: invitedBy.name })}` : null}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        {isOver ? null : <CopyButton text={url} aria-label={t('pending.copy', { email })} />}
        <ResendButton
          action={resend.bind(null, id)}
          label={t('pending.resend')}
          name={t('pending.resend_to', { email })}
        />
        <ConfirmAction
          action={revoke.bind(null, id)}
          title={t('pending.revoke_title', { email })}
          description={t('pending.revoke_body')}
          confirmLabel={t('pending.revoke_confirm')}
          keepLabel={t('pending.revoke_keep')}
          trigger={
            <Button size="sm" variant="danger-ghost" aria-label={t('pending.revoke_of', { email })}>
              {t('pending.revoke')}
            </Button>
          }
        />
      </div>
    </li>
  );
}
