import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales, pseudoLocales } from '../../core/locale';
import { areas } from './messages';
import { toPseudo } from './pseudo';

const folder = path.join(import.meta.dirname, 'messages');

describe('messages', () => {
  it.each(locales)('in %s has a file for every area, and no file is left unused', (locale) => {
    const files = readdirSync(path.join(folder, locale)).map((file) => path.basename(file, '.json'));
    expect(files.sort()).toEqual(Object.keys(areas).sort());
  });

  it.each(Object.entries(areas))('of %s have the same keys and arguments in every language', (_name, area) => {
    const reference = argumentsByKey(area.en);
    for (const locale of locales) expect(argumentsByKey(area[locale])).toEqual(reference);
  });

  it.each(Object.entries(areas))('of %s keep their arguments in the made-up languages', (_name, area) => {
    for (const locale of pseudoLocales) {
      expect(argumentsByKey(toPseudo(area.en, locale))).toEqual(argumentsByKey(area.en));
    }
  });

  it('are never empty', () => {
    const texts = Object.values(areas).flatMap((area) => locales.flatMap((locale) => flatten(area[locale])));
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are compared by the arguments of nested plurals too', () => {
    expect(argumentsOf('{count, plural, one {# of {name}} other {{total, number} and {name}}}')).toEqual([
      'count:plural',
      'name',
      'total:number',
    ]);
  });
});

function argumentsByKey(messages: object): Record<string, string[]> {
  return Object.fromEntries(flatten(messages).map(([key, text]) => [key, argumentsOf(text)]));
}

function flatten(messages: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Names and kinds of the ICU arguments and rich text tags of a message, each once, sorted. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) found.add(`<${tag}>`);
  readText(message, 0, found);
  return [...found].sort();
}

/** Reads text up to an unmatched brace and returns its place. */
function readText(message: string, from: number, found: Set<string>): number {
  let at = from;
  while (at < message.length && message[at] !== '}')
    at = message[at] === '{' ? readArgument(message, at + 1, found) : at + 1;
  return at;
}

function readArgument(message: string, from: number, found: Set<string>): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?)?/.exec(message.slice(from));
  if (!head?.[1]) throw new Error(`Broken argument in "${message}"`);
  found.add(head[2] ? `${head[1]}:${head[2]}` : head[1]);
  let at = from + head[0].length;
  while (at < message.length && message[at] !== '}')
    at = message[at] === '{' ? readText(message, at + 1, found) + 1 : at + 1;
  if (at >= message.length) throw new Error(`Unclosed argument in "${message}"`);
  return at + 1;
}
