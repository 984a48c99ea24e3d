import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { instant } from '@/lib/core/time-fields';
import { couponForm, validDays } from './coupon-days';

const schema = z.object({ valid_from: instant.nullable(), valid_until: instant.nullable() });
const timeZone = 'Europe/Madrid';
const none = { validFrom: null, validUntil: null };

describe('the days of a coupon', () => {
  it('begin and end on the wall of the team, the last one included, also when the clock changes on it', () => {
    const parsed = couponForm(schema, { timeZone, before: none }).parse({
      valid_from: '2026-03-28',
      valid_until: '2026-03-29',
    });
    expect(parsed.valid_from?.toISOString()).toBe('2026-03-27T23:00:00.000Z');
    expect(parsed.valid_until?.toISOString()).toBe('2026-03-29T22:00:00.000Z');
    const shown = validDays({ validFrom: parsed.valid_from, validUntil: parsed.valid_until }, timeZone);
    expect(shown).toEqual({ from: '2026-03-28', until: '2026-03-29' });
  });

  it('keep an hour that the form does not show, until the day is changed', () => {
    const before = { validFrom: null, validUntil: new Date('2026-03-10T14:30:00Z') };
    const form = couponForm(schema, { timeZone, before });
    expect(form.parse({ valid_from: '', valid_until: '2026-03-10' }).valid_until).toEqual(before.validUntil);
    const moved = form.parse({ valid_from: '', valid_until: '2026-03-11' });
    expect(moved.valid_until?.toISOString()).toBe('2026-03-11T23:00:00.000Z');
    expect(form.parse({ valid_from: '', valid_until: '' }).valid_until).toBeNull();
  });

  it('are refused when there is no such day', () => {
    const { success } = couponForm(schema, { timeZone, before: none }).safeParse({ valid_from: '2026-02-30' });
    expect(success).toBe(false);
  });
});
