/**
 * Stands in for what dragging takes from `dom-helpers`; the alias is in `next.config.ts`. The library looks for what scrolls
 * by reading the styles of all ancestors, for every column of every view it draws, which makes the browser work them out anew.
 */
export function scrollParent(node: Element): Element {
  return node.closest('.rbc-time-content') ?? document.documentElement;
}

/** @param to pixels from the top */
export function scrollTop(node: Element, to: number): void {
  node.scrollTop = to;
}
