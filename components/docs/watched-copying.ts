export interface CopyTexts {
  copied: string;
  failed: string;
}

const SAID_MS = 2_000;

/** Copies the code that is shown in the figure around the pressed button, so that no page carries it twice. */
export function watchCopying(page: Document, { copied, failed }: CopyTexts): () => void {
  const copy = async ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('[data-copy]') : null;
    if (!button) return;
    const shown = [...(button.closest('[data-code]')?.querySelectorAll('pre') ?? [])];
    const text = shown.find((pre) => pre.checkVisibility())?.textContent ?? '';
    const said = await navigator.clipboard.writeText(text).then(
      () => copied,
      () => failed,
    );
    button.setAttribute('data-said', said);
    const status = page.querySelector('[data-copy-status]');
    if (status) status.textContent = said;
    setTimeout(() => button.removeAttribute('data-said'), SAID_MS);
  };
  page.addEventListener('click', copy);
  return () => page.removeEventListener('click', copy);
}
