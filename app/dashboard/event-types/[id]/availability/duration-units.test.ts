import { describe, expect, it } from 'vitest';
import { toAmount, toStored } from './duration-units';

describe('lengths of time', () => {
  it.each([
    ['minimum_notice', 2880, { amount: 2, unit: 'days' }],
    ['minimum_notice', 90, { amount: 90, unit: 'minutes' }],
    ['minimum_notice', 0, { amount: 0, unit: 'hours' }],
    ['buffer_after', 60, { amount: 1, unit: 'hours' }],
    ['maximum_advance', 60, { amount: 60, unit: 'days' }],
    ['maximum_advance', null, { amount: '', unit: 'days' }],
    ['cancellation_window', 48, { amount: 2, unit: 'days' }],
  ] as const)('of %s: %s reads as %o', (name, value, expected) => {
    expect(toAmount(name, value)).toEqual(expected);
  });

  it('are stored as the API counts them, whatever unit they are typed in', () => {
    const typed = {
      buffer_before: '5',
      buffer_before_unit: 'minutes',
      minimum_notice: '1,5',
      minimum_notice_unit: 'hours',
      maximum_advance: '8',
      maximum_advance_unit: 'weeks',
      cancellation_window: '2',
      cancellation_window_unit: 'days',
    };
    expect(toStored(typed)).toMatchObject({
      buffer_before: 5,
      minimum_notice: 90,
      maximum_advance: 56,
      cancellation_window: 48,
    });
  });

  it('are left for the schema when they are no number, and are not made up when they were not sent', () => {
    expect(toStored({ maximum_advance: ' ', maximum_advance_unit: 'days', minimum_notice: 'soon' })).toMatchObject({
      maximum_advance: '',
      minimum_notice: 'soon',
    });
    expect(toStored({})).toEqual({});
  });
});
