import type { ComponentProps } from 'react';
import { type ButtonStyleProps, buttonStyles } from './button-styles';
import { cn } from './cn';
import { Spinner } from './spinner';

export interface ButtonProps extends ComponentProps<'button'>, ButtonStyleProps {
  /** The work has begun: the button keeps its width, takes no second press, and shows a spinner after 400 ms. */
  pending?: boolean;
}

/** A button; it does not submit unless told to. */
export function Button({ variant, size, pending = false, className, children, disabled, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      className={cn(buttonStyles({ variant, size }), className)}
    >
      {pending ? (
        <>
          <span className="inline-flex animate-fade-out-late items-center gap-2 motion-reduce:opacity-0">
            {children}
          </span>
          <span className="absolute inset-0 grid animate-fade-in-late place-items-center">
            <Spinner />
          </span>
        </>
      ) : (
        children
      )}
    </button>
  );
}
