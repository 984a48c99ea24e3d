import { cn } from '@/components/ui/cn';
import type { BarPart } from './week-draft';

const QUARTERS = [25, 50, 75];

/** A day from midnight to midnight as a bar with its open parts filled; the hours always stand beside it in words. */
export function DayBar({ parts, className }: { parts: readonly BarPart[]; className?: string }) {
  return (
    <div aria-hidden className={cn('relative h-3 overflow-hidden rounded-chip bg-hover', className)}>
      {parts.map(({ from, to }) => (
        <span
          key={`${from}-${to}`}
          className="absolute inset-y-0 rounded-chip bg-accent"
          style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }}
        />
      ))}
      {QUARTERS.map((at) => (
        <span key={at} className="absolute inset-y-0 w-px bg-bg/60" style={{ insetInlineStart: `${at}%` }} />
      ))}
    </div>
  );
}

/** The hours above the bars. */
export function BarScale({ className }: { className?: string }) {
  return (
    <div aria-hidden className={cn('kit:flex justify-between text-2xs text-muted tabular-nums', className)}>
      {['0', '6', '12', '18', '24'].map((hour) => (
        <span key={hour}>{hour}</span>
      ))}
    </div>
  );
}
