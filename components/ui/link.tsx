import { AppLink, type AppLinkProps } from './app-link';
import { type ButtonStyleProps, buttonStyles } from './button-styles';
import { cn } from './cn';

/** A link inside text or a table cell. */
export function Link({ className, ...props }: AppLinkProps) {
  return (
    <AppLink
      {...props}
      className={cn(
        'kit:rounded-chip kit:font-medium kit:text-accent-text kit:underline decoration-1 kit:decoration-accent/40 underline-offset-3 transition-colors hover:decoration-current',
        className,
      )}
    />
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({ variant, size, className, ...props }: AppLinkProps & ButtonStyleProps) {
  return <AppLink {...props} className={cn(buttonStyles({ variant, size }), className)} />;
}
