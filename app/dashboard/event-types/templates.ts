import { hexOfHue } from '@/lib/core/color';
import type { MEETING_TYPES } from '@/lib/modules/event-types/schema';

interface Template {
  /** Key of `event_types.templates.<trade>.items`; its text becomes the name. */
  key: 'first' | 'second' | 'third';
  duration: number;
  /** Major units of the team's currency. */
  price: number;
  color: string;
  buffer_after?: number;
  location_type?: (typeof MEETING_TYPES)[number];
}

/** What businesses of a trade usually start with; every value can be changed afterwards. */
export const templates = {
  salon: [
    { key: 'first', duration: 45, price: 35, color: hexOfHue('indigo'), buffer_after: 5 },
    { key: 'second', duration: 90, price: 75, color: hexOfHue('rose'), buffer_after: 10 },
    { key: 'third', duration: 20, price: 15, color: hexOfHue('teal') },
  ],
  clinic: [
    { key: 'first', duration: 45, price: 80, color: hexOfHue('sky'), buffer_after: 15 },
    { key: 'second', duration: 20, price: 50, color: hexOfHue('green'), buffer_after: 10 },
    { key: 'third', duration: 15, price: 30, color: hexOfHue('slate'), location_type: 'phone' },
  ],
  tutor: [
    { key: 'first', duration: 60, price: 30, color: hexOfHue('amber') },
    { key: 'second', duration: 30, price: 0, color: hexOfHue('lime') },
    { key: 'third', duration: 90, price: 45, color: hexOfHue('orange') },
  ],
  consultant: [
    { key: 'first', duration: 30, price: 0, color: hexOfHue('teal'), location_type: 'phone' },
    { key: 'second', duration: 60, price: 120, color: hexOfHue('indigo'), buffer_after: 15 },
    { key: 'third', duration: 180, price: 320, color: hexOfHue('pink'), buffer_after: 30 },
  ],
} as const satisfies Record<string, readonly Template[]>;

export type Trade = keyof typeof templates;

export const trades = Object.keys(templates) as Trade[];
