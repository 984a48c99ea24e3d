import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { wallToInstant } from '@/lib/core/wall-time';
import type { Interval, OpenMinutes, WeeklySchedule } from '../../rules';
import { facts, member } from '../facts.fixture';
import { type ExcludedReason, explain, slotsOf, verdictAt } from '../rules';
import { type SlotFacts, type StaffFacts, toSlotContext } from './rules';

/** Asking the clock every five minutes takes a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const STEP = 5 * MINUTE_MS;
const RANGE_MS = 2 * DAY_MS;

/** Middays close to clock changes of an hour and of half an hour, a change of the date line, and none. */
const PLACES = [
  { timezone: 'Europe/Madrid', date: '2026-03-29' },
  { timezone: 'Europe/Madrid', date: '2026-10-25' },
  { timezone: 'Australia/Lord_Howe', date: '2026-04-05' },
  { timezone: 'Australia/Lord_Howe', date: '2026-10-04' },
  { timezone: 'Pacific/Apia', date: '2011-12-29' },
  { timezone: 'America/Nuuk', date: '2026-03-28' },
  { timezone: 'Asia/Kathmandu', date: '2026-06-01' },
];

const fives = (min: number, max: number) => fc.integer({ min: min / 5, max: max / 5 }).map((count) => count * 5);
const hours = fc
  .tuple(fives(0, 1_435), fives(5, 900))
  .map(([start, length]): OpenMinutes => ({ start, end: Math.min(start + length, 2_880) }));

/** Some interval in the range or near it, to five minutes. */
const intervalNear = (start: number) =>
  fc
    .tuple(fives(-1_440, 4_000), fives(5, 300))
    .map(([from, length]): Interval => ({ start: start + from * MINUTE_MS, end: start + (from + length) * MINUTE_MS }));

function scheduleIn({ timezone, date }: (typeof PLACES)[number]): fc.Arbitrary<WeeklySchedule> {
  const rules = fc.array(fc.tuple(fc.nat(6), hours), { maxLength: 12 });
  const override = fc.option(fc.array(hours, { maxLength: 2 }), { nil: undefined });
  return fc.tuple(rules, override).map(([weekly, special]) => ({
    timezone,
    rules: weekly.map(([day, open]) => ({ day, ...open })),
    overrides: new Map(special ? [[date, special]] : []),
  }));
}

function staffIn(place: (typeof PLACES)[number], start: number, staffId: number): fc.Arbitrary<StaffFacts> {
  const some = fc.array(intervalNear(start), { maxLength: 5 });
  return fc
    .record({
      schedule: fc.option(scheduleIn(place), { nil: null, freq: 8 }),
      timeOff: fc.array(intervalNear(start), { maxLength: 1 }),
      claims: some,
      external: some,
      dailyLimit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      eventStarts: fc.array(
        intervalNear(start).map((one) => one.start),
        { maxLength: 6 },
      ),
    })
    .map((given) => member({ staffId, ...given }));
}

const cases: fc.Arbitrary<SlotFacts> = fc.constantFrom(...PLACES).chain((place) => {
  const start = wallToInstant(`${place.date}T00:00`, place.timezone).getTime() - DAY_MS / 2;
  return fc
    .record({
      kind: fc.constantFrom('one_on_one', 'round_robin', 'collective') as fc.Arbitrary<SlotFacts['kind']>,
      lengthMinutes: fives(5, 120),
      incrementMinutes: fives(5, 120),
      bufferBeforeMinutes: fives(0, 40),
      bufferAfterMinutes: fives(0, 40),
      minimumNoticeMinutes: fives(0, 300),
      maximumAdvanceDays: fc.option(fc.nat(2), { nil: null }),
      dailyLimit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      eventStarts: fc.array(
        intervalNear(start).map((one) => one.start),
        { maxLength: 6 },
      ),
      now: fives(-2_000, 1_000).map((minute) => start + minute * MINUTE_MS),
      staff: fc.tuple(staffIn(place, start, 1), fc.option(staffIn(place, start, 2), { nil: null })),
    })
    .map(({ staff, ...given }) =>
      facts({
        ...given,
        timeZone: place.timezone,
        range: { start, end: start + RANGE_MS },
        staff: staff.filter((one) => one !== null),
      }),
    );
});

const overlaps = (a: Interval, b: Interval) => a.start < b.end && b.start < a.end;

