import type { EventStatus } from '../rules';

/** An appointment as a calendar program takes it in. */
export interface IcsEvent {
  /** Unique in the world, and the same each time it is written. */
  uid: string;
  /** How often it was moved: a higher number replaces what a calendar has. */
  sequence: number;
  start: Date;
  end: Date;
  writtenAt: Date;
  status: EventStatus;
  summary: string;
  description: string;
  location: string;
  url: string;
}

const STATUSES: Record<EventStatus, string> = {
  pending: 'TENTATIVE',
  scheduled: 'CONFIRMED',
  completed: 'CONFIRMED',
  no_show: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** A file of one event (RFC 5545). Its times are UTC, which every program shows in the zone of its reader. */
export function toIcs(event: IcsEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Openslot//Openslot//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${toUtc(event.writtenAt)}`,
    `DTSTART:${toUtc(event.start)}`,
    `DTEND:${toUtc(event.end)}`,
    `STATUS:${STATUSES[event.status]}`,
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
    ...(event.location ? [`LOCATION:${escapeText(event.location)}`] : []),
    ...(event.url ? [`URL:${event.url.replaceAll(/[\r\n]/g, '')}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function toUtc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Section 3.3.11: a backslash, semicolon or comma is escaped, a line break is written `\n`. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(CONTROL, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not be in a file at all
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

const MAX_OCTETS = 75;

/** Section 3.1: a line has at most 75 octets; the rest follows after a line break and a space, no letter cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > MAX_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
