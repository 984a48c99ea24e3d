import { describe, expect, it } from 'vitest';
import { calendarHref, parseCalendarSearch } from './calendar-search';

const today = '2026-03-04';

describe('the address of the calendar', () => {
  it('comes back from its own address unchanged', () => {
    const search = parseCalendarSearch(
      {
        view: 'team',
        date: '2026-05-01',
        staff_id: '7',
        location_id: '3',
        event_type_id: '9',
        color: 'staff',
        event: 'abc-1',
      },
      today,
    );
    const address = new URL(calendarHref(search, { event: search.event }), 'http://localhost');
    expect(parseCalendarSearch(Object.fromEntries(address.searchParams), today)).toEqual(search);
  });

  it('keeps its page while an event is opened, and begins at the first with every other date or filter', () => {
    const search = parseCalendarSearch({ view: 'agenda', date: today, page: '3' }, today);
    expect(calendarHref(search, { event: '7' })).toBe(`/dashboard/calendar?view=agenda&date=${today}&page=3&event=7`);
    expect(calendarHref(search)).toContain('page=3');
    expect(calendarHref(search, { date: '2026-03-11' })).not.toContain('page');
    expect(calendarHref(search, { staffId: '7' })).not.toContain('page');
    for (const page of ['0', '-1', 'x', '1', '1e9']) {
      expect(parseCalendarSearch({ page }, today).page).toBeUndefined();
    }
  });

  it('counts what it cannot read as absent', () => {
    const search = parseCalendarSearch(
      { view: 'year', date: '2026-02-31', staff_id: '../x', color: 'mood', event: '' },
      today,
    );
    expect(search).toEqual({
      view: null,
      date: today,
      event: null,
      staffId: null,
      locationId: null,
      eventTypeId: null,
      color: null,
      cancelled: null,
    });
  });

  it('closes the open event when the period changes, and keeps the filters', () => {
    const search = parseCalendarSearch({ view: 'week', event: '5', staff_id: '7' }, today);
    expect(calendarHref(search, { date: '2026-03-11' })).toBe(
      '/dashboard/calendar?view=week&date=2026-03-11&staff_id=7',
    );
  });
});
