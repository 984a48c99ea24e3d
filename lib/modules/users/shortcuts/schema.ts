import { z } from 'zod';
import { DEFAULT_KEYS, type ShortcutName, type Shortcuts } from './rules';

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
