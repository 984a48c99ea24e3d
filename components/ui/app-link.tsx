import type { ComponentProps } from 'react';

interface AppLinkOptions {
  href: string;
  /** Without it the page begins at its top, as pages do. */
  scroll?: false | undefined;
  /** For what only opens over this page, of which there is nothing to fetch ahead. */
  prefetch?: false | undefined;
}

export type AppLinkProps = Omit<ComponentProps<'a'>, 'href'> & AppLinkOptions;

/** A link within the app: a plain one, which `AppLinks` leads on without loading a page anew. */
export function AppLink({ href, scroll, prefetch, ...props }: AppLinkProps) {
  const how = `${scroll === false ? 'keep-scroll ' : ''}${prefetch === false ? 'on-press' : ''}`;
  return <a {...props} href={href} data-app-link={how} />;
}
