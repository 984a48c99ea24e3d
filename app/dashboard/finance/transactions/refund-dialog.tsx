'use client';

import { Undo2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { type RefObject, useRef, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormMoney, FormTextarea } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { normalizeDecimal } from '@/components/ui/decimal-input';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/core/form-state';
import { numberFormat } from '@/lib/core/formats';
import { giveBack } from './actions';

/** A payment that can be given back, as its dialog needs it. */
export interface RefundablePayment {
  id: number;
  currency: string;
  /** Decimals of the currency. */
  decimals: number;
  /** What can still be given back, as a decimal string and in words. */
  left: string;
  leftText: string;
  who: string;
  when: string;
  /** Whether the provider moves the money, or a person has to. */
  way: 'by_provider' | 'by_hand';
  providerName: string;
  /** Empty for a payment without an invoice. */
  invoiceNumber: string;
  locale: string;
}

interface RefundDialogProps {
  payment: RefundablePayment;
  /** New with every drawing of the page: pressing twice gives back once. */
  idempotencyKey: string;
}

/** Gives a payment back: how much and why first, then what it means, then the deed. */
export function RefundDialog({ payment, idempotencyKey }: RefundDialogProps) {
  const t = useTranslations('transactions.refund');
  const [isOpen, setIsOpen] = useState(false);
  const trigger = (
    <Button>
      <Icon of={Undo2} />
      {t('open')}
    </Button>
  );
  return (
    <Dialog
      title={t('title', { who: payment.who })}
      description={t('description', { left: payment.leftText, when: payment.when })}
      trigger={trigger}
      open={isOpen}
      onOpenChange={setIsOpen}
    >
      <RefundForm payment={payment} idempotencyKey={idempotencyKey} onDone={() => setIsOpen(false)} />
    </Dialog>
  );
}

function RefundForm({ payment, idempotencyKey, onDone }: RefundDialogProps & { onDone: () => void }) {
  const t = useTranslations('transactions.refund');
  const fields = useRef<HTMLDivElement>(null);
  /** What is about to be given back; nothing while it is being filled in. */
  const [amount, setAmount] = useState<string | null>(null);
  async function send(state: FormState, data: FormData): Promise<FormState> {
    const answer = await giveBack(payment.id, state, data);
    if (!answer.ok) setAmount(null);
    return answer;
  }
  return (
    <ActionForm action={send} onDone={onDone} leave="silent" aria-label={t('open')}>
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <div ref={fields} hidden={amount !== null} className="grid gap-5">
        <FormMoney
          name="amount"
          label={t('amount')}
          help={t('amount_help', { left: payment.leftText })}
          currency={payment.currency}
          decimals={payment.decimals}
          defaultValue={payment.left}
          data-first-focus
        />
        <FormTextarea name="reason" label={t('reason')} help={t('reason_help')} maxLength={500} rows={2} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>{t('keep')}</Button>
          </DialogClose>
          <Button variant="primary" onClick={() => setAmount(amountIn(fields, payment.decimals))}>
            {t('continue')}
          </Button>
        </div>
      </div>
      {amount === null ? null : <Consequence payment={payment} amount={amount} onBack={() => setAmount(null)} />}
    </ActionForm>
  );
}

/** What was typed, once the browser has nothing to say against it; an amount nobody can read is left to the server. */
function amountIn(fields: RefObject<HTMLDivElement | null>, decimals: number): string | null {
  const controls = [...(fields.current?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
  if (!controls.every((control) => control.reportValidity())) return null;
  const [amount] = controls;
  return normalizeDecimal(amount?.value ?? '', decimals) ?? amount?.value ?? null;
}

interface ConsequenceProps {
  payment: RefundablePayment;
  /** Decimal string. */
  amount: string;
  onBack: () => void;
}

function Consequence({ payment, amount, onBack }: ConsequenceProps) {
  const t = useTranslations('transactions.refund');
  const { who, currency, locale, way, providerName, invoiceNumber } = payment;
  const number = Number(amount);
  const text = Number.isFinite(number) ? numberFormat(locale, { style: 'currency', currency }).format(number) : amount;
  return (
    <div className="grid gap-5">
      <div role="status" className="grid gap-2 rounded-card bg-warning-soft p-4 text-warning-text">
        <p className="font-semibold">{t('confirm_title', { amount: text, who })}</p>
        <p>{t(`confirm_${way}`, { provider: providerName })}</p>
        {invoiceNumber ? <p>{t('confirm_invoice', { number: invoiceNumber })}</p> : null}
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onBack}>{t('back')}</Button>
        <SubmitButton variant="danger" autoFocus>
          {t('confirm', { amount: text })}
        </SubmitButton>
      </div>
    </div>
  );
}
