import { describe, expect, it } from 'vitest';
import {
  type CalendarEventView,
  closedMask,
  countByDay,
  hoursShown,
  movedEvent,
  toDayCounts,
  toGridCounts,
  toGridEvent,
  toGridEvents,
  toMove,
} from './calendar-view-model';
import { visibleRange, wallDateToLocal } from './wall-date';

const zone = 'Europe/Madrid';
const view = (start: string, end: string, id = 'e1'): CalendarEventView => ({
  id,
  title: 'Haircut',
  clientName: 'Ana López',
  eventTypeName: 'Haircut',
  eventTypeId: '3',
  staffId: null,
  staffName: null,
  color: 'indigo',
  status: 'scheduled',
  start,
  end,
  isSeries: false,
  isOnline: false,
  isUnpaid: false,
  isNewClient: false,
});
const wallOf = (event: { start: Date; end: Date }) => [wallDateToLocal(event.start), wallDateToLocal(event.end)];

describe('events in wall time', () => {
  it('draws an event during which clocks go back with its real length, never upside down', () => {
    const event = toGridEvent(view('2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z'), zone);
    expect(wallOf(event)).toEqual(['2026-10-25T02:45:00', '2026-10-25T03:15:00']);
  });

  it('keeps the real length of an event that is moved off a clock-change day', () => {
    const spring = view('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z');
    expect(wallOf(toGridEvent(spring, zone))).toEqual(['2026-03-29T01:30:00', '2026-03-29T03:30:00']);
    const start = new Date('2026-03-30T10:00:00Z');
    const move = toMove(spring, 'move', { start, end: new Date('2026-03-30T12:00:00Z') });
    expect([move.start, move.end]).toEqual(['2026-03-30T10:00:00', '2026-03-30T11:00:00']);
    expect(move.previous).toEqual({ start: spring.start, end: spring.end });
    expect(wallOf(movedEvent(toGridEvent(spring, zone), move))).toEqual([move.start, move.end]);
  });

  it('takes the end from the hand when resizing', () => {
    const event = view('2026-03-04T09:00:00Z', '2026-03-04T10:00:00Z');
    const range = { start: new Date('2026-03-04T10:00:00Z'), end: new Date('2026-03-04T11:45:00Z') };
    expect(toMove(event, 'resize', range).end).toBe('2026-03-04T11:45:00');
  });

  it('sorts by time', () => {
    const events = [
      view('2026-03-04T11:00:00Z', '2026-03-04T12:00:00Z', 'b'),
      view('2026-03-04T09:00:00Z', '2026-03-04T10:00:00Z', 'a'),
    ];
    expect(toGridEvents(events, zone).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('converts four hundred events in well under a frame of the eye', () => {
    const many = Array.from({ length: 400 }, (_, index) => {
      const start = new Date(Date.UTC(2026, 2, 1 + (index % 28), 8, (index % 36) * 15));
      return view(start.toISOString(), new Date(start.getTime() + 3_600_000).toISOString(), `e${index}`);
    });
    expect(toGridEvents(many, zone)).toHaveLength(400);
  });
});

describe('counts', () => {
  const week = visibleRange('week', new Date('2026-03-04T00:00:00Z'), 1);

  it('counts an event over midnight on both days and an event that ends at midnight on one', () => {
    const events = toGridEvents(
      [
        view('2026-03-03T22:00:00Z', '2026-03-04T01:00:00Z', 'a'),
        view('2026-03-05T21:00:00Z', '2026-03-05T23:00:00Z', 'b'),
      ],
      zone,
    );
    expect([...countByDay(events, week)]).toEqual([
      ['2026-03-03', 1],
      ['2026-03-04', 1],
      ['2026-03-05', 1],
    ]);
  });

  it('draws the counts of the server like those it counts itself', () => {
    const events = toGridEvents([view('2026-03-03T22:00:00Z', '2026-03-04T10:00:00Z')], zone);
    const counts = Object.fromEntries(countByDay(events, week));
    expect(toGridCounts({ ...counts, '2026-04-01': 9 }, week)).toEqual(toDayCounts(events, week));
  });

  it('shows a count only on days that have events', () => {
    const events = toGridEvents([view('2026-03-04T09:00:00Z', '2026-03-04T10:00:00Z')], zone);
    expect(toDayCounts(events, week).map(({ id }) => id)).toEqual(['count-2026-03-04']);
  });
});

describe('hours', () => {
  const week = visibleRange('week', new Date('2026-03-04T00:00:00Z'), 1);
  const open = [{ date: '2026-03-02', start: 540, end: 1080 }];

  it('shows opening hours with an hour around them', () => {
    expect(hoursShown([], open, week)).toEqual([480, 1140]);
  });

  it('widens to whatever lies outside, and to the whole day for an event over midnight', () => {
    const early = toGridEvents([view('2026-03-04T05:30:00Z', '2026-03-04T06:30:00Z')], zone);
    expect(hoursShown(early, open, week)).toEqual([360, 1140]);
    const night = toGridEvents([view('2026-03-03T22:00:00Z', '2026-03-04T01:00:00Z')], zone);
    expect(hoursShown(night, open, week)).toEqual([0, 1440]);
  });

  it('ignores events of other weeks', () => {
    const other = toGridEvents([view('2026-03-12T01:00:00Z', '2026-03-12T02:00:00Z')], zone);
    expect(hoursShown(other, open, week)).toEqual([480, 1140]);
  });

  it('ignores hours of other weeks', () => {
    expect(hoursShown([], [...open, { date: '2026-03-12', start: 0, end: 1440 }], week)).toEqual([480, 1140]);
  });

  it('hatches exactly what is closed', () => {
    expect(closedMask('2026-03-02', open, [480, 1140])).toBe(
      'linear-gradient(to bottom, #000 0%, #000 9.091%, transparent 9.091% 90.909%, #000 90.909%, #000 100%)',
    );
    expect(closedMask('2026-03-03', open, [480, 1140])).toBe('linear-gradient(to bottom, #000 0%, #000 100%)');
  });
});
