import type { ReactNode } from 'react';

interface HeadlineProps {
  children: ReactNode;
  badge: ReactNode;
  money: string | null;
}

/** What a line of the time line is about, how it stands, and its amount at the end. */
export function Headline({ children, badge, money }: HeadlineProps) {
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
      <p className="min-w-0">{children}</p>
      {badge}
      {money ? <span className="ms-auto tabular-nums">{money}</span> : null}
    </div>
  );
}
