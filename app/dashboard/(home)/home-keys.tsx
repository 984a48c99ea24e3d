'use client';

import { type ReactNode, useRef } from 'react';
import { useListKeys } from '@/components/table/list-keys';

/** Lets the keys of lists move over the lines of the start page. */
export function HomeKeys({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useListKeys(root);
  return (
    <div ref={root} className="contents">
      {children}
    </div>
  );
}
