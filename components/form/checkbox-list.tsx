'use client';

import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/choice';
import { cn } from '@/components/ui/cn';
import { FieldNotes, fieldId } from '@/components/ui/field';
import { useFieldState } from './form-context';

export interface CheckboxOption {
  value: string;
  label: ReactNode;
  /** Beside the box, in the group `option`. */
  aside?: ReactNode;
}

interface CheckboxListProps {
  /** One wire name for all boxes; the action receives the list of ticked values. */
  name: string;
  legend: ReactNode;
  options: readonly CheckboxOption[];
  /** Ticked at first. */
  defaultValues?: readonly string[];
  help?: ReactNode;
  className?: string;
}

/** Any number of several. */
export function FormCheckboxList({ name, legend, options, defaultValues = [], help, className }: CheckboxListProps) {
  const { errors, typed, refused } = useFieldState(name);
  const ticked = refused ? (typed?.split(',') ?? []) : defaultValues;
  const id = fieldId(name);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={help ? `${id}-help` : undefined} className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{legend}</legend>
      <div key={ticked.join()} className={cn('grid gap-x-4 gap-y-1 sm:grid-cols-2', className)}>
        {options.map(({ value, label, aside }) => (
          <div key={value} className="group/option flex min-w-0 flex-wrap items-center justify-between gap-x-3">
            <Checkbox
              id={`${id}-${value}`}
              name={name}
              value={value}
              label={label}
              defaultChecked={ticked.includes(value)}
            />
            {aside}
          </div>
        ))}
      </div>
      <FieldNotes id={id} help={help} errors={errors} />
    </fieldset>
  );
}
