import { describe, expect, it } from 'vitest';
import { describeDevice, signInState } from './rules';

describe('a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
      'Chrome',
      'Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
      'Edge',
      'Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
      'Safari',
      'macOS',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0.0.0 Mobile/15E148 Safari/604.1',
      'Chrome',
      'iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
      'Samsung Internet',
      'Android',
    ],
    [
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
      'Chrome',
      'ChromeOS',
    ],
    ['something else entirely', null, null],
    ['', null, null],
  ])('is called by program and system: %s', (userAgent, browser, system) => {
    expect(describeDevice(userAgent)).toMatchObject({ browser, system });
  });

  it('is nothing known without a user agent, and a phone where it is one', () => {
    expect(describeDevice(null)).toEqual({ browser: null, system: null, isHandheld: false });
    expect(describeDevice('Mozilla/5.0 (Linux; Android 10; K) Chrome/141.0.0.0 Mobile').isHandheld).toBe(true);
    expect(describeDevice('Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0.0.0').isHandheld).toBe(false);
  });
});

describe('a sign-in', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const later = new Date('2026-03-03T10:00:00Z');

  it('is this one, open, or ended by hand or by time', () => {
    expect(signInState({ id: 'a', expiresAt: later, revokedAt: null }, 'a', now)).toBe('current');
    expect(signInState({ id: 'b', expiresAt: later, revokedAt: null }, 'a', now)).toBe('open');
    expect(signInState({ id: 'b', expiresAt: later, revokedAt: now }, 'a', now)).toBe('ended');
    expect(signInState({ id: 'b', expiresAt: now, revokedAt: null }, 'a', now)).toBe('ended');
  });
});