describe('slots of any facts', () => {
  it('meet no claim, keep to open hours, and pass when asked for one by one', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const context = toSlotContext(given);
        for (const slot of slotsOf(context, given.range)) {
          const blocked = { start: slot.start - context.bufferBeforeMs, end: slot.end + context.bufferAfterMs };
          for (const { staffId, claims, external, timeOff } of given.staff) {
            if (!slot.staffIds.includes(staffId)) continue;
            expect([...claims, ...external].some((taken) => overlaps(taken, blocked))).toBe(false);
            expect(timeOff.some((away) => overlaps(away, slot))).toBe(false);
          }
          const parties = context.parties.filter(({ staffIds }) => slot.staffIds.includes(staffIds[0] ?? 0));
          for (const { hours: open } of parties) {
            expect(open.some(({ start, end }) => start <= slot.start && slot.end <= end)).toBe(true);
          }
          if (slot.end > given.range.end) continue;
          const verdict = verdictAt(context, slot);
          expect(verdict.reason).toBeNull();
          expect(verdict.staffIds).toEqual(expect.arrayContaining(slot.staffIds));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same however the range is cut into days of some zone', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(RANGE_MS), { maxLength: 3 }), (given, offsets) => {
        const cuts = [0, ...offsets.toSorted((a, b) => a - b), RANGE_MS].map((offset) => given.range.start + offset);
        const parts = cuts.slice(1).flatMap((end, index) => {
          const range = { start: cuts[index] ?? end, end };
          return slotsOf(toSlotContext({ ...given, range }), range);
        });
        expect(parts).toEqual(slotsOf(toSlotContext(given), given.range));
      }),
      { numRuns: 200 },
    );
  });

  it('never become more by time that is taken', () => {
    const more = fc.tuple(fives(-1_440, 4_000), fives(5, 600), fc.constantFrom('claims', 'external', 'timeOff'));
    fc.assert(
      fc.property(cases, more, (given, [from, length, list]) => {
        const start = given.range.start + from * MINUTE_MS;
        const taken = { start, end: start + length * MINUTE_MS };
        const [first, ...others] = given.staff;
        if (!first) return;
        const busier = { ...given, staff: [{ ...first, [list]: [...first[list as 'claims'], taken] }, ...others] };
        const before = new Set(slotsOf(toSlotContext(given), given.range).map((slot) => slot.start));
        for (const slot of slotsOf(toSlotContext(busier), given.range)) expect(before).toContain(slot.start);
      }),
      { numRuns: 200 },
    );
  });

  it('and excluded times together are every candidate exactly once, each with the reason told for it alone', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const context = toSlotContext(given);
        const { slots, excluded } = explain(context, given.range);
        expect(slots).toEqual(slotsOf(context, given.range));
        const starts = [...slots, ...excluded].map(({ start }) => start);
        expect(new Set(starts).size).toBe(starts.length);
        for (const one of excluded) {
          if (given.staff.length > 1 || one.end > given.range.end) continue;
          expect(verdictAt(context, one).reason).toBe(one.reason);
        }
        if (given.staff.length > 1 && given.kind !== 'collective') return;
        expect(starts.toSorted((a, b) => a - b)).toEqual(expect.arrayContaining(oracleStarts(given)));
      }),
      { numRuns: 40 },
    );
  });

  it('are those that a look at every five minutes finds', () => {
    fc.assert(
      fc.property(
        cases.filter(({ kind }) => kind !== 'collective'),
        (given) => {
          const found = slotsOf(toSlotContext(given), given.range);
          expect(found.map(({ start, staffIds }) => [start, staffIds])).toEqual(oracle(given));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Every slot by asking each five minutes of the range, each by itself and by the letter of the rules. */
function oracle(given: SlotFacts): [start: number, staffIds: number[]][] {
  const answers = given.staff.map((one) => {
    const walls = new Walls(given, one.schedule?.timezone ?? given.timeZone);
    const openings = openingsByLooking(walls, one.schedule);
    return { staffId: one.staffId, starts: new Set(startsByLooking(given, one, { walls, openings })) };
  });
  return moments(given.range).flatMap((moment): [number, number[]][] => {
    const can = answers.filter(({ starts }) => starts.has(moment)).map(({ staffId }) => staffId);
    return can.length > 0 ? [[moment, can]] : [];
  });
}

/** The candidates of a single member. */
function oracleStarts(given: SlotFacts): number[] {
  const [one] = given.staff;
  if (!one || given.staff.length > 1) return [];
  const walls = new Walls(given, one.schedule?.timezone ?? given.timeZone);
  const openings = openingsByLooking(walls, one.schedule);
  return moments(given.range).filter((moment) => isCandidate(given, { walls, openings }, moment));
}

interface Looked {
  walls: Walls;
  openings: (Interval & { wall: number })[];
}

function startsByLooking(given: SlotFacts, one: StaffFacts, looked: Looked): number[] {
  const team = new Walls(given, given.timeZone);
  const isFull = (starts: number[], limit: number | null, moment: number) =>
    limit !== null && starts.filter((start) => team.dateAt(start) === team.dateAt(moment)).length >= limit;
  return moments(given.range).filter((moment) => {
    const end = moment + given.lengthMinutes * MINUTE_MS;
    const slot = { start: moment, end };
    const blocked = {
      start: moment - given.bufferBeforeMinutes * MINUTE_MS,
      end: end + given.bufferAfterMinutes * MINUTE_MS,
    };
    const excluded: Partial<Record<ExcludedReason, boolean>> = {
      past: moment < given.now,
      minimum_notice: moment < given.now + given.minimumNoticeMinutes * MINUTE_MS,
      maximum_advance: given.maximumAdvanceDays !== null && moment > given.now + given.maximumAdvanceDays * DAY_MS,
      day_off: one.timeOff.some((away) => overlaps(away, slot)),
      outside_hours: !moments(slot).every((minute) =>
        looked.openings.some(({ start, end: close }) => start <= minute && minute < close),
      ),
      busy: [...one.claims, ...one.external].some((taken) => overlaps(taken, blocked)),
      daily_limit:
        isFull(given.eventStarts, given.dailyLimit, moment) || isFull(one.eventStarts, one.dailyLimit, moment),
    };
    return isCandidate(given, looked, moment) && !Object.values(excluded).includes(true);
  });
}

function isCandidate({ incrementMinutes }: SlotFacts, { walls, openings }: Looked, moment: number): boolean {
  return openings.some(({ start, end, wall }) => {
    const elapsed = (walls.at(moment) - wall) / MINUTE_MS;
    return start <= moment && moment < end && elapsed % incrementMinutes === 0;
  });
}

function moments({ start, end }: Interval): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((end - start) / STEP)) }, (_, index) => start + index * STEP);
}

/** What the clock shows at each five minutes of the range and some days around it. */
class Walls {
  readonly all: { moment: number; wall: number }[];
  readonly timezone: string;
  private readonly known: Map<number, number>;

  constructor({ range }: SlotFacts, timezone: string) {
    this.timezone = timezone;
    const around = { start: range.start - 3 * DAY_MS, end: range.end + 3 * DAY_MS };
    this.all = moments(around).map((moment) => ({ moment, wall: readWall(moment, timezone) }));
    this.known = new Map(this.all.map(({ moment, wall }) => [moment, wall]));
  }
  at(moment: number): number {
    return this.known.get(moment) ?? readWall(moment, this.timezone);
  }
  dateAt(moment: number): string {
    return new Date(this.at(moment)).toISOString().slice(0, 10);
  }
  /** The first moment that shows `wall` or later. */
  first(wall: number): number {
    return this.all.find((one) => one.wall >= wall)?.moment ?? Number.POSITIVE_INFINITY;
  }
}

const readings = new Map<string, number>();

function readWall(moment: number, timezone: string): number {
  const key = `${timezone}${moment}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const wall = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timezone).toPlainDateTime();
  const reading = Date.parse(`${wall.toString({ smallestUnit: 'second' })}Z`);
  readings.set(key, reading);
  return reading;
}

function openingsByLooking(walls: Walls, schedule: WeeklySchedule | null): Looked['openings'] {
  const always = [{ start: 0, end: 1_440 }];
  // Dates that the line of dates swallowed are among them: their hours may reach into the next.
  const [first = 0, last = 0] = [walls.all[0]?.wall, walls.all.at(-1)?.wall];
  const days = Array.from({ length: Math.floor((last - first) / DAY_MS) }, (_, index) => first + (index + 1) * DAY_MS);
  return days.flatMap((day) => {
    const date = new Date(day).toISOString().slice(0, 10);
    const weekday = new Date(`${date}T00:00Z`).getUTCDay();
    const weekly = schedule?.rules.filter(({ day }) => day === weekday);
    const open = schedule ? (schedule.overrides.get(date) ?? weekly ?? []) : always;
    return open.map(({ start, end }) => {
      const wall = Date.parse(`${date}T00:00Z`) + start * MINUTE_MS;
      return {
        start: walls.first(wall),
        end: walls.first(Date.parse(`${date}T00:00Z`) + end * MINUTE_MS),
        wall,
      };
    });
  });
}
