'use client';

import { Send } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { FormState } from '@/lib/core/form-state';
import type { MessageType } from './message-fields';
import { sendStepTest } from './sample-actions';

interface SendTestProps {
  type: MessageType;
  subject: string;
  body: string;
  eventTypeId: number | null;
}

/** Sends a mail as it is written now to the reader, and says where it went; other messages cannot be tried yet. */
export function SendTest({ type, subject, body, eventTypeId }: SendTestProps) {
  const t = useTranslations('workflows.test');
  const sturdy = useSturdy();
  const [isSending, start] = useTransition();
  const [answer, setAnswer] = useState<FormState>({});
  if (type === 'send_sms' || type === 'push') return <p className="text-sm text-muted">{t('mail_only')}</p>;
  const send = () => {
    if (isSending) return;
    start(async () => setAnswer(await sturdy(sendStepTest)({ type, subject, body }, eventTypeId)));
  };
  return (
    <div className="grid justify-items-start gap-1.5">
      <Button size="sm" aria-disabled={isSending} onClick={send}>
        <Icon of={Send} />
        {t('send')}
      </Button>
      <p role="status" className={answer.ok ? 'text-sm text-success-text' : 'text-sm text-danger-text'}>
        {isSending ? null : answer.message}
      </p>
    </div>
  );
}
