import { cn } from './cn';

/** The surface of everything that floats above a page without stopping it. */
export const floatingSurface = cn(
  'z-popover rounded-card border border-line-strong bg-raised text-fg shadow-pop data-[state=closed]:animate-fade-out data-[state=open]:animate-pop-small',
);

/** What lies between the page and a layer that stops it. */
export const scrimStyles =
  'fixed inset-0 z-dialog bg-scrim data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in';

const menuLine = cn(
  'flex min-h-8 w-full cursor-pointer select-none items-center gap-2.5 rounded-control px-2 py-1 text-start outline-none',
  'hover:bg-hover focus-visible:bg-hover data-disabled:cursor-not-allowed data-disabled:opacity-55 pointer-coarse:min-h-11',
  '[&_svg]:size-4 [&_svg]:shrink-0',
);

/** One line of a menu or of a list of links in a floating surface. */
export const menuItemStyles = cn(menuLine, 'text-fg data-highlighted:bg-hover [&_svg]:text-muted');

/** A line of a menu that takes something away. */
export const dangerItemStyles = cn(
  menuLine,
  'text-danger-text data-highlighted:bg-danger-soft [&_svg]:text-danger-text',
);
