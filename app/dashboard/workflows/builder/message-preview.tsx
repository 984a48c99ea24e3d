'use client';

import { useTranslations } from 'next-intl';
import type { MessageType } from './message-fields';
import type { Sample } from './sample';
import { SendTest } from './send-test';

interface MessagePreviewProps {
  type: MessageType;
  /** With the variables filled in. */
  subject: string;
  body: string;
  /** As they are written, for a test. */
  written: { subject: string; body: string };
  sample: Sample;
}

/** A message as its reader gets it. */
export function MessagePreview({ type, subject, body, written, sample }: MessagePreviewProps) {
  const t = useTranslations('workflows.preview');
  const isMail = type === 'email_invitee' || type === 'email_host';
  const { label, to } = sample;
  const reader = { email_invitee: to.client, email_host: to.host, push: to.host, send_sms: to.phone }[type];
  return (
    <section aria-label={t('title')} className="grid min-w-0 content-start gap-1.5">
      <h3 className="text-sm font-medium">{t('title')}</h3>
      <div className="grid min-w-0 gap-3 rounded-card border border-line bg-surface p-3">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 border-b border-line pb-2 text-sm">
          <dt className="text-muted">{t('to')}</dt>
          <dd className="break-words">{reader || t('no_phone')}</dd>
          {isMail ? (
            <>
              <dt className="text-muted">{t('subject')}</dt>
              <dd className="font-medium break-words">{subject.trim() || t('no_subject')}</dd>
            </>
          ) : null}
        </dl>
        {type === 'push' && subject.trim() ? <p className="font-medium break-words">{subject}</p> : null}
        <p className="break-words whitespace-pre-wrap">
          {body.trim() || <span className="text-muted">{t('no_text')}</span>}
        </p>
      </div>
      <p className="text-sm text-muted">{label === null ? t('example') : t('real', { event: label })}</p>
      <SendTest type={type} {...written} eventTypeId={sample.eventTypeId} />
    </section>
  );
}
