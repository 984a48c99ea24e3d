import { type ClassValue, clsx } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

/** The scale of `tailwind.config.ts`, so that `text-md` is known as a size and not taken for a colour. */
const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ['2xs', 'md'],
      radius: ['chip', 'control', 'card', 'dialog'],
      shadow: ['pop', 'dialog'],
    },
  },
});

/** Joins class names; of two utilities for one property the later wins. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
