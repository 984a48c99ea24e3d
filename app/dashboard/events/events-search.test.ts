import { describe, expect, it } from 'vitest';
import { eventsQueryOf, quickFilterOf } from './events-search';

const now = new Date('2026-03-02T10:00:00Z');

describe('the address of the events list', () => {
  it('shows what is coming up when it says nothing', () => {
    const query = eventsQueryOf({}, now);
    expect(query).toMatchObject({ status: ['pending', 'scheduled'], sort: 'start_time', endingAfter: now });
  });

  it("shows all that match when it carries the API's own filters", () => {
    expect(quickFilterOf({ status: 'completed' })).toBe('all');
    expect(eventsQueryOf({ status: 'completed' }, now)).toMatchObject({ status: ['completed'], sort: '-start_time' });
  });

  it('lets a filter of its own narrow a quick filter', () => {
    const query = eventsQueryOf({ show: 'past', date_from: '2026-02-01', staff_id: '4', search: ' ana ' }, now);
    expect(query).toMatchObject({ staffId: 4, search: 'ana', overBy: now });
    expect(query.dateFrom?.toISOString()).toBe('2026-02-01T00:00:00.000Z');
  });

  it('ignores what cannot be meant instead of failing', () => {
    const query = eventsQueryOf(
      { show: 'upcoming', sort: 'price', page: '-2', date_to: '2026-13-40', staff_id: 'x', status: 'lost' },
      now,
    );
    expect(query).toMatchObject({ page: 1, sort: 'start_time', status: ['pending', 'scheduled'] });
    expect(query.staffId).toBeUndefined();
    expect(query.dateTo).toBeUndefined();
  });
});
