import { documentNumber } from '@/lib/modules/invoices/rules';

/** Fewer characters find too much to be of use. */
export const MIN_SEARCH_LENGTH = 2;
export const MAX_SEARCH_LENGTH = 100;

/** What a typed text asks for, as LIKE patterns (`%`, `_` and `\` of the text stand for themselves). */
export interface SearchTerms {
  /** No index finds a part of it, so only what begins with it is looked for. */
  isShort: boolean;
  /** Each must be found in a name, an e-mail or a number; never empty. */
  words: string[];
  /** The same for clients, where the digits of a telephone number count however they are written. */
  client: string[];
  /** What begins with the text as a whole. */
  prefix: string;
  /** An event's id, where the text can be one. */
  eventId: number | null;
  /** The count of an invoice as its number ends, where the text can be one: `12` is `0012`. */
  invoiceCount: string | null;
}

const MAX_WORDS = 6;
const PHONE_DIGITS = 9;

/** Null where there is too little to look for. */
export function toSearchTerms(typed: string): SearchTerms | null {
  const text = typed.replaceAll('\0', '').trim().replace(/\s+/g, ' ').slice(0, MAX_SEARCH_LENGTH);
  if ([...text].length < MIN_SEARCH_LENGTH) return null;
  const asked = text.split(' ').filter(hasLetterOrDigit).slice(0, MAX_WORDS);
  if (asked.length === 0) return null;
  const isShort = !asked.some(hasTrigram);
  const words = isShort ? [` ${escaped(text)}%`] : asked.map(wordPattern);
  const [, id] = /^#?(\d{1,9})$/.exec(text) ?? [];
  const digits = phoneDigits(text);
  return {
    isShort,
    words,
    client: digits ? [`%${digits}%`] : words,
    prefix: `${escaped(text)}%`,
    eventId: id ? Number(id) : null,
    invoiceCount: id && !text.startsWith('#') ? documentNumber('', Number(id)) : null,
  };
}

const FEWEST_DIGITS = 3;

/** The digits of a text that looks like a telephone number or a part of one; of a whole one those at its end. */
function phoneDigits(text: string): string | null {
  if (!/^[+(]?\d[\d\s().\-/]*$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length < FEWEST_DIGITS ? null : digits.slice(-PHONE_DIGITS);
}

const TRIGRAM = 3;

/** Anywhere, or, for what no trigram can find, where a word begins. */
function wordPattern(word: string): string {
  return hasTrigram(word) ? `%${escaped(word)}%` : `% ${escaped(word)}%`;
}

function hasTrigram(word: string): boolean {
  return (word.match(/[\p{L}\p{N}]+/gu) ?? []).some((run) => [...run].length >= TRIGRAM);
}

function hasLetterOrDigit(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
