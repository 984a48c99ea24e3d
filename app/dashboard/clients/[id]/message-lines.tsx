import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { MailLine as Mail, TimelineLine } from '@/lib/modules/clients/timeline/service';
import type { MailState } from '@/lib/modules/mail/rules';
import type { NewMail } from '@/lib/modules/mail/service';
import type { ActionType } from '@/lib/modules/workflows/rules';
import { Headline } from './headline';

const tones: Record<MailState, BadgeTone> = {
  sent: 'success',
  waiting: 'info',
  retrying: 'warning',
  failed: 'danger',
  kept: 'neutral',
};

/** A mail with an invoice: to whom it went, how far it came, and what was in its way. */
export function MailLine({ row, mail }: { row: TimelineLine; mail: Mail }) {
  const t = useTranslations('clients.timeline');
  return (
    <>
      <Headline badge={<Badge tone={tones[mail.state]}>{t(`mail_states.${mail.state}`)}</Badge>} money={null}>
        {t(`mails.${row.title as InvoiceMail}`)}{' '}
        <Link href={`/dashboard/finance/invoices/${mail.invoiceId}`}>{row.by}</Link>
        <span className="break-words text-muted"> · {t('mailed_to', { address: mail.to })}</span>
      </Headline>
      <Why error={row.error} />
    </>
  );
}

/** What a workflow told the client. */
export function WorkflowMessageLine({ row }: { row: TimelineLine }) {
  const t = useTranslations('clients.timeline');
  const state = row.status === 'completed' ? 'sent' : 'failed';
  return (
    <>
      <Headline badge={<Badge tone={tones[state]}>{t(`mail_states.${state}`)}</Badge>} money={null}>
        {row.title}
        <span className="text-muted"> · {t(`messages.${row.by as ClientMessage}`)}</span>
      </Headline>
      <Why error={row.error} />
    </>
  );
}

function Why({ error }: Pick<TimelineLine, 'error'>) {
  const t = useTranslations('clients.timeline');
  return error ? <p className="text-sm break-words text-danger-text">{t('undelivered', { error })}</p> : null;
}

type InvoiceMail = Extract<NewMail['template'], 'invoice' | 'credit_note' | 'invoice_reminder'>;
type ClientMessage = Extract<ActionType, 'email_invitee' | 'send_sms'>;
