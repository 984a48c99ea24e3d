import { ChevronLeft, ChevronRight } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { Icon } from './icon';

export interface Crumb {
  label: string;
  href: string;
}

interface BreadcrumbsProps {
  /** The pages above this one, outermost first. */
  parents?: readonly Crumb[];
  /** This page; it is the page's `h1`. */
  title: ReactNode;
}

/** Where one is; on a phone only the way up and the title. */
export function Breadcrumbs({ parents = [], title }: BreadcrumbsProps) {
  const t = useTranslations('kit');
  const up = parents.at(-1);
  return (
    <div className="flex min-w-0 items-center gap-1">
      {up ? (
        <nav aria-label={t('breadcrumbs')} className="flex shrink-0 items-center">
          <AppLink
            href={up.href}
            aria-label={up.label}
            className="-ms-2 grid size-8 place-items-center rounded-control text-muted hover:bg-hover md:hidden pointer-coarse:size-11"
          >
            <Icon of={ChevronLeft} className="size-5 rtl:-scale-x-100" />
          </AppLink>
          <ol className="hidden items-center gap-1 md:flex">
            {parents.map((parent) => (
              <li key={parent.href} className="flex items-center gap-1">
                <AppLink
                  href={parent.href}
                  className="rounded-chip px-1 py-0.5 text-muted transition-colors hover:text-fg"
                >
                  {parent.label}
                </AppLink>
                <Icon of={ChevronRight} className="size-3.5 text-control rtl:-scale-x-100" />
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <h1 className="truncate px-1 text-md font-semibold max-md:text-lg">{title}</h1>
    </div>
  );
}
