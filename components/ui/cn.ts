import { type ClassValue, clsx } from 'clsx';

/**
 * Joins class names. Nothing is taken out: what a caller may replace is written `kit:` where it is the kit's, so that the style
 * sheet decides, and not the browser.
 */
export function cn(...classes: ClassValue[]): string {
  return clsx(classes);
}
