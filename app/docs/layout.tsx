import './docs.css';
import type { ReactNode } from 'react';

/** The reference brings its own frame; here are only its colours of code. */
export default function DocsLayout({ children }: { children: ReactNode }) {
  return children;
}
