'use client';

import { type ComponentProps, useId } from 'react';
import { cn } from './cn';
import { normalizeDecimal } from './decimal-input';
import { controlStyles } from './input';

interface MoneyFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'inputMode'> {
  /** ISO 4217 code, shown beside the amount. */
  currency: string;
  /** Decimals of the currency: 2 for EUR, 0 for JPY, 3 for KWD. */
  decimals?: number;
}

/** An amount as a decimal string; both separators are understood, and leaving the field shows how it was read. */
export function MoneyField({ currency, decimals = 2, className, onBlur, ...props }: MoneyFieldProps) {
  const unit = useId();
  return (
    <span className={cn('relative block kit:w-44', className)}>
      <input
        {...props}
        aria-describedby={[unit, props['aria-describedby']].filter(Boolean).join(' ')}
        inputMode="decimal"
        autoComplete="off"
        className={cn(controlStyles, 'pe-13 text-end tabular-nums')}
        onBlur={(event) => {
          const read = normalizeDecimal(event.currentTarget.value, decimals);
          if (read !== null) event.currentTarget.value = read;
          onBlur?.(event);
        }}
      />
      <span
        id={unit}
        aria-hidden
        className="pointer-events-none absolute inset-y-0 end-0 grid w-12 place-items-center text-xs font-medium text-muted"
      >
        {currency}
      </span>
    </span>
  );
}
