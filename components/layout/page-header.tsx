import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import { cn } from '@/components/ui/cn';

interface PageHeaderProps {
  /** The page's `h1`. */
  title: ReactNode;
  parents?: readonly Crumb[];
  description?: ReactNode;
  /** What one can do here, the main action last. */
  actions?: ReactNode;
}

/** The head of a page: its place and name in the top bar, below them what it is for and what can be done. */
export function PageHeader({ title, parents, description, actions }: PageHeaderProps) {
  return (
    <>
      <div className="sticky top-0 z-sticky flex h-14 items-center border-b border-line bg-bg ps-4 pe-(--tools) md:ps-6 print:static print:border-0">
        <Breadcrumbs parents={parents} title={title} />
      </div>
      {description || actions ? (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 pt-5 md:px-6">
          <p className="max-w-text min-w-0 flex-1 basis-64 text-muted">{description}</p>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </div>
      ) : null}
    </>
  );
}

/** The content of a page with the shell's margins. */
export function PageBody({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cn('grid min-w-0 content-start kit:gap-5 px-4 py-5 md:px-6', className)}>{children}</div>;
}
