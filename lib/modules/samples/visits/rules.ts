import { type Discount, type PriceLine, priceOf, type TaxRate } from '@/lib/core/price';
import { DAY_MS, MINUTE_MS } from '@/lib/core/time';
import type { EventStatus } from '@/lib/modules/events/rules';
import type { SampleClient, SampleExtra, SamplePerson, SamplePlace, SampleService } from '../business/rules';
import type { SampleSlot } from '../calendar/rules';

/** A made-up appointment. What it points to is told by the object itself, because nothing has an id yet. */
export interface SampleVisit {
  service: SampleService;
  person: SamplePerson;
  client: SampleClient;
  place: SamplePlace | null;
  start: Date;
  end: Date;
  status: EventStatus;
  bookedAt: Date;
  cancelledAt: Date | null;
  cancellationReason: string | null;
  notes: string | null;
  extras: readonly SampleExtra[];
  coupon: SampleCoupon | null;
  /** Minor units. */
  price: { subtotal: bigint; extras: bigint; discount: bigint; tax: bigint; total: bigint };
  /** Place in a series, from 1; null outside of one. */
  occurrence: number | null;
}

export interface SampleCoupon {
  code: string;
  discount: Discount;
}

/** What the visits of a business are made from. */
export interface VisitTerms {
  clients: readonly SampleClient[];
  places: readonly SamplePlace[];
  extras: readonly SampleExtra[];
  coupons: readonly SampleCoupon[];
  taxes: readonly TaxRate[];
  /** Said at some of the visits. */
  notes: readonly string[];
  cancellation: string;
  now: Date;
  random: () => number;
}

type Slot = SampleSlot<SampleService, SamplePerson>;

/** Turns free slots into appointments: most come, some cancel or stay away, those ahead are booked, a few wait for an answer. */
export function planVisits(slots: readonly Slot[], terms: VisitTerms): SampleVisit[] {
  const pick = clientPicker(terms);
  return slots.map((slot) => {
    const { random, now, cancellation } = terms;
    const status = statusOf(slot, now, random());
    const bookedAt = daysBefore(earlier(slot.start, now), 0.2 + random() * 12);
    const client = pick(slot.start);
    const chosen = chooseParts(terms);
    return {
      ...slot,
      ...chosen,
      client,
      place: placeOf(slot, terms),
      status,
      bookedAt,
      cancelledAt: status === 'cancelled' ? between(bookedAt, earlier(slot.start, now)) : null,
      cancellationReason: status === 'cancelled' ? cancellation : null,
      price: priceOfVisit(slot.service, { ...chosen, taxes: terms.taxes }),
      occurrence: null,
    };
  });
}

/** One weekly appointment of a regular, from slots that follow each other. */
export function planSeries(slots: readonly Slot[], client: SampleClient, terms: VisitTerms): SampleVisit[] {
  const [first] = slots;
  if (!first) return [];
  const bookedAt = daysBefore(earlier(first.start, terms.now), 5);
  return slots.map((slot, index) => ({
    ...slot,
    client,
    place: placeOf(slot, terms),
    status: slot.end < terms.now ? 'completed' : 'scheduled',
    bookedAt,
    cancelledAt: null,
    cancellationReason: null,
    notes: null,
    extras: [],
    coupon: null,
    price: priceOfVisit(slot.service, { extras: [], coupon: null, taxes: terms.taxes }),
    occurrence: index + 1,
  }));
}

interface Busy {
  person: unknown;
  start: Date;
  end: Date;
  service?: { bufferAfterMinutes: number };
}

/** The slots that leave alone what is taken already, and each other: of two that meet the earlier one stays. */
export function withoutOverlaps<One extends Slot>(slots: readonly One[], taken: readonly Busy[] = []): One[] {
  const kept: One[] = [];
  const lastEnd = new Map<unknown, number>();
  for (const slot of slots.toSorted((a, b) => a.start.getTime() - b.start.getTime())) {
    const blockedTo = blockedUntil(slot);
    const meets = taken.some(
      (other) =>
        other.person === slot.person && other.start.getTime() < blockedTo && slot.start.getTime() < blockedUntil(other),
    );
    if (meets || slot.start.getTime() < (lastEnd.get(slot.person) ?? 0)) continue;
    lastEnd.set(slot.person, blockedTo);
    kept.push(slot);
  }
  return kept;
}

function blockedUntil({ end, service }: Busy): number {
  return end.getTime() + (service?.bufferAfterMinutes ?? 0) * MINUTE_MS;
}

/** What a visit costs, by the one function that prices bookings. */
function priceOfVisit(
  service: SampleService,
  { extras, coupon, taxes }: Pick<SampleVisit, 'extras' | 'coupon'> & { taxes: readonly TaxRate[] },
): SampleVisit['price'] {
  const lines: PriceLine[] = [
    { amount: BigInt(service.price), kind: 'service' },
    ...extras.map(({ price }): PriceLine => ({ amount: BigInt(price), kind: 'extra' })),
  ];
  return priceOf(lines, coupon?.discount ?? null, taxes);
}

function chooseParts({ extras, coupons, notes, random }: VisitTerms) {
  return {
    extras: random() < 0.12 ? extras.slice(0, 1 + Math.floor(random() * extras.length)) : [],
    coupon: random() < 0.05 ? (coupons[Math.floor(random() * coupons.length)] ?? null) : null,
    notes: random() < 0.08 ? (notes[Math.floor(random() * notes.length)] ?? null) : null,
  };
}

function statusOf({ start, end }: Slot, now: Date, chance: number): EventStatus {
  if (chance < 0.05) return 'cancelled';
  if (end < now) return chance < 0.09 ? 'no_show' : 'completed';
  return chance < 0.09 && start > now ? 'pending' : 'scheduled';
}

/** Everybody works at one place. */
function placeOf({ person }: Slot, { places }: VisitTerms): SamplePlace | null {
  if (places.length === 0) return null;
  const mark = [...person.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return places[mark % places.length] ?? null;
}

const PICKS = 8;
/** Above 1 the first of the list come more often than the last. */
const REGULARITY = 1.25;

/** Some come often, some were there once; hardly anybody comes twice a day. */
function clientPicker({ clients, random }: VisitTerms): (at: Date) => SampleClient {
  const seen = new Map<string, Set<SampleClient>>();
  return (at) => {
    const day = at.toISOString().slice(0, 10);
    const ofDay = seen.get(day) ?? new Set();
    seen.set(day, ofDay);
    const picks = Array.from({ length: PICKS }, () => clients[Math.floor(random() ** REGULARITY * clients.length)]);
    const client = picks.find((one) => one && !ofDay.has(one)) ?? picks[0];
    if (!client) throw new RangeError('a visit needs a client');
    ofDay.add(client);
    return client;
  };
}

function daysBefore(instant: Date, days: number): Date {
  return new Date(instant.getTime() - days * DAY_MS);
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

function between(from: Date, to: Date): Date {
  return new Date((from.getTime() + to.getTime()) / 2);
}
