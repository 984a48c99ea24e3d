import type { ReactNode } from 'react';
import { CopyCode } from './copy-code';
import { Highlighted } from './highlighted';

/** Code under a head with a copy button. */
export function CodeFigure({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <figure data-code className="min-w-0 overflow-hidden rounded-card border border-line bg-surface">
      <figcaption className="flex min-h-10 items-center justify-between gap-3 border-b border-line ps-4 pe-1.5 text-xs font-medium text-muted">
        <span className="min-w-0 flex-1">{title}</span>
        <CopyCode />
      </figcaption>
      {children}
    </figure>
  );
}

interface CodeTextProps {
  code: string;
  /** What a screen reader calls the region that scrolls. */
  label: string;
  className?: string;
}

export function CodeText({ code, label, className = '' }: CodeTextProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, this only scrolls
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={label}
      dir="ltr"
      className={`max-h-[32rem] overflow-auto px-4 py-3 font-mono text-xs leading-5 -outline-offset-2 ${className}`}
    >
      <code>
        <Highlighted code={code} />
      </code>
    </pre>
  );
}
