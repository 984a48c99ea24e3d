import type { ReactNode } from 'react';

interface HeadingProps {
  level: 1 | 2 | 3;
  /** Its address on the page. */
  id: string;
  className: string;
  children: ReactNode;
}

/** A heading that links to itself, so that any of them can be passed on. */
export function Heading({ level, id, className, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`scroll-mt-20 ${className}`}>
      <a href={`#${id}`} className="rounded-chip underline-offset-4 hover:underline">
        {children}
      </a>
    </Tag>
  );
}
