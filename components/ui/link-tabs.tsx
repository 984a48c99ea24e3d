'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { AppLink } from './app-link';
import { cn } from './cn';

export interface LinkTab {
  href: string;
  label: ReactNode;
  /** How many, shown beside the label. */
  count?: number;
}

interface LinkTabsProps {
  /** Names the group for screen readers. */
  label: string;
  tabs: readonly LinkTab[];
  /** The `href` of the open tab; without it the path decides. */
  current?: string;
}

/** Parts of a page that have addresses of their own. */
export function LinkTabs({ label, tabs, current }: LinkTabsProps) {
  const path = usePathname();
  const open = current ?? tabs.find((tab) => path === tab.href || path.startsWith(`${tab.href}/`))?.href;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the open tab may stand beyond the edge.
    if (open) bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  return (
    <nav ref={bar} aria-label={label} className="-mx-1 overflow-x-auto border-b border-line px-1">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0 py-1">
            <AppLink
              href={tab.href}
              aria-current={tab.href === open ? 'page' : undefined}
              className={cn(
                'relative flex h-8 items-center gap-1.5 rounded-control px-2.5 font-medium text-muted transition-colors hover:bg-hover hover:text-fg pointer-coarse:h-11',
                'aria-[current=page]:text-fg aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-2 aria-[current=page]:after:-bottom-1.25 aria-[current=page]:after:h-0.5 aria-[current=page]:after:rounded-full aria-[current=page]:after:bg-accent',
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="rounded-full bg-hover px-1.5 text-2xs text-muted tabular-nums">{tab.count}</span>
              )}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
