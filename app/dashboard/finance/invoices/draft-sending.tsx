'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import type { Draft } from '@/components/invoice/use-draft';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { formatMoney } from '@/lib/core/money';
import { sendInvoice } from './actions';
import { SendDialog } from './send-dialog';
import { sendByMail } from './sending-actions';
import { useLetter } from './use-letter';

const PATH = '/dashboard/finance/invoices';

/** Asks for the mail of a draft once it is saved, and leads to the locked invoice afterwards. */
export function useSending(draft: Draft) {
  const t = useTranslations('invoices');
  const router = useRouter();
  const sturdy = useSturdy();
  const { asked, ask: askLetter, close } = useLetter();
  async function ask() {
    if (draft.amounts.lines.length === 0) {
      toast.error(t('errors.no_lines'));
      return;
    }
    const saved = await draft.flush();
    if (saved) await askLetter(saved.id, 'paper');
    else toast.error(t(draft.saved ? 'saving.unsaved' : 'saving.needs_client'));
  }
  function leave() {
    if (!draft.saved) return;
    router.replace(`${PATH}/${draft.saved.id}`);
    router.refresh();
  }
  async function markSent() {
    const saved = await draft.flush();
    if (!saved) return;
    const { ok, message } = await sturdy(sendInvoice)({ id: saved.id, version: saved.version });
    if (!ok) {
      toast.error(message ?? t('errors.changed'));
      return;
    }
    if (message) toast.success(message);
    leave();
  }
  return { letter: asked?.letter, ask, close, leave, markSent };
}

interface DraftSendingProps {
  draft: Draft;
  sending: ReturnType<typeof useSending>;
}

/** The dialog that sends a draft: by mail, or only marked as sent. */
export function DraftSending({ draft, sending }: DraftSendingProps) {
  const t = useTranslations('invoices.send');
  const locale = useLocale();
  const { amounts, currency, fields, saved } = draft;
  const { letter, close, leave, markSent } = sending;
  const { id = 0, version = '' } = saved ?? {};
  const action = useMemo(() => sendByMail.bind(null, { id, version }), [id, version]);
  if (!letter || !saved) return null;
  const total = formatMoney(amounts.total, currency, locale);
  return (
    <SendDialog
      invoice={saved}
      letter={letter}
      title={t(letter.refusal ? 'mark_title' : 'title', { number: saved.number })}
      description={t('body', { total, client: fields.customerName })}
      action={action}
      submitLabel={t('confirm')}
      keepLabel={t('keep')}
      other={
        <Button variant={letter.refusal ? 'primary' : 'secondary'} onClick={() => void markSent()}>
          {t('mark')}
        </Button>
      }
      onClose={close}
      onDone={() => {
        close();
        leave();
      }}
    />
  );
}
