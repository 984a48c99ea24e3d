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

/** Something that can be booked, with how long it takes and how often it is. */
interface Bookable {
  durationMinutes: number;
  bufferAfterMinutes: number;
  weight: number;
}

export interface SampleSlot<Service, Person> {
  service: Service;
  person: Person;
  start: Date;
  end: Date;
}

interface OpeningHours {
  /** 0 is Sunday. */
  day: number;
  /** Minutes after midnight. */
  startMinute: number;
  endMinute: number;
}

interface Plan<Service, Person> {
  services: readonly Service[];
  staff: readonly Person[];
  opening: readonly OpeningHours[];
  timeZone: string;
  /** `YYYY-MM-DD`, the first and last day to fill. */
  from: string;
  to: string;
  random: () => number;
}

const STEP = 15;

/** Fills the days with bookings that never overlap for one staff member, busier in the near future than later. */
export function fillCalendar<Service extends Bookable, Person>(
  plan: Plan<Service, Person>,
): SampleSlot<Service, Person>[] {
  const slots: SampleSlot<Service, Person>[] = [];
  for (let date = plan.from; date <= plan.to; date = addDays(date, 1)) {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    for (const { startMinute, endMinute } of plan.opening.filter(({ day }) => day === weekday)) {
      for (const person of plan.staff) {
        slots.push(...fillDay(plan, { date, person, open: startMinute, close: Math.min(endMinute, DAY_MINUTES) }));
      }
    }
  }
  return slots;
}

const DAY_MINUTES = 1440;

function fillDay<Service extends Bookable, Person>(
  { services, timeZone, random, from, to }: Plan<Service, Person>,
  { date, person, open, close }: { date: string; person: Person; open: number; close: number },
): SampleSlot<Service, Person>[] {
  const slots: SampleSlot<Service, Person>[] = [];
  const progress = (Date.parse(date) - Date.parse(from)) / Math.max(DAY_MS, Date.parse(to) - Date.parse(from));
  const gapChance = 0.45 + 0.7 * Math.max(0, progress - 0.6);
  let minute = open + STEP * Math.floor(random() * 4);
  while (minute < close) {
    const service = pick(services, random);
    const length = service.durationMinutes;
    if (minute + length > close) break;
    if (random() > gapChance) {
      const start = wallToInstant(`${date}T${clock(minute)}`, timeZone);
      slots.push({ service, person, start, end: new Date(start.getTime() + length * MINUTE_MS) });
      minute += length + service.bufferAfterMinutes;
    }
    minute = Math.ceil((minute + STEP * Math.floor(random() * 5)) / STEP) * STEP;
  }
  return slots;
}

function pick<Service extends Bookable>(services: readonly Service[], random: () => number): Service {
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
