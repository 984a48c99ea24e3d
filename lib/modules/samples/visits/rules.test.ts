import { describe, expect, it } from 'vitest';
import { samplePeople, sampleServices } from '../business/rules';
import { fillCalendar, seededRandom } from '../calendar/rules';
import { type BillFate, planMoney } from '../money/rules';
import { planVisits, withoutOverlaps } from './rules';

const NOW = new Date('2026-03-18T11:00:00Z');
const LEO = { name: 'Leo', color: '#0B6BCB' };
const services = sampleServices('en');
const clients = samplePeople(12).map((person) => ({ ...person, notes: null }));

/** The clocks go forward on 29 March in Madrid, in the middle of these hours. */
function plan(hours = { startMinute: 0, endMinute: 1_440 }) {
  const random = seededRandom(7);
  const opening = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, ...hours }));
  const slots = fillCalendar({
    ...{ services, staff: [LEO], opening, random, timeZone: 'Europe/Madrid' },
    from: '2026-03-01',
    to: '2026-04-01',
  });
  const terms = { places: [], extras: [], coupons: [], taxes: [], notes: [], cancellation: 'Sorry' };
  return planVisits(withoutOverlaps(slots), { ...terms, clients, now: NOW, random });
}

describe('made-up visits', () => {
  it('are the same every time', () => {
    expect(plan()).toEqual(plan());
  });

  it('never meet, buffers included, also in the night of a clock change', () => {
    const visits = plan().toSorted((a, b) => a.start.getTime() - b.start.getTime());
    expect(visits.length).toBeGreaterThan(100);
    const meeting = visits.filter(({ start }, index) => {
      const before = visits[index - 1];
      return before && start.getTime() < before.end.getTime() + before.service.bufferAfterMinutes * 60_000;
    });
    expect(meeting).toEqual([]);
  });

  it('were all booked before now, and only what is over has an outcome', () => {
    const visits = plan();
    expect(visits.filter(({ bookedAt }) => bookedAt >= NOW)).toEqual([]);
    const decided = visits.filter(({ status }) => status === 'completed' || status === 'no_show');
    expect(decided.filter(({ end }) => end > NOW)).toEqual([]);
  });

  it('leave out what meets something that is taken', () => {
    const visits = plan();
    const start = new Date('2026-03-10T00:00:00Z');
    const end = new Date('2026-03-11T00:00:00Z');
    const left = withoutOverlaps(visits, [{ person: LEO, start, end }]);
    expect(left.filter((visit) => visit.start < end && visit.end > start)).toEqual([]);
    expect(left.length).toBeLessThan(visits.length);
  });
});

describe('the money of made-up visits', () => {
  const fates: BillFate[] = ['draft', 'sent', 'overdue', 'partially_paid', 'paid', 'cancelled', 'refunded'];
  const terms = { now: NOW, timeZone: 'Europe/Madrid', currency: 'EUR', taxRate: 21, fates };
  const numberOf = (kind: string, count: number) => `${kind}-${count}`;
  const { bills, payments } = planMoney(plan(), { ...terms, numberOf, random: seededRandom(8) });

  it('has one bill of each fate, numbered from the oldest, and a credit note for what was given back', () => {
    expect(bills.filter(({ corrects }) => !corrects).map(({ number }) => number)).toEqual(
      fates.map((_, index) => `invoice-${index + 1}`),
    );
    expect(bills.filter(({ corrects }) => corrects).map(({ amounts }) => amounts.total < 0n)).toEqual([true]);
  });

  it('is late where it should be and nowhere else', () => {
    const open = bills.filter(
      ({ status, corrects }) => !corrects && (status === 'sent' || status === 'partially_paid'),
    );
    expect(open.filter(({ due }) => (due ?? '') < '2026-03-18')).toHaveLength(1);
  });

  it('never gives back more than was paid', () => {
    const refunds = payments.filter(({ refunds: paid }) => paid);
    expect(refunds.length).toBeGreaterThan(1);
    expect(refunds.filter(({ amount, refunds: paid }) => amount > (paid?.amount ?? 0n))).toEqual([]);
  });
});
