import type { AnyEndpoint } from '../operations';
import { TAGS, type Tag } from './tags';

/** Words of a title that say nothing to a program. */
const SILENT = new Set([
  'a',
  'an',
  'the',
  'all',
  'new',
  'single',
  'current',
  'details',
  "team's",
  'your',
  'of',
  'for',
  'to',
]);

/** A name for code, from the title: `List team's event types` becomes `listEventTypes`. */
export function operationId({ title }: Pick<AnyEndpoint, 'title'>): string {
  const words = title
    .split(/[\s-]+/)
    .filter((word) => !SILENT.has(word.toLowerCase()))
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ''));
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : capitalized(word))).join('');
}

/** The first part of an operation's path, under which the reference files it. */
export function slugOf({ path }: Pick<AnyEndpoint, 'path'>): string {
  return path.split('/')[1] ?? '';
}

/** What a noun of the path is called; one without an entry is named after its path and has no description. */
export function tagOf(endpoint: Pick<AnyEndpoint, 'path'>): Tag {
  const slug = slugOf(endpoint);
  return TAGS[slug] ?? { name: capitalized(slug.replaceAll('-', ' ')), description: '' };
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
