'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { forgetRecent, keepRecent, recordKindOf } from './recent-records';

/** By then the page has its title. */
const SETTLED_MS = 1_500;

/** Remembers in this browser which records were opened, and forgets them with the sign-out. */
export function useRecent(identity: string): void {
  const path = usePathname();
  useEffect(() => {
    const kind = recordKindOf(path);
    if (!kind) return;
    const timer = setTimeout(() => {
      const title = document.title.split(' · ')[0];
      const isGone = document.querySelector('meta[name=robots][content*=noindex]');
      if (title && !isGone) keepRecent(identity, { kind, href: path, title });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [path, identity]);
  useEffect(() => {
    const leave = (event: SubmitEvent) => {
      if (event.target instanceof Element && event.target.matches('[data-sign-out]')) forgetRecent();
    };
    document.addEventListener('submit', leave, true);
    return () => document.removeEventListener('submit', leave, true);
  }, []);
}
