import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import { addDays, wallToInstant } from '@/lib/core/wall-time';

/** A generator of numbers in [0, 1) that repeats for a seed (mulberry32), so that every demo looks alike. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface DemoService {
  durationMinutes: number;
  bufferAfterMinutes: number;
  weight: number;
}

export interface DemoSlot<Service> {
  service: Service;
  staffIndex: number;
  start: Date;
  end: Date;
}

interface Plan<Service> {
  services: readonly Service[];
  staffCount: number;
  timeZone: string;
  /** `YYYY-MM-DD`, the first and last day to fill. */
  from: string;
  to: string;
  random: () => number;
}

const STEP = 15;
/** Opening minutes: long on weekdays, mornings at the weekend, so that every day of a demo has something to see. */
const HOURS = { weekday: { open: 9 * 60, close: 19 * 60 }, weekend: { open: 10 * 60, close: 14 * 60 } };

export const OPENING = [
  ...[1, 2, 3, 4, 5].map((day) => ({ day, startMinute: HOURS.weekday.open, endMinute: HOURS.weekday.close })),
  ...[0, 6].map((day) => ({ day, startMinute: HOURS.weekend.open, endMinute: HOURS.weekend.close })),
];

/** Fills the days with bookings that never overlap for one staff member, busier in the near future than later. */
export function fillCalendar<Service extends DemoService>(plan: Plan<Service>): DemoSlot<Service>[] {
  const slots: DemoSlot<Service>[] = [];
  for (let date = plan.from; date <= plan.to; date = addDays(date, 1)) {
    const hours = OPENING.find(({ day }) => day === new Date(`${date}T00:00:00Z`).getUTCDay());
    if (!hours) continue;
    for (let staffIndex = 0; staffIndex < plan.staffCount; staffIndex++) {
      slots.push(...fillDay(plan, { date, staffIndex, open: hours.startMinute, close: hours.endMinute }));
    }
  }
  return slots;
}

function fillDay<Service extends DemoService>(
  { services, timeZone, random, from, to }: Plan<Service>,
  { date, staffIndex, open, close }: { date: string; staffIndex: number; open: number; close: number },
): DemoSlot<Service>[] {
  const slots: DemoSlot<Service>[] = [];
  const progress = (Date.parse(date) - Date.parse(from)) / Math.max(DAY_MS, Date.parse(to) - Date.parse(from));
  const gapChance = 0.45 + 0.7 * Math.max(0, progress - 0.6);
  let minute = open + STEP * Math.floor(random() * 4);
  while (minute < close) {
    const service = pick(services, random);
    const length = service.durationMinutes;
    if (minute + length > close) break;
    if (random() > gapChance) {
      const start = wallToInstant(`${date}T${clock(minute)}`, timeZone);
      slots.push({ service, staffIndex, start, end: new Date(start.getTime() + length * MINUTE_MS) });
      minute += length + service.bufferAfterMinutes;
    }
    minute = Math.ceil((minute + STEP * Math.floor(random() * 5)) / STEP) * STEP;
  }
  return slots;
}

function pick<Service extends DemoService>(services: readonly Service[], random: () => number): Service {
  const sum = services.reduce((total, { weight }) => total + weight, 0);
  let left = random() * sum;
  const chosen = services.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return chosen ?? (services[0] as Service);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
