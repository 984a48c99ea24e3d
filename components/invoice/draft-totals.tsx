'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MoneyField } from '@/components/ui/money-field';
import { currencyExponent, formatMoney } from '@/lib/core/money';
import type { Draft } from './use-draft';

interface DraftTotalsProps {
  draft: Draft;
  /** The team's rates, offered while one types. */
  taxes: readonly { name: string; rate: number }[];
}

/** What the lines come to, with the discount and the tax typed where they count. */
export function DraftTotals({ draft, taxes }: DraftTotalsProps) {
  const t = useTranslations('invoices.editor');
  const paper = useTranslations('invoices.paper');
  const locale = useLocale();
  const { fields, amounts, currency, errors, change } = draft;
  const money = (minor: bigint) => formatMoney(minor, currency, locale);
  const type = (field: 'discount' | 'taxRate') => (event: { currentTarget: HTMLInputElement }) =>
    change({ type: 'text', field, value: event.currentTarget.value });
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_20rem] sm:items-end">
      <div className="flex flex-wrap gap-4">
        <Field name="discount_amount" label={t('discount')} optional errors={errors.discount_amount}>
          {(control) => (
            <MoneyField
              {...control}
              currency={currency}
              decimals={currencyExponent(currency)}
              value={fields.discount}
              onChange={type('discount')}
              onBlur={type('discount')}
            />
          )}
        </Field>
        <Field name="tax_rate" label={t('tax_rate')} optional errors={errors.tax_rate}>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              list="tax-rates"
              className="w-32 text-end tabular-nums"
              value={fields.taxRate}
              onChange={type('taxRate')}
            />
          )}
        </Field>
        <datalist id="tax-rates">
          {taxes.map(({ name, rate }) => (
            <option key={name} value={rate} label={name} />
          ))}
        </datalist>
      </div>
      <dl aria-live="polite" className="grid gap-1.5 tabular-nums">
        <Sum term={paper('subtotal')}>{money(amounts.subtotal)}</Sum>
        {amounts.discount > 0n ? <Sum term={paper('discount')}>{money(-amounts.discount)}</Sum> : null}
        {amounts.tax > 0n ? <Sum term={paper('no_tax')}>{money(amounts.tax)}</Sum> : null}
        <Sum term={paper('total')} className="border-t border-line pt-1.5 text-lg font-semibold">
          {money(amounts.total)}
        </Sum>
      </dl>
    </div>
  );
}

function Sum({ term, className, children }: { term: string; className?: string; children: ReactNode }) {
  return (
    <div className={`flex items-baseline justify-between gap-4 ${className ?? ''}`}>
      <dt className={className ? undefined : 'text-muted'}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
