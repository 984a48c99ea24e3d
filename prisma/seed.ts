import { PrismaPg } from '@prisma/adapter-pg';
import { DAY_MS, dateInZone } from '@/lib/core/time';
import { addDays, startOfDay, wallToInstant } from '@/lib/core/wall-time';
import { documentNumber } from '@/lib/modules/invoices/rules';
import type { SamplePerson, SampleService } from '@/lib/modules/samples/business/rules';
import { fillCalendar, type SampleSlot, seededRandom } from '@/lib/modules/samples/calendar/rules';
import { planMoney } from '@/lib/modules/samples/money/rules';
import {
  planSeries,
  planVisits,
  type SampleVisit,
  type VisitTerms,
  withoutOverlaps,
} from '@/lib/modules/samples/visits/rules';
import { type SampleBook, type WrittenIds, writeBook } from '@/lib/modules/samples/writing/service';
import { createTeam } from '@/lib/modules/teams/service';
import { hashPassword } from '@/lib/modules/users/passwords/service';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';
import {
  BUSINESS,
  CLIENTS,
  COUPONS,
  EXTRAS,
  FATES,
  LOCATIONS,
  OPENING,
  SERVICES,
  TAGS,
  TAX,
  VISIT_NOTES,
} from './demo/business';
import { type Offer, seedOffer } from './demo/offer';

export interface SeedOptions {
  databaseUrl: string;
  /** Sign-in of the demo business's owner. */
  email: string;
  password: string;
}

const SEED = 20_260_301;
const WEEKS_BEFORE = 13;
const WEEKS_AFTER = 6;
const TIMEOUT_MS = 60_000;

/** Fills a database with one plausible business: a quarter of history and six weeks ahead. All or nothing. */
export async function seedDemo({ databaseUrl, email, password }: SeedOptions): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
  try {
    const passwordHash = await hashPassword(password);
    await prisma.$transaction((db) => seedBusiness(db, { email, passwordHash }), { timeout: TIMEOUT_MS });
  } finally {
    await prisma.$disconnect();
  }
}

type Db = Prisma.TransactionClient;

async function seedBusiness(db: Db, { email, passwordHash }: { email: string; passwordHash: string }) {
  const { name, timezone, currency, locale } = BUSINESS;
  const now = new Date();
  const owner = await db.user.create({ data: { name: BUSINESS.owner, email, passwordHash, timezone } });
  const { id: teamId } = await createTeam(db, { name, timezone, currency, locale, owner });
  const offer = await seedOffer(db, teamId, now);
  const { book, timeOff } = planDemo(offer, now);
  const staffOf = (person: SamplePerson) => offer.staff.get(person)?.id ?? 0;
  await db.timeOff.createMany({
    data: timeOff.map(({ person, start, end, reason }) => ({
      ...{ teamId, staffId: staffOf(person), reason },
      startsAt: start,
      endsAt: end,
    })),
  });
  const seriesId = await seedSeries(db, { teamId, book, offer });
  const ids = await writeBook(db, book, {
    ...{ teamId, currency, now, timeZone: timezone, actor: BUSINESS.owner, invoiceNote: null },
    known: { ...offer, seriesId },
  });
  await finish(db, { teamId, seriesId, book, ids, offer });
}

interface Absence {
  person: SamplePerson;
  start: Date;
  end: Date;
  reason: string;
}

/** Everything that happened and is booked, relative to today. */
function planDemo(offer: Offer, now: Date): { book: SampleBook; timeOff: Absence[] } {
  const { timezone: timeZone, currency } = BUSINESS;
  const random = seededRandom(SEED);
  const today = dateInZone(now, timeZone);
  const staff = [...offer.staff.keys()];
  const timeOff = planTimeOff(staff, today);
  const terms: VisitTerms = {
    ...{ clients: CLIENTS, places: LOCATIONS, extras: EXTRAS, coupons: COUPONS, notes: VISIT_NOTES, now, random },
    taxes: [{ rate: TAX.rate, isInclusive: true }],
    cancellation: 'Something came up',
  };
  const series = planRegular(staff, today, terms);
  const slots = fillCalendar({
    ...{ services: SERVICES, staff, opening: OPENING, timeZone, random },
    from: addDays(today, -7 * WEEKS_BEFORE),
    to: addDays(today, 7 * WEEKS_AFTER),
  });
  const visits = [...planVisits(withoutOverlaps(slots, [...series, ...timeOff]), terms), ...series];
  const money = planMoney(visits, {
    ...{ now, timeZone, currency, random, taxRate: TAX.rate, fates: FATES },
    numberOf: (kind, count) => documentNumber(kind === 'invoice' ? 'INV-' : 'INV-CN-', count),
  });
  return { book: { clients: CLIENTS, visits, ...money }, timeOff };
}

