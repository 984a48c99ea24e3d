'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { PreparedLetter } from '@/lib/modules/invoices/sending/service';
import { SendDialog } from '../send-dialog';
import { remind, sendAgain } from '../sending-actions';
import type { WantedLetter } from '../use-letter';
import type { ToolsView } from './tools-view';

interface SendingAgainProps {
  invoice: ToolsView;
  asked: { wanted: WantedLetter; letter: PreparedLetter };
  onClose: () => void;
}

/** The dialog that mails what was issued before, or reminds of it. */
export function SendingAgain({ invoice, asked: { wanted, letter }, onClose }: SendingAgainProps) {
  const t = useTranslations('invoices.send');
  const { id, number, due, total } = invoice;
  const action = useMemo(() => (wanted === 'reminder' ? remind : sendAgain).bind(null, id), [wanted, id]);
  const isReminder = wanted === 'reminder';
  return (
    <SendDialog
      invoice={invoice}
      letter={letter}
      title={t(isReminder ? 'remind_title' : 'again_title', { number })}
      description={isReminder ? t('remind_body', { due }) : t('again_body', { total })}
      action={action}
      submitLabel={t(isReminder ? 'remind' : 'confirm')}
      keepLabel={t('close')}
      onClose={onClose}
      onDone={onClose}
    />
  );
}
