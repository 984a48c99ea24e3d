import { expect, it } from 'vitest';
import { presetKeys, presetOf, rulesOf } from './presets';

it('a week that was chosen is recognised again, and one that was changed is not', () => {
  for (const key of presetKeys) expect(presetOf(rulesOf(key))).toBe(key);
  const [first, ...rest] = rulesOf('office');
  expect(first).toEqual({ day: 1, start: 540, end: 1_020 });
  expect(presetOf(rest)).toBeUndefined();
  expect(presetOf([])).toBeUndefined();
});
