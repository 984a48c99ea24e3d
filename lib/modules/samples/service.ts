import { toMajor } from '@/lib/core/money';
import { dateInZone } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { createEventType } from '@/lib/modules/event-types/service';
import { documentNumber } from '@/lib/modules/invoices/rules';
import { createStaff } from '@/lib/modules/staff/service';
import type { SampleNoun } from '@/prisma/generated/client';
import {
  SAMPLE_STAFF,
  type SamplePerson,
  type SampleService,
  samplePeople,
  sampleServices,
  sampleWords,
} from './business/rules';
import { fillCalendar, seededRandom } from './calendar/rules';
import { type BillFate, planMoney } from './money/rules';
import { findOpeningHours, findResources, type SampleState, selectSampleState } from './queries';
import { insertRows } from './rows/queries';
import { planVisits, type SampleVisit, withoutOverlaps } from './visits/rules';
import { type KnownIds, type SampleBook, type WrittenIds, writeBook } from './writing/service';

/** Where a team stands with sample data. */
export function getSampleState(ctx: Ctx): Promise<SampleState> {
  return selectSampleState(ctx);
}

/**
 * Fills an empty business with made-up services, people, appointments, invoices and payments, and remembers each row. A
 * business that is in use, or has samples already, stays as it is, so two presses make one set.
 * @returns whether anything was added
 * @throws forbidden unless the actor may change the team
 */
export async function addSamples(ctx: Ctx): Promise<boolean> {
  assertAbility(ctx, 'team:write');
  return inTransaction(ctx, async (tx) => {
    await tx.db.$queryRaw`SELECT 1 FROM teams WHERE id = ${tx.teamId} FOR NO KEY UPDATE`;
    if (!(await selectSampleState(tx)).canAdd) return false;
    const known = await createOffer(tx);
    const book = await planBook(tx, known);
    const { teamId, team, actor, now } = tx;
    const { currency, timezone: timeZone, locale } = team;
    const { invoiceNote } = sampleWords(locale);
    const written = await writeBook(tx.db, book, {
      ...{ teamId, currency, timeZone, invoiceNote, now, known },
      actor: actor.name,
    });
    await remember(tx, known, written);
    return true;
  });
}

/** Services and the people who offer them; the owner's own hours stay free. */
async function createOffer(tx: Ctx): Promise<KnownIds> {
  const ids = new Map<SamplePerson, number>();
  for (const person of SAMPLE_STAFF) ids.set(person, (await createStaff(tx, { ...person, email: null })).id);
  const staffIds = [...ids.values()];
  const resources = await findResources(tx, staffIds);
  const staff = new Map([...ids].map(([person, id]) => [person, { id, resourceId: resources.get(id) ?? 0 }]));
  const services = new Map<SampleService, number>();
  const { currency, locale } = tx.team;
  for (const service of sampleServices(locale)) {
    const { name, durationMinutes: duration, bufferAfterMinutes: bufferAfter, price, color } = service;
    const { id } = await createEventType(tx, {
      ...{ name, duration, bufferAfter, color },
      price: toMajor(price, currency),
      locationType: 'in_person',
      staffIds,
    });
    services.set(service, id);
  }
  return { services, staff };
}

const CLIENTS = 12;
const VISITS = 30;
const DAYS_AROUND = 14;
const SEED = 20_260_302;

/** From the newest back: one of each thing that can become of an invoice, and a few that went well. */
const FATES: readonly BillFate[] = [
  'draft',
  'sent',
  'partially_paid',
  'paid',
  'overdue',
  'paid',
  'cancelled',
  'refunded',
];

async function planBook(tx: Ctx, known: KnownIds): Promise<SampleBook> {
  const { currency, timezone: timeZone, locale } = tx.team;
  const { clientNote, cancellation } = sampleWords(locale);
  const clients = samplePeople(CLIENTS).map((person) => ({ ...person, notes: clientNote }));
  const random = seededRandom(SEED);
  const visits = await planThirty(tx, known, { clients, cancellation, random });
  const money = planMoney(visits, {
    ...{ now: tx.now, timeZone, currency, random },
    taxRate: 0,
    fates: FATES,
    numberOf: (kind, count) => documentNumber(kind === 'invoice' ? 'SAMPLE-' : 'SAMPLE-CN-', count),
  });
  return { clients, visits, ...money };
}

interface Cast {
  clients: SampleBook['clients'];
  cancellation: string;
  random: () => number;
}

/** Appointments in the team's own opening hours, evenly over the days before and after today. */
async function planThirty(tx: Ctx, { services, staff }: KnownIds, cast: Cast): Promise<SampleVisit[]> {
  const { timezone: timeZone } = tx.team;
  const today = dateInZone(tx.now, timeZone);
  const slots = fillCalendar({
    services: [...services.keys()],
    staff: [...staff.keys()],
    opening: await findOpeningHours(tx),
    timeZone,
    from: addDays(today, -DAYS_AROUND),
    to: addDays(today, DAYS_AROUND),
    random: cast.random,
  });
  const free = withoutOverlaps(slots);
  return planVisits(
    chooseThirty(free, (start) => dateInZone(start, timeZone) === today),
    { ...cast, places: [], extras: [], coupons: [], taxes: [], notes: [], now: tx.now },
  );
}

const VISITS_TODAY = 4;

/** Some of today, so that the first look finds something, and the rest evenly over the other days. */
function chooseThirty<Slot extends { start: Date }>(slots: readonly Slot[], isToday: (start: Date) => boolean): Slot[] {
  const ofToday = slots.filter(({ start }) => isToday(start));
  const others = slots.filter(({ start }) => !isToday(start));
  const now = evenly(ofToday, Math.min(VISITS_TODAY, ofToday.length));
  return [...now, ...evenly(others, Math.min(VISITS - now.length, others.length))];
}

function evenly<One>(list: readonly One[], count: number): One[] {
  return list.filter(
    (_, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length),
  );
}

async function remember({ db, teamId }: Ctx, known: KnownIds, written: WrittenIds): Promise<void> {
  const staff = [...known.staff.values()].map(({ id }) => id);
  const ids: [SampleNoun, Iterable<number>][] = [
    ['event_type', known.services.values()],
    ['staff', staff],
    ['client', written.clients.values()],
    ['event', written.visits.values()],
    ['invoice', written.bills.values()],
    ['transaction', written.payments.values()],
  ];
  const rows = ids.flatMap(([noun, list]) => [...list].map((rowId) => ({ teamId, noun, rowId })));
  await insertRows(db, 'sample_rows', rows);
}
