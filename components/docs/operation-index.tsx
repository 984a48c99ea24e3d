import { Method } from './method-badge';
import type { SectionView } from './reference-view';

/** Every operation of some nouns in a line, each a link to where it is explained. */
export function OperationIndex({ sections }: { sections: readonly SectionView[] }) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {sections.map(({ slug, name, description, operations }) => (
        <section key={slug} aria-labelledby={`index-${slug}`} className="min-w-0">
          <h3 id={`index-${slug}`} className="scroll-mt-20 text-md font-semibold">
            <a href={`/docs/api/${slug}`} className="rounded-chip underline-offset-3 hover:underline">
              {name}
            </a>
          </h3>
          <p className="mt-0.5 text-sm text-muted">{description}</p>
          <ul className="mt-2 grid">
            {operations.map(({ anchor, method, path, title }) => (
              <li key={anchor}>
                <a
                  href={`/docs/api/${slug}#${anchor}`}
                  className="-mx-2 flex items-baseline gap-2 rounded-control px-2 py-1 hover:bg-hover pointer-coarse:py-3"
                >
                  <Method name={method} className="w-12" />
                  <code dir="ltr" className="min-w-0 font-mono text-xs break-all">
                    {path}
                  </code>
                  <span className="sr-only">{title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
