import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

/** What stands on the rail: a sign beside its content, and the line to what comes next. */
export const railStyles =
  'relative min-w-0 sm:ps-13 sm:before:absolute sm:before:start-4.5 sm:before:top-9 sm:before:-bottom-6 sm:before:w-px sm:before:bg-line-strong';

/** The sign itself; phones have no room for it. */
export function RailSign({ children }: { children: ReactNode }) {
  return (
    <span className="absolute start-0 top-1 hidden size-9 place-items-center rounded-full border border-line-strong bg-raised text-muted sm:grid [&_svg]:size-4">
      {children}
    </span>
  );
}

/** A part of the workflow that is always open; its fields say enough, so its title is for screen readers. */
export function RailItem({
  id,
  icon,
  title,
  children,
}: {
  id: string;
  icon: ReactNode;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className={railStyles}>
      <RailSign>{icon}</RailSign>
      <Card aria-labelledby={id} className="p-4">
        <h2 id={id} className="sr-only">
          {title}
        </h2>
        {children}
      </Card>
    </div>
  );
}
