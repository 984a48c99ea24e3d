import type { PseudoLocale } from '@/lib/core/locale';

type Tree = { [key: string]: string | Tree };

/**
 * Text for finding what no language of ours shows: `en-XA` is English with accents and two fifths longer, as German or Finnish
 * would be, in brackets that show what was cut; `ar-XB` is written in Arabic letters from right to left. Arguments, plurals
 * and tags of ICU messages stay as they are.
 */
export function toPseudo<Words extends object>(words: Words, locale: PseudoLocale): Words {
  return mapTexts(words as Tree, LETTERS[locale]) as Words;
}

const LETTERS: Record<PseudoLocale, (text: string) => string> = {
  'en-XA': (text) => lengthened(replaceLetters(text, ACCENTED)),
  'ar-XB': (text) => replaceLetters(text, ARABIC),
};

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'áƀçđéƒğĥíĵķľɱñóþǫŕšŧúṽŵẋýž'];
const ARABIC = [...'ابجدهوزحطيكلمنسعفصقرشتثخذض'];

function mapTexts(words: Tree, change: (text: string) => string): Tree {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? changeMessage(value, change) : mapTexts(value, change),
    ]),
  );
}

/** A brace in text opens an argument; within a plural or select, each branch is text again. */
function changeMessage(message: string, change: (text: string) => string): string {
  const parts = message.split(/([{}])/);
  let depth = 0;
  return parts
    .map((part) => {
      if (part === '{') depth += 1;
      else if (part === '}') depth -= 1;
      else if (depth % 2 === 0) return change(part);
      return part;
    })
    .join('');
}

/** Tags and their names stay. */
function replaceLetters(text: string, letters: string[]): string {
  return text.replace(/<[^>]*>|[a-z]/gi, (found) =>
    found.length > 1 ? found : (letters[PLAIN.indexOf(found.toLowerCase())] ?? found),
  );
}

const EXTRA_SHARE = 0.4;

function lengthened(text: string): string {
  const words = text.trim();
  return words === '' ? text : `${text}${'~'.repeat(Math.ceil(words.length * EXTRA_SHARE))}`;
}
