import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { effectiveAbilities, type Role } from '@/lib/core/abilities';
import { DEFAULT_KEYS, FIRST_KEYS, PAGE_KEYS, SHORTCUT_NAMES } from '@/lib/modules/users/shortcuts/rules';
import { pageKeys } from './page-keys';
import { commands, commandsFor, targetsOf } from './registry';

const messages = path.resolve('lib/web/i18n/messages');

/** Whether a key like `shell.items.home` has words in a language. */
function hasWords(locale: string, key: string): boolean {
  const [area, ...steps] = key.split('.');
  let found: unknown = JSON.parse(readFileSync(path.join(messages, locale, `${area}.json`), 'utf8'));
  for (const step of steps) found = found && typeof found === 'object' ? Reflect.get(found, step) : undefined;
  return typeof found === 'string';
}

/** Addresses of pages; groups in brackets are no part of them. */
const pages = new Set(
  readdirSync('app', { recursive: true })
    .map(String)
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, '')),
);

describe('every command', () => {
  it('has an id of its own, and words in every language', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    const missing = commands.flatMap(({ words }) => ['en', 'es'].filter((locale) => !hasWords(locale, words)));
    expect(missing).toEqual([]);
  });

  it('leads to a page that exists, or opens the help', () => {
    const lost = commands.filter(({ href }) => href && !pages.has(href.replace(/\?.*/, '')));
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(commands.filter(({ href }) => !href).map(({ id }) => id)).toEqual(['help']);
  });

  it('has a key that no other has', () => {
    const keys = commands.flatMap(({ key }) => (key ? [key] : []));
    expect(new Set(keys).size).toBe(keys.length);
    const withoutCommand = SHORTCUT_NAMES.filter((name) => !keys.includes(name));
    // These act on the page one is on.
    expect(withoutCommand).toEqual(['search', 'new', 'go']);
  });

  it.each<Role>(['owner', 'manager', 'staff'])('that a %s sees is one they may use', (role) => {
    const abilities = effectiveAbilities(role, ['*']);
    const seen = commandsFor([...abilities]);
    expect(seen.every(({ ability }) => !ability || abilities.has(ability))).toBe(true);
    expect(seen.some(({ id }) => id === 'new:invoice')).toBe(role === 'owner');
    expect(targetsOf(seen).pages.invoices === undefined).toBe(role === 'staff');
  });
});

describe('the keys of pages', () => {
  const lines = Object.values(pageKeys).flat();

  it('have words in every language', () => {
    const missing = lines.filter(
      ({ words }) => !['en', 'es'].every((locale) => hasWords(locale, `palette.keys.${words}`)),
    );
    expect(missing).toEqual([]);
  });

  it('are those that a member cannot take, and none that every page has', () => {
    const letters = new Set<string>(lines.flatMap(({ keys }) => [...keys]).filter((key) => /^[a-z[\]]$/.test(key)));
    expect([...letters].sort()).toEqual([...PAGE_KEYS].sort());
    expect(FIRST_KEYS.filter((name) => letters.has(DEFAULT_KEYS[name]))).toEqual([]);
  });
});
