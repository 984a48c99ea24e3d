import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastRatio, eventHueNames, eventHues } from '../../lib/core/color';

const css = readFileSync(path.join(import.meta.dirname, '../../app/globals.css'), 'utf8');

/** Every token that is written as `light-dark(#…, #…)`. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const text = 4.5;
const control = 3;

const surfaces = ['bg', 'surface', 'raised', 'sunken', 'hover'];

const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...surfaces.flatMap((back) => [['fg', back, text] as const, ['muted', back, text] as const]),
  ...['bg', 'surface', 'raised', 'accent-soft'].map((back) => ['accent-text', back, text] as const),
  ['on-accent', 'accent', text],
  ['on-accent', 'accent-hover', text],
  ['on-accent', 'danger', text],
  ['on-accent', 'danger-text', text],
  ['on-accent', 'success', text],
  ['fg', 'accent-soft', text],
  ['muted', 'accent-soft', text],
  ['fg', 'warning-soft', text],
  ...['bg', 'surface', 'raised'].map((back) => ['danger-text', back, text] as const),
  ...['success', 'warning', 'danger', 'info'].flatMap((tone) => [
    [`${tone}-text`, `${tone}-soft`, text] as const,
    [tone, 'bg', control] as const,
    [tone, 'raised', control] as const,
  ]),
  ...surfaces.flatMap((back) => [['control', back, control] as const, ['focus', back, control] as const]),
];

describe('tokens', () => {
  it.each(pairs)('%s on %s reaches %d in both themes', (front, back, least) => {
    const ratios = (['light', 'dark'] as const).map((theme) => ratioOf(front, back, theme));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(least);
  });

  it.each(eventHueNames)('event hue %s is the same in the style sheet and in the code, and can be read', (name) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const part of ['fill', 'stripe', 'text'] as const) {
        expect(tokens.get(`event-${name}-${part}`)?.[theme]).toBe(eventHues[name][theme][part]);
      }
      expect(ratioOf(`event-${name}-text`, `event-${name}-fill`, theme)).toBeGreaterThanOrEqual(text);
      expect(ratioOf(`event-${name}-stripe`, 'bg', theme)).toBeGreaterThanOrEqual(control);
    }
  });
});

function ratioOf(front: string, back: string, theme: 'light' | 'dark'): number {
  const [first, second] = [tokens.get(front), tokens.get(back)];
  if (!first || !second) throw new Error(`app/globals.css lacks --${first ? back : front}`);
  return contrastRatio(first[theme], second[theme]);
}
