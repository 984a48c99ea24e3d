const KEY = 'openslot.sample-language';

/** One choice of language holds for every sample, also on the next page. Without script each sample is chosen alone. */
export function keepLanguage(page: Document): () => void {
  const remember = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset.language) return;
    const before = target.getBoundingClientRect().top;
    choose(page, target.dataset.language);
    // Samples above change their height; what the reader looks at stays where it is.
    window.scrollBy(0, target.getBoundingClientRect().top - before);
    localStorage.setItem(KEY, target.dataset.language);
  };
  const known = localStorage.getItem(KEY);
  if (known && /^\w+$/.test(known)) choose(page, known);
  page.addEventListener('change', remember);
  return () => page.removeEventListener('change', remember);
}

function choose(page: Document, language: string): void {
  for (const input of page.querySelectorAll<HTMLInputElement>(`input[data-language="${language}"]`)) {
    input.checked = true;
  }
}
