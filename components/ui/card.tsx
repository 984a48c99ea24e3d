import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

/** A bordered surface that groups what belongs together. */
export function Card({ className, ...props }: ComponentProps<'section'>) {
  return <section {...props} className={cn('min-w-0 rounded-card border kit:border-line kit:bg-raised', className)} />;
}

interface CardHeaderProps {
  title: ReactNode;
  /** Give the title an id to name the card with `aria-labelledby`. */
  id?: string;
  description?: ReactNode;
  actions?: ReactNode;
}

/** Title of a card, with room for actions at its end. */
export function CardHeader({ title, id, description, actions }: CardHeaderProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-4">
      <div className="grid min-w-0 gap-0.5">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {description ? <p className="max-w-text text-sm text-muted">{description}</p> : null}
      </div>
      {actions ? <div className="flex items-center gap-2">{actions}</div> : null}
    </div>
  );
}

export function CardBody({ className, ...props }: ComponentProps<'div'>) {
  return <div {...props} className={cn('p-4', className)} />;
}

/** The foot of a card: what to do with it, at the end of the line. */
export function CardFooter({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      {...props}
      className={cn('flex flex-wrap items-center kit:justify-end gap-2 border-t border-line px-4 py-3', className)}
    />
  );
}
