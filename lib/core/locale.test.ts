import { describe, expect, it } from 'vitest';
import { directionOf, languageOf, negotiateLocale, toLocale, withClock } from './locale';

describe('locale', () => {
  it('reads the language of a regional tag', () => {
    expect(toLocale('es-MX')).toBe('es');
    expect(toLocale('EN_us')).toBe('en');
    expect(toLocale('fr')).toBeUndefined();
    expect(toLocale(undefined)).toBeUndefined();
  });

  it('takes the heaviest supported language of Accept-Language', () => {
    expect(negotiateLocale('fr-FR, es;q=0.8, en;q=0.9')).toBe('en');
    expect(negotiateLocale('de, es-AR;q=0.5')).toBe('es');
  });

  it('ignores languages with weight zero, broken weights and empty headers', () => {
    expect(negotiateLocale('en;q=0, es;q=0.1')).toBe('es');
    expect(negotiateLocale('en;q=abc')).toBeUndefined();
    expect(negotiateLocale('')).toBeUndefined();
    expect(negotiateLocale(null)).toBeUndefined();
  });

  it('knows the direction of a language', () => {
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('es')).toBe('ltr');
  });
});

describe('a language with a clock', () => {
  it('writes times by that clock and stays the same language', () => {
    const at = new Date('2026-03-02T14:05:00Z');
    const time = (locale: string) =>
      new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(at);
    expect(time(withClock('en', 'h23'))).toBe('14:05');
    expect(time(withClock('es', 'h12'))).toMatch(/^2:05\sp\.\sm\.$/);
    expect(withClock('es', 'auto')).toBe('es');
    expect(languageOf(withClock('es', 'h12'))).toBe('es');
  });
});
