import { describe, expect, it } from 'vitest';
import { createEventInput, updateEventInput } from '@/lib/modules/events/schema';
import { wallForm } from './wall-form';

const typed = { event_type_id: 1, invitee_name: 'Ana', invitee_email: 'ana@example.com', timezone: 'Europe/Madrid' };

describe('an event form', () => {
  it("means the wall of the form's zone, whatever the zone of the server", () => {
    const form = wallForm(createEventInput).parse({ ...typed, date: '2026-07-01', time: '09:15', ends: '' });
    expect(form.startTime.toISOString()).toBe('2026-07-01T07:15:00.000Z');
    expect(form.endTime).toBeUndefined();
  });

  it('ends on the next day when the end is not after the start', () => {
    const form = wallForm(createEventInput).parse({ ...typed, date: '2026-07-31', time: '23:00', ends: '00:30' });
    expect(form.endTime?.toISOString()).toBe('2026-07-31T22:30:00.000Z');
  });

  it('says that the time is missing instead of guessing one', () => {
    const form = wallForm(createEventInput).safeParse({ ...typed, date: '2026-07-01', time: '', ends: '' });
    expect(form.error?.issues.map(({ path }) => path.join('.'))).toEqual(['start_time']);
    expect(wallForm(createEventInput).safeParse({ ...typed, date: 'x', time: 'y', ends: 'z' }).success).toBe(false);
  });

  it('leaves the time alone when the form has none', () => {
    expect(wallForm(updateEventInput).parse({ notes: 'Bring keys' })).toEqual({ notes: 'Bring keys' });
  });
});
