'use client';

import { useEffect } from 'react';
import { colourCode } from './code-colours';
import { keepLanguage } from './kept-language';
import { type CopyTexts, watchCopying } from './watched-copying';

/** Everything the reference does in the browser, for all its code at once: the page itself is whole without it. */
export function LiveCode({ texts }: { texts: CopyTexts }) {
  useEffect(() => {
    colourCode(document);
    const ends = [keepLanguage(document), watchCopying(document, texts)];
    return () => {
      for (const end of ends) end();
    };
  }, [texts]);
  return null;
}
