import { numberFormat } from '@/lib/core/formats';
import type { PaperView } from '../rules';

/** The letters that the font of the PDF has: Latin with its accents, Cyrillic, digits, marks and some currencies. */
export const FONT_RANGES =
  '20-7e a0-ac ae-113 116-12b 12e-137 139-13e 141-148 14a-14d 150-17e 18f 192 1a0-1a1 1af-1b0 1cd-1ce ' +
  '1e4-1e9 218-21b 237 259 2b9 2bc 2c6-2c8 2d8-2dd 300-304 306-30c 312 31b 323 326-328 335-338 39b 3a9 ' +
  '3bb-3bc 3c0 400-45f 462-463 46a-46b 472-475 490-493 496-497 49a-49b 4a2-4a3 4ae-4b3 4b6-4b7 4ba-4bb 4c0 ' +
  '4cf 4d8-4d9 4e2-4e3 4e8-4e9 4ee-4ef e3f 1e20-1e21 1e80-1e85 1e9e 1ea0-1ef9 2013-2014 2018-201a 201c-201e ' +
  '2020-2022 2026 2030 2032-2033 2039-203a 2044 2070 2074-2079 2080-2089 20aa 20ac 20b1 20b4 20b9 20bd ' +
  '2116-2117 2122 2126 2153-2155 215b-215e 2190-2199 21b0-21b1 2202 2206 220f 2211-2212 221a 221e 222b 2236 ' +
  '2248 2260 2264-2265 2460-2468 24ea 25b2-25b3 25b6-25b7 25bc-25bd 25c0-25c1 25ca-25cc 25cf 2776-277e ' +
  'fb01-fb02';

interface Drawable {
  /** The paper in letters that the font has. */
  paper: PaperView;
  /** Those that it lacks, each once: then nothing may be drawn, because they would come out as boxes. */
  missing: string;
}

/**
 * A paper in the letters of the PDF's font. Spaces and dashes of other widths become plain ones, emoji are left out, and a
 * currency whose sign is missing is written by its code. What is left over belongs to a script that the font lacks.
 * @param currency ISO 4217 code of the paper's amounts
 * @param locale BCP 47 tag in which its amounts are written
 */
export function toDrawable(paper: PaperView, currency: string, locale: string): Drawable {
  const sign = currencySign(currency, locale);
  const missing = new Set<string>();
  const draw = (text: string) => {
    const known = plain(sign && !isDrawn(sign) ? text.replaceAll(sign, `${currency}\u00a0`) : text);
    for (const letter of known) if (!isDrawn(letter)) missing.add(letter);
    return known;
  };
  return { paper: mapTexts(paper, draw) as PaperView, missing: [...missing].join('') };
}

function currencySign(currency: string, locale: string): string | undefined {
  const parts = numberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value;
}

const OTHER_SPACES = /[\t\u2000-\u200a\u202f\u205f\u3000]/g;
const OTHER_DASHES = /[\u2010-\u2012\u2015]/g;
/** Marks without a shape: joiners, directions, variants, soft hyphens and controls. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const EMOJI = /\u20e3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(OTHER_SPACES, ' ')
    .replace(OTHER_DASHES, '-')
    .replace(EMOJI, (letter) => (isDrawn(letter) ? letter : ''))
    .replace(UNSEEN, '');
}

function isDrawn(text: string): boolean {
  return [...text].every((letter) => letter === '\n' || drawn().has(letter.codePointAt(0) ?? 0));
}

let letters: ReadonlySet<number> | undefined;

function drawn(): ReadonlySet<number> {
  letters ??= new Set(
    FONT_RANGES.split(' ').flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );
  return letters;
}

/** Every text of a value, at any depth. */
function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapTexts(one, map)]));
}
