import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { FieldNotes } from './field';

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'id'> {
  id: string;
  label: ReactNode;
  help?: ReactNode;
  errors?: readonly string[];
}

/** A yes or no that takes part in a form; sends `on` when ticked. */
export function Checkbox(props: ChoiceProps) {
  return <Choice {...props} look={checkboxLook} />;
}

/** A setting that is on or off; a native checkbox, so it works without script. */
export function Switch(props: ChoiceProps) {
  return <Choice {...props} role="switch" look={switchLook} />;
}

const shared =
  'shrink-0 cursor-pointer appearance-none border border-control bg-bg transition-colors duration-control forced-colors:appearance-auto';

const checkboxLook = cn(
  shared,
  'mt-0.5 grid size-4 place-items-center rounded-chip hover:border-muted checked:border-accent checked:bg-accent aria-invalid:border-danger',
  'before:size-2.5 before:scale-0 before:bg-on-accent before:[clip-path:polygon(14%_47%,0_62%,39%_96%,100%_18%,84%_6%,37%_67%)] checked:before:scale-100',
);

const switchLook = cn(
  shared,
  'mt-0.25 inline-flex h-4.5 w-8 items-center rounded-full px-0.5 checked:border-accent checked:bg-accent',
  'before:size-3 before:rounded-full before:bg-control before:transition-transform checked:before:translate-x-3.75 checked:before:bg-on-accent rtl:checked:before:-translate-x-3.75',
);

function Choice({ id, label, help, errors, look, className, ...props }: ChoiceProps & { look: string }) {
  const failed = Boolean(errors?.length);
  const described = [failed ? `${id}-error` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  return (
    <div className={cn('grid gap-1', className)}>
      <label
        htmlFor={id}
        className="flex min-h-6 w-fit cursor-pointer items-start gap-2.5 py-0.5 pointer-coarse:min-h-11 pointer-coarse:items-center"
      >
        <input
          {...props}
          id={id}
          type="checkbox"
          aria-describedby={described || undefined}
          aria-invalid={failed || undefined}
          className={look}
        />
        <span>{label}</span>
      </label>
      {help || failed ? (
        <div className={cn('grid gap-1', props.role === 'switch' ? 'ps-10.5' : 'ps-6.5')}>
          <FieldNotes id={id} help={help} errors={errors} />
        </div>
      ) : null}
    </div>
  );
}
