'use client';

import { useEffect } from 'react';

const KEY = 'openslot.sample-language';

/** One choice of language holds for every sample, also on the next page. Without script each sample is chosen alone. */
export function SameLanguage() {
  useEffect(() => {
    const choose = (language: string) => {
      for (const input of document.querySelectorAll<HTMLInputElement>(`input[data-language="${language}"]`)) {
        input.checked = true;
      }
    };
    const remember = ({ target }: Event) => {
      const language = target instanceof HTMLInputElement ? target.dataset.language : undefined;
      if (!language) return;
      const before = (target as HTMLInputElement).getBoundingClientRect().top;
      choose(language);
      // Samples above change their height; what the reader looks at stays where it is.
      window.scrollBy(0, (target as HTMLInputElement).getBoundingClientRect().top - before);
      localStorage.setItem(KEY, language);
    };
    const known = localStorage.getItem(KEY);
    if (known && /^\w+$/.test(known)) choose(known);
    document.addEventListener('change', remember);
    return () => document.removeEventListener('change', remember);
  });
  return null;
}
