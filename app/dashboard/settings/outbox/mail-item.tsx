import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { MailRow } from '@/lib/modules/mail/service';
import { MailBadge } from './mail-badge';

interface MailItemProps {
  mail: MailRow;
  isConfigured: boolean;
  timeZone: string;
}

/** A message in the list: to whom, about what, what became of it. */
export function MailItem({ mail, isConfigured, timeZone }: MailItemProps) {
  const t = useTranslations('outbox');
  const format = useFormatter();
  const { id, to, subject, createdAt, lastError, sentAt } = mail;
  const when = format.dateTime(sentAt ?? createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1.5 border-b border-line px-4 py-3 last:border-b-0">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <Link href={`/dashboard/settings/outbox/${id}`} className="w-fit max-w-full break-words">
          {subject}
        </Link>
        <p className="min-w-0 text-sm break-words text-muted">{t('to', { address: to })}</p>
        {lastError && !sentAt ? (
          <p className="min-w-0 text-sm break-words text-danger-text">{t('server_said', { text: lastError })}</p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <MailBadge mail={mail} isConfigured={isConfigured} />
        <span className="text-sm text-muted tabular-nums">{when}</span>
      </div>
    </li>
  );
}
