import type { ReactNode } from 'react';
import { FormInput } from '@/components/form/fields';

interface NumberInputProps {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  value: number | '';
  min?: number;
  optional?: boolean;
}

/** A whole number; narrow, because what is typed is short. */
export function NumberInput({ name, label, help, value, min = 0, optional }: NumberInputProps) {
  return (
    <FormInput
      name={name}
      label={label}
      help={help}
      type="number"
      inputMode="numeric"
      min={min}
      step={1}
      defaultValue={value}
      optional={optional}
    />
  );
}
