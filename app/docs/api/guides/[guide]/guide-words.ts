import type { GuideBlock } from '@/components/docs/guide-text';
import type { Guide } from '@/components/docs/guides';
import type { Locale } from '@/lib/core/locale';
import en from '@/lib/web/i18n/guides/en.json';
import es from '@/lib/web/i18n/guides/es.json';

interface GuideWords {
  lead: string;
  blocks: readonly GuideBlock[];
}

const words: Record<Locale, Record<Guide, GuideWords>> = { en, es };

/** The text of a guide: pages of prose, not messages, so braces in it are braces. */
export function guideWords(guide: Guide, locale: Locale): GuideWords {
  return words[locale][guide];
}
