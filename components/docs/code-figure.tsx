import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Code under a head with a copy button. */
export function CodeFigure({ title, children }: { title: ReactNode; children: ReactNode }) {
  const t = useTranslations('kit');
  return (
    <figure data-code className="doc-code">
      <figcaption>
        <span className="min-w-0 flex-1">{title}</span>
        <button type="button" data-copy>
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
  /** Of a sample: it is shown while this language is chosen. */
  language?: string;
}

export function CodeText({ code, label, language }: CodeTextProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, this only scrolls
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={label}
      data-sample={language}
    >
      <code>{code}</code>
    </pre>
  );
}
