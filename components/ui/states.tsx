import { type IconNode, TriangleAlert } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { Icon } from './icon';

interface EmptyStateProps {
  icon?: IconNode;
  title: ReactNode;
  /** What this is and why it helps; when a filter emptied the list, which filter. */
  description?: ReactNode;
  action?: ReactNode;
  className?: string;
}

/** Nothing here yet, or nothing that matches: says what would be here and offers one way on. */
export function EmptyState({ icon, title, description, action, className }: EmptyStateProps) {
  return (
    <div className={cn('grid justify-items-center gap-1 px-6 kit:py-12 text-center', className)}>
      {icon ? (
        <span className="mb-2 grid size-11 place-items-center rounded-full border border-line bg-surface text-muted">
          <Icon of={icon} className="size-5" strokeWidth={1.75} />
        </span>
      ) : null}
      <p className="text-md font-semibold">{title}</p>
      {description ? <p className="max-w-[44ch] text-muted">{description}</p> : null}
      {action ? <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}

interface ErrorStateProps {
  title: ReactNode;
  description?: ReactNode;
  requestId?: string;
  /** A button or form that tries again. */
  retry?: ReactNode;
  className?: string;
}

/** A part that could not be shown; the rest of the page lives on. */
export function ErrorState({ title, description, requestId, retry, className }: ErrorStateProps) {
  const t = useTranslations('kit');
  return (
    <div role="alert" className={cn('grid justify-items-center gap-1 px-6 py-12 text-center', className)}>
      <span className="mb-2 grid size-11 place-items-center rounded-full bg-danger-soft text-danger-text">
        <Icon of={TriangleAlert} className="size-5" strokeWidth={1.75} />
      </span>
      <p className="text-md font-semibold">{title}</p>
      {description ? <p className="max-w-[44ch] text-muted">{description}</p> : null}
      {requestId ? <p className="font-mono text-xs text-muted">{t('request_id', { id: requestId })}</p> : null}
      {retry ? <div className="mt-3 flex gap-2">{retry}</div> : null}
    </div>
  );
}

/** Holds the place of something that loads; give it the final size. */
export function Skeleton({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      aria-hidden
      {...props}
      className={cn('animate-pulse kit:rounded-control bg-hover motion-reduce:animate-none', className)}
    />
  );
}
