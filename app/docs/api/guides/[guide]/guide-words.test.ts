import { expect, it } from 'vitest';
import { GUIDES } from '@/components/docs/guides';
import { locales } from '@/lib/core/locale';
import { guideWords } from './guide-words';

it.each(GUIDES)('the guide to %s has the same pieces in every language', (guide) => {
  const pieces = locales.map((locale) =>
    guideWords(guide, locale).blocks.map(({ code, list, ...block }) => ({
      kinds: Object.keys(block).sort(),
      items: list?.length,
      code,
    })),
  );
  for (const other of pieces) expect(other).toEqual(pieces[0]);
});
