import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, eventColorStyle, eventColors, eventHueNames, eventHues, hexOfHue, hueOf } from './color';

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrastRatio', () => {
  it('agrees with the published extremes', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#777777')).toBe(1);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('event colours', () => {
  it('keep text readable on the fill for every colour a client can send', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const { light, dark } = eventColors(hex);
        return contrastRatio(light.text, light.fill) >= 4.5 && contrastRatio(dark.text, dark.fill) >= 4.5;
      }),
      { numRuns: 2_000 },
    );
  });

  it('show a free colour as the stripe exactly as given', () => {
    fc.assert(
      fc.property(
        anyHex.filter((hex) => !hueOf(hex)),
        (hex) => eventColors(hex).light.stripe === hex && eventColors(hex).dark.stripe === hex,
      ),
    );
  });

  it('use the hand-made triple when the hex is a named hue, in any letter case', () => {
    for (const name of eventHueNames) {
      expect(eventColors(hexOfHue(name).toUpperCase())).toEqual(eventHues[name]);
      expect(eventColors(name)).toEqual(eventHues[name]);
    }
  });

  it('fall back to slate for what is not a colour', () => {
    for (const broken of ['', '#12345', 'red', '#12345g', 'var(--x)']) {
      expect(eventColors(broken)).toEqual(eventHues.slate);
    }
  });

  it('give both themes in one declaration', () => {
    expect(eventColorStyle('indigo')).toEqual({
      '--event-fill': 'light-dark(#e9e8fd, #242152)',
      '--event-stripe': 'light-dark(#4640d4, #8d88ff)',
      '--event-text': 'light-dark(#2b2785, #d6d4ff)',
    });
  });
});
