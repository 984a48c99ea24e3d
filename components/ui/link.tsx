import type { ComponentProps } from 'react';
import { type ButtonStyleProps, buttonStyles } from './button-styles';
import { cn } from './cn';
import { IntentLink } from './intent-link';

type LinkProps = ComponentProps<typeof IntentLink>;

/** A link inside text or a table cell. */
export function Link({ className, ...props }: LinkProps) {
  return (
    <IntentLink
      {...props}
      className={cn(
        'rounded-chip font-medium text-accent-text underline decoration-1 decoration-accent/40 underline-offset-3 transition-colors hover:decoration-current',
        className,
      )}
    />
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({ variant, size, className, ...props }: LinkProps & ButtonStyleProps) {
  return <IntentLink {...props} className={cn(buttonStyles({ variant, size }), className)} />;
}
