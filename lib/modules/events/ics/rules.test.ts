import { describe, expect, it } from 'vitest';
import { type IcsEvent, toIcs } from './rules';

const event: IcsEvent = {
  uid: 'event-7@salon.openslot',
  sequence: 2,
  start: new Date('2026-03-29T00:30:00Z'),
  end: new Date('2026-03-29T01:30:00Z'),
  writtenAt: new Date('2026-03-01T12:00:00.250Z'),
  status: 'scheduled',
  summary: 'Haircut',
  description: '',
  location: '',
  url: '',
};

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('an event as a calendar file', () => {
  it('says when it is in UTC, also on the night of a clock change', () => {
    const lines = unfolded(toIcs(event));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Openslot//Openslot//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:event-7@salon.openslot',
      'SEQUENCE:2',
      'DTSTAMP:20260301T120000Z',
      'DTSTART:20260329T003000Z',
      'DTEND:20260329T013000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Haircut',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes what would end a value, so that no text can add a line of its own', () => {
    const file = toIcs({ ...event, summary: 'Cut, wash; dry \\ go', description: 'One\r\nATTENDEE:x\nTwo\u0007' });
    expect(unfolded(file)).toContain('SUMMARY:Cut\\, wash\\; dry \\\\ go');
    expect(unfolded(file)).toContain('DESCRIPTION:One\\nATTENDEE:x\\nTwo');
    const link = unfolded(toIcs({ ...event, url: 'https://meet.example/a\r\nATTENDEE:x' }));
    expect(link.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
  });

  it('has no line of more than 75 octets and cuts no letter in two', () => {
    const location = 'Peluquería «Ñandú» 💇 '.repeat(20).trim();
    const file = toIcs({ ...event, location });
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(file)).toContain(`LOCATION:${location}`);
    expect(file).not.toContain('\ufffd');
  });

  it('tells calendars of a cancellation and of what is not confirmed yet', () => {
    expect(toIcs({ ...event, status: 'cancelled' })).toContain('\r\nSTATUS:CANCELLED\r\n');
    expect(toIcs({ ...event, status: 'pending' })).toContain('\r\nSTATUS:TENTATIVE\r\n');
  });
});
