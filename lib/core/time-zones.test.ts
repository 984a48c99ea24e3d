import { describe, expect, it } from 'vitest';
import { labelOfZone, listTimeZones } from './time-zones';

const winter = new Date('2026-01-15T12:00:00Z');
const summer = new Date('2026-07-15T12:00:00Z');

describe('time zones for people', () => {
  it('names city and offset of the day', () => {
    expect(labelOfZone('Europe/Madrid', winter)).toBe('Madrid, UTC+1');
    expect(labelOfZone('Europe/Madrid', summer)).toBe('Madrid, UTC+2');
    expect(labelOfZone('America/Argentina/Buenos_Aires', winter)).toBe('Buenos Aires, UTC-3');
    expect(labelOfZone('UTC', winter)).toBe('UTC');
  });

  it('lists UTC and a zone that is stored under another name', () => {
    expect(listTimeZones()).toContain('UTC');
    expect(listTimeZones('US/Eastern')).toContain('US/Eastern');
  });
});
