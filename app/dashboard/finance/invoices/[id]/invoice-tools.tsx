'use client';

import { Download, HandCoins, Printer } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { buttonStyles } from '@/components/ui/button-styles';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { cancelInvoice, creditInvoice } from '../actions';
import { useLetter } from '../use-letter';
import { PaymentDialog } from './payment-dialog';
import { SendingAgain } from './sending-again';
import { ToolsMenu } from './tools-menu';
import type { ToolsView } from './tools-view';

interface InvoiceToolsProps {
  invoice: ToolsView;
  rights: 'read' | 'write';
}

/** What can be done with an invoice that was sent. */
export function InvoiceTools({ invoice, rights }: InvoiceToolsProps) {
  const t = useTranslations('invoices.actions');
  const { id, can } = invoice;
  const canWrite = rights === 'write';
  const [asked, ask] = useState<'cancel' | 'credit' | null>(null);
  const letter = useLetter();
  return (
    <div className="flex flex-wrap items-center gap-2">
      {canWrite ? <ToolsMenu invoice={invoice} ask={ask} onMail={(wanted) => void letter.ask(id, wanted)} /> : null}
      {can.pdf ? (
        <a href={`/dashboard/finance/invoices/${id}/pdf?download=1`} download className={buttonStyles()}>
          <Icon of={Download} />
          {t('pdf')}
        </a>
      ) : null}
      <ButtonLink href={`/dashboard/finance/invoices/${id}/print`}>
        <Icon of={Printer} />
        {t('print')}
      </ButtonLink>
      {canWrite && can.pay ? (
        <PaymentDialog
          invoice={invoice}
          trigger={
            <Button variant="primary">
              <Icon of={HandCoins} />
              {t('pay')}
            </Button>
          }
        />
      ) : null}
      <Questions invoice={invoice} asked={asked} onClose={() => ask(null)} />
      {letter.asked ? <SendingAgain invoice={invoice} asked={letter.asked} onClose={letter.close} /> : null}
    </div>
  );
}

interface QuestionsProps {
  invoice: ToolsView;
  asked: 'cancel' | 'credit' | null;
  onClose: () => void;
}

/** Both name the invoice and what becomes of it. */
function Questions({ invoice, asked, onClose }: QuestionsProps) {
  const t = useTranslations('invoices');
  const sturdy = useSturdy();
  const { id, number, version, client, due, total, isPaid } = invoice;
  const close = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  return (
    <>
      <AlertDialog
        open={asked === 'cancel'}
        onOpenChange={close}
        title={t('cancel.title', { number })}
        description={t('cancel.body', { client, due })}
        confirmLabel={t('cancel.confirm')}
        keepLabel={t('cancel.keep')}
        onConfirm={async () => tell(await sturdy(cancelInvoice)({ id, version }))}
      />
      <AlertDialog
        open={asked === 'credit'}
        onOpenChange={close}
        title={t('credit.title', { number })}
        description={t(isPaid ? 'credit.body_paid' : 'credit.body_unpaid', { number, total })}
        confirmLabel={t('credit.confirm')}
        keepLabel={t('credit.keep')}
        onConfirm={async () => tell(await sturdy(creditInvoice)(id))}
      />
    </>
  );
}

function tell({ ok, message }: FormState): void {
  if (!message) return;
  if (ok) toast.success(message);
  else toast.error(message);
}
