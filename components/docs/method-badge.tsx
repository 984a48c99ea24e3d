import { cn } from '@/components/ui/cn';

const TONES: Record<string, string> = {
  GET: 'text-info-text',
  POST: 'text-success-text',
  PUT: 'text-warning-text',
  DELETE: 'text-danger-text',
};

/** A method of HTTP, told apart by word and colour. */
export function Method({ name, className }: { name: string; className?: string }) {
  return (
    <span className={cn('shrink-0 font-mono text-2xs font-semibold tracking-wide', TONES[name], className)}>
      {name}
    </span>
  );
}
