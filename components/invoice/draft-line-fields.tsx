'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { FieldNotes } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { MoneyField } from '@/components/ui/money-field';
import { currencyExponent, formatMoney } from '@/lib/core/money';
import type { DraftLine, LineField } from './draft';

/** Description, quantity, price, amount, buttons; on a phone the description has a row of its own. */
export const lineColumns = 'md:grid-cols-[minmax(0,1fr)_5rem_9.5rem_7rem_6rem]';

interface DraftLineFieldsProps {
  line: DraftLine;
  /** From 1. */
  number: number;
  isLast: boolean;
  /** Minor units; null while the line says nothing. */
  amount: bigint | null;
  currency: string;
  /** By field name. */
  errors: (field: string) => readonly string[] | undefined;
  onType: (field: LineField, value: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One line of the invoice, edited in place. */
export function DraftLineFields(props: DraftLineFieldsProps) {
  const { line, number, amount, currency, errors, onType, onKeyDown, onPaste } = props;
  const t = useTranslations('invoices.editor');
  const locale = useLocale();
  const part = (field: LineField, name: string) => {
    const id = lineFieldId(line.key, field);
    const texts = errors(name);
    return {
      ...{ id, errors: texts },
      control: {
        id,
        value: line[field],
        'aria-invalid': texts ? (true as const) : undefined,
        'aria-describedby': texts ? `${id}-error` : undefined,
      },
    };
  };
  const description = part('description', 'description');
  const quantity = part('quantity', 'quantity');
  const unitPrice = part('unitPrice', 'unit_price');
  return (
    <fieldset
      onKeyDown={onKeyDown}
      data-line={line.key}
      className={cn('grid grid-cols-[5rem_minmax(0,1fr)] items-start gap-2 py-2', lineColumns)}
    >
      <legend className="sr-only">{t('line', { number })}</legend>
      <Part label={t('item')} {...description} className="col-span-2 md:col-span-1">
        <Input
          {...description.control}
          autoComplete="off"
          maxLength={1_000}
          onChange={(event) => onType('description', event.target.value)}
          onPaste={onPaste}
        />
      </Part>
      <Part label={t('quantity')} {...quantity}>
        <Input
          {...quantity.control}
          inputMode="decimal"
          autoComplete="off"
          className="text-end tabular-nums"
          onChange={(event) => onType('quantity', event.target.value)}
        />
      </Part>
      <Part label={t('unit_price')} {...unitPrice}>
        <MoneyField
          {...unitPrice.control}
          currency={currency}
          decimals={currencyExponent(currency)}
          className="w-full"
          onChange={(event) => onType('unitPrice', event.target.value)}
          onBlur={(event) => onType('unitPrice', event.currentTarget.value)}
        />
      </Part>
      <p className="self-center text-end tabular-nums max-md:order-last md:h-9 md:content-center">
        <span className="sr-only">{t('line_total')}: </span>
        {amount === null ? '–' : formatMoney(amount, currency, locale)}
      </p>
      <LineButtons {...props} />
    </fieldset>
  );
}

/** The element id of a line's field. */
export function lineFieldId(key: string, field: LineField): string {
  return `line-${key}-${field}`;
}

interface PartProps {
  id: string;
  label: string;
  errors: readonly string[] | undefined;
  className?: string;
  children: ReactNode;
}

/** The heads of the columns stand above all lines; on a phone every field has its own. */
function Part({ id, label, errors, className, children }: PartProps) {
  return (
    <div className={cn('grid min-w-0 content-start gap-1', className)}>
      <label htmlFor={id} className="text-xs text-muted md:sr-only">
        {label}
      </label>
      {children}
      <FieldNotes id={id} errors={errors} />
    </div>
  );
}

function LineButtons({ number, isLast, onMove, onRemove }: DraftLineFieldsProps) {
  const t = useTranslations('invoices.editor');
  return (
    <div className="flex justify-end md:h-9 md:items-center">
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t('move_up', { number })}
        disabled={number === 1}
        onClick={() => onMove(-1)}
      >
        <Icon of={ArrowUp} />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t('move_down', { number })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <Icon of={ArrowDown} />
      </Button>
      <Button variant="ghost" size="icon-sm" aria-label={t('remove_line', { number })} onClick={onRemove}>
        <Icon of={Trash2} />
      </Button>
    </div>
  );
}
