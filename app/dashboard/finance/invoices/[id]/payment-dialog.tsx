'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormDate, FormMoney, FormSelect } from '@/components/form/fields';
import { Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { payInvoice } from '../actions';
import type { ToolsView } from './tools-view';

const METHODS = ['bank_transfer', 'cash', 'on_site'] as const;

interface PaymentDialogProps {
  invoice: ToolsView;
  trigger: ReactNode;
}

/** Writes down money that was received outside; what is due is filled in, and less is a part payment. */
export function PaymentDialog({ invoice, trigger }: PaymentDialogProps) {
  const t = useTranslations('invoices.pay');
  const providers = useTranslations('invoices.providers');
  const [isOpen, setIsOpen] = useState(false);
  const { id, version, number, due, dueAmount, currency, decimals, today } = invoice;
  const pay = useMemo(() => payInvoice.bind(null, { id, version }), [id, version]);
  return (
    <Dialog
      title={t('title', { number })}
      description={t('description', { due })}
      trigger={trigger}
      open={isOpen}
      onOpenChange={setIsOpen}
    >
      <ActionForm action={pay} leave="silent" onDone={() => setIsOpen(false)} aria-label={t('title', { number })}>
        <FormMoney
          name="amount"
          label={t('amount')}
          currency={currency}
          decimals={decimals}
          defaultValue={dueAmount}
          data-first-focus
        />
        <FormSelect name="provider" label={t('method')} defaultValue={METHODS[0]}>
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {providers(method)}
            </option>
          ))}
        </FormSelect>
        <FormDate name="date" label={t('date')} defaultValue={today} max={today} />
        <SubmitButton className="justify-self-end">{t('submit')}</SubmitButton>
      </ActionForm>
    </Dialog>
  );
}
