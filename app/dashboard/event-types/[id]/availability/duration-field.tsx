'use client';

import { useTranslations } from 'next-intl';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Input, NativeSelect } from '@/components/ui/input';
import { DURATIONS, type DurationName, toAmount } from './duration-units';

interface DurationFieldProps {
  name: DurationName;
  label: string;
  help?: string;
  /** As the API counts it. */
  value: number | null;
  optional?: boolean;
}

/** A length of time as a number and its unit. */
export function DurationField({ name, label, help, value, optional }: DurationFieldProps) {
  const t = useTranslations('event_types');
  const { errors, typed } = useFieldState(name);
  const typedUnit = useFieldState(`${name}_unit`).typed;
  const before = toAmount(name, value);
  const unit = typedUnit ?? before.unit;
  return (
    <Field name={name} label={label} help={help} errors={errors} optional={optional}>
      {(control) => (
        <span className="flex gap-2">
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            pattern="\d+([.,]\d+)?"
            title={t('form.number')}
            defaultValue={typed ?? before.amount}
            className="w-24 text-end tabular-nums"
          />
          <NativeSelect
            key={unit}
            name={`${name}_unit`}
            aria-label={t('form.unit_of', { field: label })}
            defaultValue={unit}
            className="w-36"
          >
            {DURATIONS[name].units.map((one) => (
              <option key={one} value={one}>
                {t(`units.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </span>
      )}
    </Field>
  );
}