/** A holiday that is over, one to come, and an afternoon at the dentist's. */
function planTimeOff([, second, third]: SamplePerson[], today: string): Absence[] {
  const at = (days: number) => startOfDay(addDays(today, days), BUSINESS.timezone);
  const wall = (days: number, clock: string) => wallToInstant(`${addDays(today, days)}T${clock}`, BUSINESS.timezone);
  return [
    ...(second ? [{ person: second, start: at(-40), end: at(-33), reason: 'Holiday' }] : []),
    ...(third ? [{ person: third, start: at(16), end: at(23), reason: 'Holiday' }] : []),
    ...(second ? [{ person: second, start: wall(4, '15:00'), end: wall(4, '19:00'), reason: 'Dentist' }] : []),
  ];
}

const SERIES_WEEKS_AGO = 3;
const SERIES_LENGTH = 8;

/** A regular who comes every week at the same time. */
function planRegular([owner]: SamplePerson[], today: string, terms: VisitTerms): SampleVisit[] {
  const [service] = SERVICES;
  const client = CLIENTS[5];
  if (!owner || !service || !client) return [];
  const slots: SampleSlot<SampleService, SamplePerson>[] = Array.from({ length: SERIES_LENGTH }, (_, week) => {
    const day = addDays(today, 2 + 7 * (week - SERIES_WEEKS_AGO));
    const start = wallToInstant(`${day}T11:00`, BUSINESS.timezone);
    return { service, person: owner, start, end: new Date(start.getTime() + service.durationMinutes * 60_000) };
  });
  return planSeries(slots, client, terms);
}

interface Seeded {
  teamId: number;
  book: SampleBook;
  offer: Offer;
}

async function seedSeries(db: Db, { teamId, book, offer }: Seeded): Promise<number> {
  const first = book.visits.find(({ occurrence }) => occurrence === 1);
  const { id } = await db.eventSeries.create({
    data: {
      teamId,
      eventTypeId: (first && offer.services.get(first.service)) ?? 0,
      frequency: 'weekly',
      count: SERIES_LENGTH,
      timezone: BUSINESS.timezone,
      paymentMode: 'each',
    },
    select: { id: true },
  });
  return id;
}

/** What follows from the rows that were written: the head of the series, used coupons, counted invoices, tagged clients. */
async function finish(db: Db, { teamId, book, offer, ids, seriesId }: Seeded & { ids: WrittenIds; seriesId: number }) {
  const first = book.visits.find(({ occurrence }) => occurrence === 1);
  await db.eventSeries.update({
    where: { teamId_id: { teamId, id: seriesId } },
    data: { parentId: (first && ids.visits.get(first)) ?? null },
    select: { id: true },
  });
  for (const [coupon, id] of offer.coupons) {
    const timesUsed = book.visits.filter((visit) => visit.coupon === coupon).length;
    await db.coupon.update({ where: { teamId_id: { teamId, id } }, data: { timesUsed }, select: { id: true } });
  }
  const credits = book.bills.filter(({ corrects }) => corrects).length;
  await db.numberCounter.createMany({
    data: [
      { teamId, kind: 'invoice', last: book.bills.length - credits },
      { teamId, kind: 'credit_note', last: credits },
    ],
  });
  await tagClients(db, { teamId, book, ids });
}

const NEW_DAYS = 21;
const REGULAR_VISITS = 25;

/** Tags that are true: who comes often, who is new, who spends most, who must not get ammonia. */
async function tagClients(db: Db, { teamId, book, ids }: { teamId: number; book: SampleBook; ids: WrittenIds }) {
  const tags = await db.tag.createManyAndReturn({ data: TAGS.map((name) => ({ teamId, name })) });
  const tagId = (wanted: (typeof TAGS)[number]) => tags.find(({ name }) => name === wanted)?.id ?? 0;
  const since = new Date(Date.now() - NEW_DAYS * DAY_MS);
  const data = book.clients.flatMap((client) => {
    const visits = book.visits.filter((visit) => visit.client === client);
    const spent = visits.reduce((sum, { price }) => sum + Number(price.total), 0);
    const names = [
      ...(visits.length >= REGULAR_VISITS ? (['Regular'] as const) : []),
      ...(spent > 150_000 ? (['VIP'] as const) : []),
      ...(visits.every(({ bookedAt }) => bookedAt > since) ? (['New'] as const) : []),
      ...(client.notes?.includes('Allergic') ? (['Allergy'] as const) : []),
    ];
    return names.map((name) => ({ teamId, clientId: ids.clients.get(client) ?? 0, tagId: tagId(name) }));
  });
  await db.clientTag.createMany({ data });
}
