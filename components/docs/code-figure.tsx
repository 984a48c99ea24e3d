import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Code under a head with a copy button. */
export function CodeFigure({ title, children }: { title: ReactNode; children: ReactNode }) {
  const t = useTranslations('kit');
  return (
    <figure data-code className="min-w-0 overflow-hidden rounded-card border border-line bg-surface">
      <figcaption className="flex min-h-10 items-center justify-between gap-3 border-b border-line ps-4 pe-1.5 text-xs font-medium text-muted">
        <span className="min-w-0 flex-1">{title}</span>
        <button
          type="button"
          data-copy
          className="h-7 shrink-0 rounded-control px-2 font-medium transition-colors hover:bg-hover hover:text-fg data-said:text-[0] data-said:after:text-xs data-said:after:text-success-text data-said:after:content-[attr(data-said)] pointer-coarse:h-11 [@media(scripting:none)]:hidden"
        >
          {t('copy')}
        </button>
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
      <code>{code}</code>
    </pre>
  );
}
