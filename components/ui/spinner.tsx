import { cn } from './cn';

/** A turning ring for a control that works; decorative, the control itself says that it is busy. */
export function Spinner({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-block kit:size-4 animate-spin rounded-full border-2 border-current border-e-transparent motion-reduce:animate-pulse',
        className,
      )}
    />
  );
}
