import { CircleAlert } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { Icon } from './icon';

/** What a control needs so that its label, help and error belong to it. Spread it on the control. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: boolean;
}

export interface FieldProps {
  /** The wire name; error summaries link to `fieldId(name)`. */
  name: string;
  label: ReactNode;
  help?: ReactNode;
  errors?: readonly string[];
  /** Marks the field as optional; a field without it is required. */
  optional?: boolean;
  /** Only needed when two forms of one page have a field of the same name. */
  id?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

/** The element id of a field, so that other parts can link to it. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]/g, '-')}`;
}

/** Label above, help and error below, wired to the control that `children` draws. */
export function Field({
  name,
  label,
  help,
  errors = [],
  optional,
  id = fieldId(name),
  className,
  children,
}: FieldProps) {
  const control = controlProps({ id, name, help, errors, optional });
  return (
    <div className={cn('grid min-w-0 content-start gap-1.5', className)}>
      <label htmlFor={id} className="flex w-fit items-baseline gap-1.5 text-sm font-medium">
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      {children(control)}
      <FieldNotes id={id} help={help} errors={errors} />
    </div>
  );
}

/** The attributes that tie a control to its help and errors. */
export function controlProps(
  field: Pick<FieldProps, 'name' | 'help' | 'errors' | 'optional'> & { id: string },
): ControlProps {
  const failed = Boolean(field.errors?.length);
  const described = [failed ? `${field.id}-error` : '', field.help ? `${field.id}-help` : ''].filter(Boolean).join(' ');
  return {
    id: field.id,
    name: field.name,
    'aria-describedby': described || undefined,
    'aria-invalid': failed || undefined,
    required: !field.optional,
  };
}

export function OptionalMark() {
  return <span className="text-xs font-normal text-muted">{useTranslations('kit')('optional')}</span>;
}

/** Error and help of a field, with the ids that `controlProps` names. */
export function FieldNotes({ id, help, errors = [] }: Pick<FieldProps, 'help' | 'errors'> & { id: string }) {
  return (
    <>
      {errors.length > 0 ? (
        <p id={`${id}-error`} className="flex gap-1.5 text-sm text-danger-text">
          <Icon of={CircleAlert} className="mt-0.75 size-3.5 shrink-0" />
          <span>{errors.join(' ')}</span>
        </p>
      ) : null}
      {help ? (
        <p id={`${id}-help`} className="max-w-text text-sm text-muted">
          {help}
        </p>
      ) : null}
    </>
  );
}
