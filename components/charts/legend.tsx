import type { ReactNode } from 'react';

/** The marks of a chart with what they mean. @param line leave it out where nothing is compared */
export function Legend({ bar, line }: { bar: ReactNode; line?: ReactNode }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      <li className="flex items-center gap-2">
        <svg aria-hidden viewBox="0 0 12 12" className="size-3">
          <rect width={12} height={12} className="fill-accent" />
        </svg>
        {bar}
      </li>
      {line ? (
        <li className="flex items-center gap-2">
          <svg aria-hidden viewBox="0 0 16 12" className="h-3 w-4">
            <line x1={0} x2={16} y1={6} y2={6} strokeWidth={1.75} strokeDasharray="4 3" className="stroke-muted" />
          </svg>
          {line}
        </li>
      ) : null}
    </ul>
  );
}
