import { expect, it } from 'vitest';
import { timeOffForm, toTimeOff } from './time-off-form';

const form = (fields: object) =>
  timeOffForm.parse({ staff_id: 1, whole_days: true, starts_on: '', ends_on: '', ...fields });

it('whole days run from midnight to midnight of the staff member’s zone, the last one included', () => {
  const days = form({ starts_on: '2026-03-28', ends_on: '2026-03-29' });
  expect(toTimeOff(days, 'Europe/Madrid')).toMatchObject({
    starts_at: '2026-03-27T23:00:00.000Z',
    ends_at: '2026-03-29T22:00:00.000Z',
  });
});

it('a single day needs only its first date, also where it is part of the day', () => {
  expect(toTimeOff(form({ starts_on: '2026-03-02' }), 'UTC').ends_at).toBe('2026-03-03T00:00:00.000Z');
  const hours = form({ whole_days: false, starts_on: '2026-03-02', starts_time: '10:00', ends_time: '12:30' });
  expect(toTimeOff(hours, 'Europe/Madrid')).toMatchObject({
    starts_at: '2026-03-02T09:00:00.000Z',
    ends_at: '2026-03-02T11:30:00.000Z',
  });
});

it('leaves what is missing or impossible for the schema to refuse', () => {
  expect(toTimeOff(form({ starts_on: '2026-02-31' }), 'UTC')).toMatchObject({ starts_at: '', ends_at: '' });
});
