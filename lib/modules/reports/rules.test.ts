import { describe, expect, it } from 'vitest';
import { reportPeriods, toTimeline } from './rules';

const iso = ({ from, to }: { from: Date; to: Date }) => [from.toISOString(), to.toISOString()];

describe('reportPeriods', () => {
  it('are days, weeks and months of the zone, not of UTC', () => {
    // Already Monday, 2 March in Auckland.
    const periods = reportPeriods(new Date('2026-03-01T12:00:00Z'), 'Pacific/Auckland');
    expect(iso(periods.day.current)).toEqual(['2026-03-01T11:00:00.000Z', '2026-03-02T11:00:00.000Z']);
    expect(iso(periods.week.current)).toEqual(['2026-03-01T11:00:00.000Z', '2026-03-08T11:00:00.000Z']);
    expect(iso(periods.month.current)).toEqual(['2026-02-28T11:00:00.000Z', '2026-03-31T11:00:00.000Z']);
    expect(iso(periods.month.previous)).toEqual(['2026-01-31T11:00:00.000Z', '2026-02-28T11:00:00.000Z']);
  });

  it('keep their midnights across a clock change', () => {
    const { week } = reportPeriods(new Date('2026-03-29T10:00:00Z'), 'Europe/Madrid');
    expect(iso(week.current)).toEqual(['2026-03-22T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
  });

  it('count a Sunday to the week that began on Monday', () => {
    const { week, day } = reportPeriods(new Date('2026-03-08T10:00:00Z'), 'UTC');
    expect(iso(week.current)).toEqual(['2026-03-02T00:00:00.000Z', '2026-03-09T00:00:00.000Z']);
    expect(iso(day.previous)).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z']);
  });

  it('cross the end of a year', () => {
    const { month } = reportPeriods(new Date('2026-12-31T10:00:00Z'), 'UTC');
    expect(iso(month.current)).toEqual(['2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z']);
  });
});

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const event = (from: string, to: string) => ({ id: from, starts_at: at(from), ends_at: at(to) });
const outline = (events: ReturnType<typeof event>[], now: string) =>
  toTimeline(events, at(now)).map((item) =>
    item.kind === 'event' ? item.event.id : item.kind === 'gap' ? `${item.minutes} free` : 'now',
  );

describe('toTimeline', () => {
  it('puts now between what has begun and what has not', () => {
    expect(outline([event('09:00', '10:00'), event('10:00', '11:00')], '09:30')).toEqual(['09:00', 'now', '10:00']);
    expect(outline([event('09:00', '10:00')], '08:00')).toEqual(['now', '09:00']);
    expect(outline([event('09:00', '10:00')], '12:00')).toEqual(['09:00', 'now']);
  });

  it('counts free time only while nobody is busy, and only what is left of it', () => {
    const day = [event('09:00', '12:00'), event('09:30', '10:00'), event('13:00', '14:00')];
    expect(outline(day, '09:15')).toEqual(['09:00', 'now', '09:30', '60 free', '13:00']);
    expect(outline(day, '12:20')).toEqual(['09:00', '09:30', 'now', '40 free', '13:00']);
    expect(outline(day, '12:40')).toEqual(['09:00', '09:30', 'now', '13:00']);
  });

  it('is empty for an empty day', () => {
    expect(outline([], '12:00')).toEqual([]);
  });
});
