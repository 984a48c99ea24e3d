/** The page of an event, which prints itself once it is there: {@link isPrintAsked}. */
export function printHref(id: number): string {
  return `/dashboard/events/${id}?print=1`;
}

export function isPrintAsked(params: URLSearchParams): boolean {
  return params.has('print');
}

/** Prints the page; a menu or a message has to be gone from the paper first. */
export function printLater(): void {
  window.setTimeout(() => window.print(), 250);
}
