import { describe, expect, it } from 'vitest';
import { typedDay } from './typed-day';

/** A Wednesday. */
const today = '2026-03-04';
const en = (text: string) => typedDay(text, { today, locale: 'en' });
const es = (text: string) => typedDay(text, { today, locale: 'es' });

describe('a typed day', () => {
  it('is read in the language of the reader', () => {
    expect(en('tomorrow')).toBe('2026-03-05');
    expect(en('Yesterday')).toBe('2026-03-03');
    expect(es('mañana')).toBe('2026-03-05');
    expect(es('manana')).toBe('2026-03-05');
    expect(es('pasado mañana')).toBe('2026-03-06');
    expect(es('tomorrow')).toBeNull();
  });

  it('is a weekday to come, today included', () => {
    expect(en('wednesday')).toBe('2026-03-04');
    expect(en('fri')).toBe('2026-03-06');
    expect(en('Tue')).toBe('2026-03-10');
    expect(es('sábado')).toBe('2026-03-07');
  });

  it('is a day of a month, with or without its year', () => {
    for (const text of ['12 mar', '12 March', 'Mar 12', 'march 12th', '12 mar 2026', '2026-03-12', '2026-3-12']) {
      expect(en(text)).toBe('2026-03-12');
    }
    for (const text of ['12 mar', '12 de marzo', '12 de marzo de 2026', '12/3', '12/3/2026']) {
      expect(es(text)).toBe('2026-03-12');
    }
  });

  it('without a year is the nearest one', () => {
    expect(en('20 dec')).toBe('2025-12-20');
    expect(en('20 jul')).toBe('2026-07-20');
    expect(typedDay('5 jan', { today: '2026-11-23', locale: 'en' })).toBe('2027-01-05');
    expect(en('29 feb')).toBeNull();
  });

  it('is none where the text is no day', () => {
    for (const text of [
      '',
      'ana',
      '12',
      'm',
      '31 feb',
      '2026-13-01',
      '12 ma',
      '99 mar',
      '1/2/3',
      '600 123',
      '9999-01-01',
    ]) {
      expect(en(text)).toBeNull();
    }
  });
});
