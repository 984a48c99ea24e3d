import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wallDateLocalizer } from './wall-date-localizer';
import { formatWallRange, localeWeekStart, offsetLabel, zoneLabel } from './wall-format';

const ownZone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'America/Santiago';
});
afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

const localizer = wallDateLocalizer('en', 1);
const at = (text: string) => new Date(`${text}Z`);

describe('the localizer of wall dates', () => {
  it('has days of 1,440 minutes, whatever the clocks of team or machine do', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-04-05', '2026-09-06']) {
      const [start, end] = [at(`${day}T00:00:00`), at(`${day}T23:59:59.999`)];
      expect(localizer.getTotalMin(start, end)).toBe(1439);
      expect(localizer.getDstOffset(start, end)).toBe(0);
      expect(localizer.getTimezoneOffset(start)).toBe(0);
      expect(localizer.getMinutesFromMidnight(at(`${day}T10:00:00`))).toBe(600);
      expect(localizer.getSlotDate(start, 0, 600).toISOString()).toBe(`${day}T10:00:00.000Z`);
    }
  });

  it('puts the time of one day on another', () => {
    expect(localizer.merge(at('2026-03-29T05:00:00'), at('2026-03-04T10:15:00'))).toEqual(at('2026-03-29T10:15:00'));
  });

  it('shows whole weeks of a month from the chosen first weekday', () => {
    const days = localizer.visibleDays(at('2026-03-04T00:00:00'), localizer);
    expect(days).toHaveLength(42);
    expect(days[0]).toEqual(at('2026-02-23T00:00:00'));
    expect(days.at(-1)).toEqual(at('2026-04-05T00:00:00'));
    expect(wallDateLocalizer('en', 0).visibleDays(at('2026-03-04T00:00:00'), localizer)[0]).toEqual(
      at('2026-03-01T00:00:00'),
    );
  });

  it('keeps events at midnight in the hours', () => {
    expect(localizer.startAndEndAreDateOnly(at('2026-03-04T00:00:00'), at('2026-03-05T00:00:00'))).toBe(false);
  });

  it('does not carry an event that ends at midnight into the next day', () => {
    const event = { start: at('2026-03-03T22:00:00'), end: at('2026-03-04T00:00:00') };
    const range = { start: at('2026-03-04T00:00:00'), end: at('2026-03-04T23:59:59') };
    // The published type says two arguments; the grid passes one.
    expect(Reflect.apply(localizer.inEventRange, localizer, [{ event, range }])).toBe(false);
    expect(localizer.inRange(range.start, event.start, event.end, 'day')).toBe(false);
    expect(localizer.inRange(event.start, event.start, event.end, 'day')).toBe(true);
  });

  it('is one object for equal settings', () => {
    expect(wallDateLocalizer('en', 1)).toBe(localizer);
  });
});

describe('words for wall time', () => {
  it('follows the clock of the locale, or the reader’s own choice of clock', () => {
    const range = { start: at('2026-03-04T09:15:00'), end: at('2026-03-04T13:00:00') };
    const words = (locale: string) => formatWallRange(range, 'time', locale).replaceAll(/\s/gu, ' ');
    expect(words('en')).toBe('9:15 AM – 1:00 PM');
    expect(words('en-u-hc-h23')).toBe('09:15 – 13:00');
    expect(words('es')).toBe('9:15–13:00');
  });

  it('names a zone by city and offset', () => {
    expect(zoneLabel('Europe/Madrid', '2026-03-04T09:00:00Z')).toBe('Madrid, UTC+1');
    expect(zoneLabel('America/New_York', '2026-07-04T09:00:00Z')).toBe('New York, UTC−4');
    expect(offsetLabel('Asia/Kathmandu', '2026-07-04T09:00:00Z')).toBe('UTC+5:45');
    expect(zoneLabel('UTC', '2026-07-04T09:00:00Z')).toBe('UTC');
  });

  it('knows where weeks start', () => {
    expect(localeWeekStart('es')).toBe(1);
    expect(localeWeekStart('en-US')).toBe(0);
  });
});
