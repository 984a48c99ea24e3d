import type { ReactNode } from 'react';
import { cn } from './cn';
import { FieldNotes, fieldId } from './field';

export interface RadioCard {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  /** An element, because a component cannot travel from server to browser. */
  icon?: ReactNode;
  disabled?: boolean;
}

interface RadioCardsProps {
  name: string;
  legend: ReactNode;
  options: readonly RadioCard[];
  defaultValue?: string;
  help?: ReactNode;
  errors?: readonly string[];
  id?: string;
  className?: string;
}

/** A choice of one among few, each with room to explain itself. */
export function RadioCards({
  name,
  legend,
  options,
  defaultValue,
  help,
  errors,
  id = fieldId(name),
  className,
}: RadioCardsProps) {
  const described = [errors?.length ? `${id}-error` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described || undefined} className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{legend}</legend>
      <div className={cn('grid gap-2 sm:kit:grid-cols-2', className)}>
        {options.map((option) => (
          <Card key={option.value} name={name} option={option} checked={option.value === defaultValue} />
        ))}
      </div>
      <FieldNotes id={id} help={help} errors={errors} />
    </fieldset>
  );
}

function Card({ name, option, checked }: { name: string; option: RadioCard; checked: boolean }) {
  return (
    <label
      className={cn(
        'flex cursor-pointer items-start gap-3 rounded-card border border-control bg-bg p-3 transition-colors duration-control hover:bg-hover',
        'has-checked:border-accent has-checked:bg-accent-soft has-disabled:cursor-not-allowed has-disabled:opacity-55',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
      )}
    >
      <input
        type="radio"
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
        className="mt-0.5 size-4 shrink-0 cursor-pointer appearance-none rounded-full border border-control bg-bg checked:border-5 checked:border-accent focus-visible:outline-none forced-colors:appearance-auto"
      />
      <span className="grid min-w-0 gap-0.5">
        <span className="flex items-center gap-1.5 font-medium [&_svg]:size-4 [&_svg]:text-muted">
          {option.icon}
          {option.label}
        </span>
        {option.description ? <span className="text-sm text-muted">{option.description}</span> : null}
      </span>
    </label>
  );
}
