'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormInput, FormMoney, FormRadioCards } from '@/components/form/fields';

/** What a coupon takes off, as its form shows it; amounts are decimal texts. */
export interface DiscountView {
  type: 'percentage' | 'fixed';
  value: string;
  maximum: string;
  minimum: string;
}

interface DiscountFieldsProps {
  discount: DiscountView;
  currency: string;
  /** Of the currency. */
  decimals: number;
}

/** Percent or amount, each with the field that fits it, and the bounds. */
export function DiscountFields({ discount, currency, decimals }: DiscountFieldsProps) {
  const t = useTranslations('coupons.form');
  const [type, setType] = useState(discount.type);
  const money = { currency, decimals, className: '[&>span]:w-full' };
  // What was saved belongs to the kind of discount that it was saved with.
  const value = type === discount.type ? discount.value : '';
  return (
    <>
      <div
        onChange={({ target }) => {
          if (target instanceof HTMLInputElement) setType(target.value === 'fixed' ? 'fixed' : 'percentage');
        }}
      >
        <FormRadioCards
          name="discount_type"
          legend={t('discount_type')}
          defaultValue={discount.type}
          options={(['percentage', 'fixed'] as const).map((one) => ({ value: one, label: t(`types.${one}`) }))}
          className="grid-cols-2"
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        {type === 'percentage' ? (
          <FormInput
            key="percent"
            name="discount_value"
            inputMode="decimal"
            label={t('percent')}
            defaultValue={value}
            autoComplete="off"
          />
        ) : (
          <FormMoney key="amount" name="discount_value" label={t('amount')} defaultValue={value} {...money} />
        )}
        {type === 'percentage' ? (
          <FormMoney
            name="maximum_discount"
            label={t('maximum_discount')}
            defaultValue={discount.maximum}
            optional
            {...money}
          />
        ) : null}
        <FormMoney
          name="minimum_amount"
          label={t('minimum_amount')}
          defaultValue={discount.minimum}
          optional
          {...money}
        />
      </div>
    </>
  );
}
