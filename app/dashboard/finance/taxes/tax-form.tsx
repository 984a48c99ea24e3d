'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ChangeEvent, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { ConfirmAction } from '@/components/form/confirm-action';
import { FormInput, FormRadioCards, FormSwitch } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { numberFormat } from '@/lib/core/formats';
import { addTax, removeTax, saveTax } from './actions';
import { ExampleLines } from './example-lines';
import { TAXES_PATH } from './tax-view';
import { workedExample } from './worked-example';

/** A tax as its form shows it. */
export interface EditableTax {
  id: number;
  name: string;
  /** Percent. */
  rate: number;
  isInclusive: boolean;
  isActive: boolean;
}

interface TaxFormProps {
  /** What is changed; a new one without. */
  tax?: EditableTax;
  /** ISO 4217, for the example. */
  currency: string;
}

/** Name, rate and kind of a tax, and what they do to a price of 100 while they are typed. */
export function TaxForm({ tax, currency }: TaxFormProps) {
  const t = useTranslations('taxes.form');
  const router = useRouter();
  return (
    <ActionForm
      action={tax ? saveTax.bind(null, tax.id) : addTax}
      onDone={() => router.push(TAXES_PATH, { scroll: false })}
      aria-label={tax ? t('edit') : t('new')}
    >
      <FormInput name="name" label={t('name')} help={t('name_help')} defaultValue={tax?.name ?? ''} maxLength={200} />
      <RateFields tax={tax} currency={currency} />
      <FormSwitch
        name="is_active"
        label={t('is_active')}
        help={t('is_active_help')}
        defaultChecked={tax?.isActive ?? true}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{tax ? t('save') : t('create')}</SubmitButton>
        {tax ? <Remove tax={tax} /> : null}
      </div>
    </ActionForm>
  );
}

/** The fields that the example depends on, with the example. */
function RateFields({ tax, currency }: TaxFormProps) {
  const t = useTranslations('taxes.form');
  const locale = useLocale();
  const [rate, setRate] = useState(String(tax?.rate ?? ''));
  const [isInclusive, setIsInclusive] = useState(tax?.isInclusive ?? true);
  const percent = toPercent(rate);
  return (
    <div
      className="grid gap-5"
      onChange={(event: ChangeEvent<HTMLDivElement>) => readField(event.target, { setRate, setIsInclusive })}
    >
      <FormInput
        name="rate"
        label={t('rate')}
        help={t('rate_help')}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={
          tax ? numberFormat(locale, { maximumFractionDigits: 4, useGrouping: false }).format(tax.rate) : ''
        }
        className="max-w-40"
      />
      <FormRadioCards
        name="is_inclusive"
        legend={t('kind')}
        defaultValue={String(tax?.isInclusive ?? true)}
        options={[
          { value: 'true', label: t('inclusive'), description: t('inclusive_help') },
          { value: 'false', label: t('exclusive'), description: t('exclusive_help') },
        ]}
      />
      <section aria-labelledby="tax-example" className="grid gap-3 rounded-card border border-line bg-surface p-4">
        <h3 id="tax-example" className="font-semibold">
          {t('example')}
        </h3>
        {percent === null ? (
          <p className="text-sm text-muted">{t('example_empty')}</p>
        ) : (
          <ExampleLines example={workedExample([{ rate: percent, isInclusive }], { currency, locale })} />
        )}
      </section>
    </div>
  );
}

interface Setters {
  setRate: (text: string) => void;
  setIsInclusive: (isInclusive: boolean) => void;
}

function readField(target: EventTarget, { setRate, setIsInclusive }: Setters) {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'rate') setRate(target.value);
  if (target.name === 'is_inclusive') setIsInclusive(target.value === 'true');
}

/** A rate as people type it, or null for what cannot be one. */
function toPercent(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(plain)) return null;
  const percent = Number(plain);
  return percent <= 100 ? percent : null;
}

function Remove({ tax }: { tax: EditableTax }) {
  const t = useTranslations('taxes.delete');
  return (
    <ConfirmAction
      action={removeTax.bind(null, tax.id)}
      title={t('title', { name: tax.name })}
      description={t('body')}
      confirmLabel={t('confirm')}
      keepLabel={t('keep')}
      doneHref={TAXES_PATH}
      trigger={<Button variant="danger-ghost">{t('confirm')}</Button>}
    />
  );
}
