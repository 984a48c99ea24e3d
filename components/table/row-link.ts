/** What a link within a list says of itself; `useRowLinks` of the list around it does the rest. */
export interface RowLinkOptions {
  href: string;
  /** Without it the page begins at its top, as pages do. */
  scroll?: false | undefined;
  /** For what only opens over this page, of which there is nothing to fetch ahead. */
  prefetch?: false | undefined;
}

/** The attributes of such a link. */
export function rowLink({ href, scroll, prefetch }: RowLinkOptions) {
  return { href, 'data-app-link': `${scroll === false ? 'keep-scroll ' : ''}${prefetch === false ? 'on-press' : ''}` };
}
