'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { isCurrent } from './navigation-path';

interface NavLinkProps {
  href: string;
  area: string;
  title?: string;
  className: string;
  children: ReactNode;
}

/** A link of the navigation that knows when one is in its area. */
export function NavLink({ href, area, title, className, children }: NavLinkProps) {
  const current = isCurrent(usePathname(), area);
  return (
    <AppLink href={href} title={title} aria-current={current ? 'page' : undefined} className={className}>
      {children}
    </AppLink>
  );
}
