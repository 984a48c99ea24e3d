'use client';

import type { ComponentProps } from 'react';
import { useRowLinks } from './use-row-links';

/** A table drawn on the server whose plain links, made with `rowLink`, lead on within the app. */
export function LinkedTable({ children, ...props }: ComponentProps<'table'>) {
  return (
    <table {...props} {...useRowLinks()}>
      {children}
    </table>
  );
}

/** The same for a list that is no table. */
export function LinkedArea({ children, ...props }: ComponentProps<'div'>) {
  return (
    <div {...props} {...useRowLinks()}>
      {children}
    </div>
  );
}
