import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { GUIDES } from './guides';
import { Method } from './method-badge';
import type { SectionView } from './reference-view';

export interface DocsNavProps {
  sections: readonly SectionView[];
  /** The address of the page, to mark it. */
  current: string;
}

/** The index: guides first, then every noun; the noun that is open lists its operations. */
export function DocsNav({ sections, current }: DocsNavProps) {
  const t = useTranslations('docs');
  return (
    <nav aria-label={t('index')} className="doc-index grid gap-6 px-3 py-5">
      <Group title={t('guides_title')}>
        <Item href="/docs/api" current={current}>
          {t('overview')}
        </Item>
        {GUIDES.map((guide) => (
          <Item key={guide} href={`/docs/api/guides/${guide}`} current={current}>
            {t(`guides.${guide}.title`)}
          </Item>
        ))}
      </Group>
      <Group title={t('reference')}>
        {sections.map(({ slug, name, operations }) => (
          <Item key={slug} href={`/docs/api/${slug}`} current={current}>
            {name}
            {current === `/docs/api/${slug}` ? <Operations operations={operations} /> : null}
          </Item>
        ))}
      </Group>
    </nav>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <p className="px-2 text-2xs font-medium tracking-wide text-muted uppercase">{title}</p>
      <ul className="grid">{children}</ul>
    </div>
  );
}

interface ItemProps {
  href: string;
  current: string;
  children: ReactNode;
}

function Item({ href, current, children }: ItemProps) {
  const [label, ...inner] = Array.isArray(children) ? children : [children];
  return (
    <li>
      <a href={href} aria-current={href === current ? 'page' : undefined}>
        {label}
      </a>
      {inner}
    </li>
  );
}

function Operations({ operations }: Pick<SectionView, 'operations'>) {
  return (
    <ul className="ms-2 my-1 grid border-s border-line ps-1">
      {operations.map(({ anchor, method, title }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>
            <Method name={method} className="w-11" />
            <span className="min-w-0">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
