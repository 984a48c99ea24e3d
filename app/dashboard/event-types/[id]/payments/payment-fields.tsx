'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { FormMoney, FormRadioCards, FormSelect } from '@/components/form/fields';
import { normalizeDecimal } from '@/components/ui/decimal-input';
import { numberFormat } from '@/lib/core/formats';
import { currencyExponent } from '@/lib/core/money';

type PaymentRule = 'booking' | 'visit';

interface PaymentFieldsProps {
  /** Major units. */
  price: number;
  currency: string;
  rule: PaymentRule;
  /** The options of the currency select; written on the server, which knows their names. */
  currencies: ReactNode;
}

/** Price, currency and when it is paid, with what that means as one sentence that follows what is typed. */
export function PaymentFields({ price, currency, rule, currencies }: PaymentFieldsProps) {
  const t = useTranslations('event_types.payments');
  const [typed, setTyped] = useState({ price: price.toFixed(currencyExponent(currency)), currency, rule });
  const decimals = currencyExponent(typed.currency);
  return (
    <div
      className="grid gap-5"
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && target.name === 'price') setTyped({ ...typed, price: target.value });
        if (target instanceof HTMLSelectElement) setTyped({ ...typed, currency: target.value });
        if (target instanceof HTMLInputElement && target.name === 'requires_payment')
          setTyped({ ...typed, rule: target.value === 'true' ? 'booking' : 'visit' });
      }}
    >
      <div className="flex flex-wrap gap-5">
        <FormMoney
          name="price"
          label={t('price')}
          currency={typed.currency}
          decimals={decimals}
          defaultValue={price.toFixed(currencyExponent(currency))}
        />
        <FormSelect name="currency" label={t('currency')} defaultValue={currency} className="w-full sm:w-72">
          {currencies}
        </FormSelect>
      </div>
      <FormRadioCards
        name="requires_payment"
        legend={t('rule')}
        defaultValue={String(rule === 'booking')}
        options={[
          { value: 'true', label: t('at_booking'), description: t('at_booking_note') },
          { value: 'false', label: t('at_visit'), description: t('at_visit_note') },
        ]}
      />
      <Sentence {...typed} />
    </div>
  );
}

function Sentence({ price, currency, rule }: { price: string; currency: string; rule: PaymentRule }) {
  const t = useTranslations('event_types.payments');
  const locale = useLocale();
  const amount = normalizeDecimal(price, currencyExponent(currency));
  const isFree = Number(amount ?? 0) === 0;
  const money = numberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  return (
    <div className="grid gap-1 rounded-card bg-sunken p-4">
      <p aria-live="polite" className="text-md font-medium">
        {amount === null
          ? t('sentence.unknown')
          : isFree
            ? t('sentence.free')
            : t(`sentence.${rule}`, { amount: money.format(Number(amount)) })}
      </p>
      {isFree ? null : <p className="max-w-text text-sm text-muted">{t(`series.${rule}`)}</p>}
    </div>
  );
}
