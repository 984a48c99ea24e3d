import { describe, expect, it } from 'vitest';
import { currencyOfLanguage, currencyOfZone, zoneOfLanguage } from './regions';

describe('guesses from where a browser is', () => {
  it.each([
    ['Europe/Madrid', 'EUR'],
    ['America/Mexico_City', 'MXN'],
    ['Asia/Tokyo', 'JPY'],
    ['America/New_York', 'USD'],
    ['Etc/Nowhere', undefined],
  ])('%s pays in %s', (zone, currency) => {
    expect(currencyOfZone(zone)).toBe(currency);
  });

  it.each([
    ['es-MX', 'MXN'],
    ['en-GB', 'GBP'],
    ['es', undefined],
    ['not a tag', undefined],
  ])('the language %s pays in %s', (tag, currency) => {
    expect(currencyOfLanguage(tag)).toBe(currency);
  });

  it('names a zone only where the region has one', () => {
    expect(zoneOfLanguage('en-GB')).toBe('Europe/London');
    expect(zoneOfLanguage('en-US')).toBeUndefined();
    expect(zoneOfLanguage('en')).toBeUndefined();
  });
});
