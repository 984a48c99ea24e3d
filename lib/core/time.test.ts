import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dateInZone, isTimeZone, toWireInstant, wireInstantWriter } from './time';
import { calendarDate, instant } from './time-fields';
import { addDays, instantToWall, startOfDay, wallToInstant } from './wall-time';

const ZONES = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Santiago',
];
const anyInstant = fc.date({ min: new Date('1975-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('instants of the wire', () => {
  it('are whole UTC seconds with Z, whatever offset or fraction came in', () => {
    expect(toWireInstant(instant.parse('2026-02-15T16:00:00.999+02:00'))).toBe('2026-02-15T14:00:00Z');
  });

  it.each([
    '2026-02-15',
    '2026-02-15T14:00:00',
    '2026-02-30T10:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    'now',
  ])('refuse %s', (text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });

  it('keep dates that exist and refuse others', () => {
    expect(calendarDate.parse('2028-02-29').toISOString()).toBe('2028-02-29T00:00:00.000Z');
    expect(calendarDate.safeParse('2027-02-29').success).toBe(false);
  });
});

describe('zones', () => {
  it.each(['Europe/Madrid', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('knows %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });
  it.each(['', 'Mars/Base', '+02:00', 'Europe/Madrid; DROP', '\0', 'CEST?'])('refuses %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});

describe('the calendar day of an instant', () => {
  it('agrees with Temporal in every zone', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...ZONES), (date, zone) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(date.getTime())
          .toZonedDateTimeISO(zone)
          .toPlainDate()
          .toString();
        expect(dateInZone(date, zone)).toBe(expected);
      }),
    );
  });
});

describe('wall time', () => {
  it('goes to an instant and back, but for hours that a clock change skips', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...ZONES), (date, zone) => {
        const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
        const wall = instantToWall(whole, zone);
        expect(instantToWall(wallToInstant(wall, zone), zone)).toBe(wall);
      }),
    );
  });

  it('takes a skipped time forward and a repeated time as the first of the two', () => {
    expect(wallToInstant('2026-03-29T02:30', 'Europe/Madrid').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(wallToInstant('2026-10-25T02:30', 'Europe/Madrid').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('knows days that do not start at midnight', () => {
    expect(startOfDay('2026-09-06', 'America/Santiago').toISOString()).toBe('2026-09-06T04:00:00.000Z');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});

describe('writing many instants', () => {
  it('spells each as one alone', () => {
    const write = wireInstantWriter();
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(write(date.getTime())).toBe(toWireInstant(date));
        },
      ),
    );
  });
});
