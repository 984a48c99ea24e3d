'use client';

import { useTranslations } from 'next-intl';
import { use, useState } from 'react';
import { FormStateContext, useFieldState } from '@/components/form/form-context';
import { Checkbox } from '@/components/ui/choice';
import { FieldNotes, OptionalMark } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { BookingDefaults } from './event-form';

/** An extra that the service can have. */
export interface ExtraChoice {
  id: number;
  name: string;
  /** Length and price in words. */
  detail: string;
  /** By which one of it lengthens the event. */
  minutes: number;
  maxQuantity: number;
  isRequired: boolean;
}

interface ExtrasFieldsProps {
  extras: readonly ExtraChoice[];
  defaults: BookingDefaults;
}

/** What is added to the service; what always belongs to it says so. */
export function ExtrasFields({ extras, defaults }: ExtrasFieldsProps) {
  const t = useTranslations('events.booking');
  const { errors } = useFieldState('extras');
  const { values = {} } = use(FormStateContext);
  const [quantities, setQuantities] = useState(() => typedQuantities({ ...defaults, ...values }));
  if (extras.length === 0) return null;
  const quantityOf = ({ id, isRequired }: ExtraChoice) => quantities[id] ?? (isRequired ? 1 : 0);
  const minutes = extras.reduce((sum, extra) => sum + extra.minutes * quantityOf(extra), 0);
  return (
    <fieldset id="field-extras" tabIndex={-1} className="grid gap-1.5">
      <legend className="mb-1.5 flex items-baseline gap-1.5 text-sm font-medium">
        {t('extras')}
        <OptionalMark />
      </legend>
      <input type="hidden" name="extra_minutes" value={minutes} />
      {extras.map((extra) => (
        <ExtraField
          key={extra.id}
          extra={extra}
          quantity={quantityOf(extra)}
          onChange={(quantity) => setQuantities({ ...quantities, [extra.id]: quantity })}
        />
      ))}
      <FieldNotes id="field-extras" errors={errors} />
    </fieldset>
  );
}

interface ExtraFieldProps {
  extra: ExtraChoice;
  quantity: number;
  onChange: (quantity: number) => void;
}

/** One of it is a box to tick, several are a number. */
function ExtraField({ extra, quantity, onChange }: ExtraFieldProps) {
  const t = useTranslations('events.booking');
  const { id, name, detail, maxQuantity, isRequired } = extra;
  const field = `extra_${id}`;
  const label = (
    <>
      {name} <span className="text-muted">{detail}</span>
    </>
  );
  if (maxQuantity === 1 && isRequired) {
    return (
      <p className="text-base">
        {label} <span className="text-sm text-muted">{t('always')}</span>
      </p>
    );
  }
  if (maxQuantity === 1) {
    return (
      <Checkbox
        id={`field-${field}`}
        name={field}
        value="1"
        label={label}
        defaultChecked={quantity > 0}
        onChange={(event) => onChange(event.target.checked ? 1 : 0)}
      />
    );
  }
  return (
    <div className="flex items-center gap-3">
      <Input
        id={`field-${field}`}
        name={field}
        type="number"
        inputMode="numeric"
        min={isRequired ? 1 : 0}
        max={maxQuantity}
        defaultValue={quantity}
        onChange={(event) => onChange(Math.max(0, Math.floor(event.target.valueAsNumber || 0)))}
        className="w-20 tabular-nums"
      />
      <label htmlFor={`field-${field}`}>{label}</label>
    </div>
  );
}

const EXTRA_FIELD = /^extra_(\d+)$/;

/** As the form starts, or as it was sent when it was refused. */
function typedQuantities(values: BookingDefaults): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, text]) => {
      const [, id] = EXTRA_FIELD.exec(name) ?? [];
      return id ? [[id, Number(text) || 0]] : [];
    }),
  );
}
