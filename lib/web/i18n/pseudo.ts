import type { PseudoLocale } from '@/lib/core/locale';

/** A message as it is written, or as the build compiles it: text, arguments `[name, kind, …]` and tags `[name, …children]`. */
type Message = string | number | Part[];
type Part = string | number | [name: string, ...rest: unknown[]];
type Tree = { [key: string]: Message | Tree };

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
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, changeValue(value, change)]));
}

function changeValue(value: Message | Tree, change: (text: string) => string): Message | Tree {
  if (typeof value === 'string') return changeMessage(value, change);
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.map((part) => changePart(part, change)) : mapTexts(value, change);
}

/** The number sign of a plural is 0; other numbers are the kind of an argument: up to 3 it has branches. */
function changePart(part: Part, change: (text: string) => string): Part {
  if (typeof part === 'string') return change(part);
  if (typeof part === 'number') return part;
  const [name, kind, ...rest] = part;
  if (kind === undefined) return part;
  if (typeof kind !== 'number' || kind === 0) {
    return [name, ...part.slice(1).map((child) => changePart(child as Part, change))];
  }
  if (kind > 3) return part;
  const [branches] = rest as [Tree];
  return [name, kind, mapTexts(branches, change)];
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
