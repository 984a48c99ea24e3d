import { ChevronDown } from 'lucide';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { Icon } from './icon';

const edge = cn(
  'kit:h-9 min-w-0 rounded-control border border-control bg-bg kit:px-3 kit:text-base text-fg transition-colors duration-control',
  'hover:border-muted aria-invalid:border-danger disabled:bg-sunken disabled:text-muted',
  'pointer-coarse:kit:h-11 pointer-coarse:text-md',
);

/** The edge and height every one-line control shares; 16 px text on touch so that phones do not zoom. */
export const controlStyles = cn(edge, 'kit:w-full');

const readOnlyLook = '[&[readonly]]:bg-sunken';

/** A one-line text control. */
export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input {...props} className={cn(controlStyles, readOnlyLook, className)} />;
}

/** A text control of several lines; it grows with what is typed. */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      {...props}
      className={cn(controlStyles, 'field-sizing-content h-auto max-h-96 min-h-20 py-2', className)}
    />
  );
}

/** The browser's own choice list: right on every phone, and it works without script. */
export function NativeSelect({ className, children, ...props }: ComponentProps<'select'>) {
  return (
    <span className={cn('relative block kit:w-full', className)}>
      <select {...props} className={cn(controlStyles, 'cursor-pointer appearance-none truncate read-only:bg-bg pe-9')}>
        {children}
      </select>
      <Icon
        of={ChevronDown}
        className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-muted"
      />
    </span>
  );
}

/** A calendar date, `YYYY-MM-DD` on the wire. */
export function DateField({ className, ...props }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input {...props} type="date" className={cn(edge, readOnlyLook, 'kit:w-44 tabular-nums', className)} />;
}

/** A wall time, `HH:MM` on the wire. */
export function TimeField({ className, ...props }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input {...props} type="time" className={cn(edge, readOnlyLook, 'kit:w-32 tabular-nums', className)} />;
}
