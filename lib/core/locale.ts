import type { Clock } from './preferences';

/** The languages the interface is written in; the first is used when nothing else is known. */
export const locales = ['en', 'es'] as const;

export type Locale = (typeof locales)[number];

/** A language, with the reader's clock where they chose one (`hc` of BCP 47): what times are written by. */
export type ReadingLocale = Locale | `${Locale}-u-hc-${Exclude<Clock, 'auto'>}`;

/** Languages nobody speaks, for tests of long words and of writing from right to left; served only where `TEST_LOCALES=1`. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;

export type PseudoLocale = (typeof pseudoLocales)[number];

/** What a page may be written in. */
export type ShownLocale = ReadingLocale | PseudoLocale;

export function toPseudoLocale(tag: string | undefined): PseudoLocale | undefined {
  return pseudoLocales.find((locale) => locale === tag);
}

export const defaultLocale: Locale = 'en';

export function withClock(locale: Locale, clock: Clock): ReadingLocale {
  return clock === 'auto' ? locale : `${locale}-u-hc-${clock}`;
}

/** The language alone, for what is about words. */
export function languageOf(locale: ShownLocale): Locale {
  return toLocale(locale) ?? defaultLocale;
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The supported language a BCP 47 tag names (`es-MX` is `es`), or undefined. */
export function toLocale(tag: string | undefined): Locale | undefined {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language);
}

/** The supported language an `Accept-Language` header prefers (RFC 9110, weights respected), or undefined. */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale | undefined {
  const wishes = (acceptLanguage ?? '').slice(0, 1_000).split(',').map(toWish);
  return wishes
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((wish) => toLocale(wish.tag))
    .find((locale) => locale !== undefined);
}

/** The writing direction of a language tag, for `dir` on the document. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

function toWish(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality ? Number(quality.slice(2)) : 1;
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}
