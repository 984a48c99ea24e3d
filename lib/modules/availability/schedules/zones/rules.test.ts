import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect, openIntervals, type WeeklySchedule } from '../../rules';
import { clockDifference, movedToZone } from './rules';

const winter = new Date('2031-01-15T12:00:00Z');
const open = { start: 540, end: 1020 };

/** What is open in some weeks of winter, whatever zone the hours are written in. */
function openInWinter(schedule: WeeklySchedule) {
  const window = { start: Date.parse('2031-01-06T00:00:00Z'), end: Date.parse('2031-02-03T00:00:00Z') };
  return intersect(openIntervals(schedule, '2031-01-01', '2031-02-08'), [window]);
}

/** One interval within each third of a day, the last of which may run over midnight. */
const dayHours = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.nat(239), fc.integer({ min: 241, max: 479 }), fc.nat(1400))
  .map(([early, noon, late, from, to, length]) => [
    ...(early ? [{ start: from, end: to }] : []),
    ...(noon ? [{ start: 480 + from, end: 480 + to }] : []),
    ...(late ? [{ start: 960 + from, end: 960 + from + 1 + length }] : []),
  ]);

// None of them changes its clock in the weeks that are looked at.
const zone = fc.constantFrom(
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Niue',
);

const schedule: fc.Arbitrary<WeeklySchedule> = fc
  .record({
    timezone: zone,
    week: fc.array(dayHours, { minLength: 7, maxLength: 7 }),
    dates: fc.uniqueArray(fc.tuple(fc.integer({ min: 4, max: 33 }), dayHours), {
      maxLength: 6,
      selector: ([day]) => day,
    }),
  })
  .map(({ timezone, week, dates }) => ({
    timezone,
    rules: week.flatMap((hours, day) => hours.map((one) => ({ day, ...one }))),
    overrides: new Map(
      dates.map(([day, hours]) => [new Date(Date.UTC(2031, 0, day)).toISOString().slice(0, 10), hours]),
    ),
  }));

describe('a schedule that moves to another zone', () => {
  it('reads the hours of its moments on the other clock, on the day they begin there', () => {
    const madrid = { timezone: 'Europe/Madrid', rules: [{ day: 1, ...open }], overrides: new Map() };
    expect(clockDifference('Europe/Madrid', 'Asia/Tokyo', winter)).toBe(480);
    expect(movedToZone(madrid, 'Asia/Tokyo', winter).rules).toEqual([{ day: 1, start: 1020, end: 1500 }]);
    const kiritimati = movedToZone(madrid, 'Pacific/Kiritimati', winter);
    expect(kiritimati.rules).toEqual([{ day: 1, start: 1320, end: 1800 }]);
    expect(movedToZone(kiritimati, 'Pacific/Niue', winter).rules).toEqual([{ day: 0, start: 1260, end: 1740 }]);
  });

  it('compares the clocks at the moment it is told: in summer it is another hour', () => {
    const madrid = { timezone: 'Europe/Madrid', rules: [{ day: 1, ...open }], overrides: new Map() };
    const rulesAt = (at: string) => movedToZone(madrid, 'America/Bogota', new Date(at)).rules;
    expect(rulesAt('2031-01-15T12:00:00Z')).toEqual([{ day: 1, start: 180, end: 660 }]);
    expect(rulesAt('2031-07-15T12:00:00Z')).toEqual([{ day: 1, start: 120, end: 600 }]);
  });

  it('closes what a closed date was, also where its hours begin a day earlier', () => {
    const always = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, start: 0, end: 480 }));
    const madrid = { timezone: 'Europe/Madrid', rules: always, overrides: new Map([['2031-01-15', []]]) };
    const { overrides } = movedToZone(madrid, 'America/New_York', winter);
    expect([...overrides]).toEqual([['2031-01-14', []]]);
  });

  it('is open at the same moments, and as it was when it moves back', () => {
    fc.assert(
      fc.property(schedule, zone, (before, timezone) => {
        const after = movedToZone(before, timezone, winter);
        expect(after.timezone).toBe(timezone);
        expect(openInWinter(after)).toEqual(openInWinter(before));
        expect(openInWinter(movedToZone(after, before.timezone, winter))).toEqual(openInWinter(before));
        for (const { start, end } of [...after.rules, ...[...after.overrides.values()].flat()]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(1440);
          expect(end - start).toBeLessThanOrEqual(1440);
        }
      }),
    );
  });
});
