import { z } from 'zod';
import { type Problems, problem } from '@/lib/core/problems';
import {
  DEFAULT_KEYS,
  FIRST_KEYS,
  GO_KEYS,
  PAGE_KEYS,
  SHORTCUT_NAMES,
  type ShortcutKeys,
  type ShortcutName,
  type Shortcuts,
} from './rules';

/** One character that a key types, written small. */
const key = z
  .string()
  .trim()
  .transform((text) => text.toLowerCase())
  .pipe(z.string().regex(/^[\p{L}\p{N}\p{P}\p{S}]$/u));

const keyFields = Object.fromEntries(Object.keys(DEFAULT_KEYS).map((name) => [name, key])) as Record<
  ShortcutName,
  typeof key
>;

export const shortcutsInput = z
  .object({ single_keys: z.boolean(), ...keyFields })
  .transform(({ single_keys, ...keys }): Shortcuts => ({ singleKeys: single_keys ? 'on' : 'off', keys }));

const stored = z.object({
  singleKeys: z.enum(['on', 'off']).catch('on'),
  keys: z.object(keyFields).partial().catch({}),
});

/** What was kept of a member's settings; whatever cannot be read is as it comes. */
export function toShortcuts(raw: unknown): Shortcuts {
  const { singleKeys, keys } = stored.catch({ singleKeys: 'on', keys: {} }).parse(raw ?? {});
  return { singleKeys, keys: { ...DEFAULT_KEYS, ...keys } };
}

/** Two keys of one level that are the same, or one that lists or the calendar need; null when all can be told apart. */
export function keyProblems(keys: ShortcutKeys): Problems | null {
  const clashes = SHORTCUT_NAMES.filter((name) => {
    const level = levelOf(name);
    const isTwice = level.some((other) => other !== name && keys[other] === keys[name]);
    return isTwice || (level === FIRST_KEYS && PAGE_KEYS.some((key) => key === keys[name]));
  });
  if (clashes.length === 0) return null;
  return Object.assign({}, ...clashes.map((name) => problem(name, 'taken')));
}

function levelOf(name: ShortcutName): readonly ShortcutName[] {
  return FIRST_KEYS.some((one) => one === name) ? FIRST_KEYS : GO_KEYS;
}
