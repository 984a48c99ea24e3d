import type { ReactNode } from 'react';
import { cn } from './cn';

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-chip border border-line-strong bg-surface px-1 font-sans text-2xs font-medium text-muted">
      {children}
    </kbd>
  );
}

/** A comma that only screen readers meet, where space and size keep words apart for the eye. */
export function Pause() {
  return <span className="sr-only">, </span>;
}

interface AvatarProps {
  name: string;
  /** The address of a square picture; initials without one. */
  photo?: string | null;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
}

const avatarSizes = { sm: 'kit:size-6 kit:text-2xs', md: 'kit:size-8 kit:text-xs', lg: 'kit:size-11 kit:text-base' };

/** A person by photo or initials; the name always stands beside it, so it is hidden from screen readers. */
export function Avatar({ name, photo, size = 'md', className }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-grid shrink-0 select-none place-items-center overflow-hidden rounded-full bg-accent-soft font-semibold text-accent-text',
        avatarSizes[size],
        className,
      )}
    >
      {photo ? <img src={photo} alt="" className="size-full object-cover" /> : initialsOf(name)}
    </span>
  );
}

interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** The same figure of the period before, or what it is made of. */
  note?: ReactNode;
  className?: string;
}

/** One figure with its name; use inside a `<dl>`. */
export function Stat({ label, value, note, className }: StatProps) {
  return (
    <div className={cn('grid content-start gap-1', className)}>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-2xl font-semibold tracking-tight tabular-nums">{value}</dd>
      {note ? <dd className="text-xs text-muted tabular-nums">{note}</dd> : null}
    </div>
  );
}

/** First letters of the first and last word, as people abbreviate names. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
