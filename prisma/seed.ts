import { PrismaPg } from '@prisma/adapter-pg';
import { toSlug } from '@/lib/core/slug';
import { dateInZone, MINUTE_MS } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';
import { addStaff } from '@/lib/modules/staff/service';
import { createTeam } from '@/lib/modules/teams/service';
import { hashPassword } from '@/lib/modules/users/passwords/service';
import { type EventStatus, type Prisma, PrismaClient } from '@/prisma/generated/client';
import { type DemoSlot, fillCalendar, OPENING, seededRandom } from './demo/calendar';
import { BUSINESS, CLIENTS, COLLEAGUES, LOCATIONS, SERVICES, TAGS } from './demo/people';

export interface SeedOptions {
  databaseUrl: string;
  /** Sign-in of the demo business's owner. */
  email: string;
  password: string;
}

const SEED = 20_260_301;
const WEEKS_BEFORE = 9;
const WEEKS_AFTER = 6;
const TIMEOUT_MS = 60_000;

/** Fills a database with one plausible business: nine weeks of history and six weeks ahead. All or nothing. */
export async function seedDemo({ databaseUrl, email, password }: SeedOptions): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
  try {
    const passwordHash = await hashPassword(password);
    await prisma.$transaction((db) => seedBusiness(db, { email, passwordHash }), { timeout: TIMEOUT_MS });
  } finally {
    await prisma.$disconnect();
  }
}

async function seedBusiness(
  db: Prisma.TransactionClient,
  { email, passwordHash }: { email: string; passwordHash: string },
) {
  const { name, timezone, currency, locale } = BUSINESS;
  const owner = await db.user.create({ data: { name: BUSINESS.owner, email, passwordHash, timezone } });
  const { id: teamId } = await createTeam(db, { name, timezone, currency, locale, owner });
  await setOpeningHours(db, teamId);
  for (const colleague of COLLEAGUES) await addStaff(db, { teamId, email: null, ...colleague });
  const locations = await db.location.createManyAndReturn({ data: LOCATIONS.map((place) => ({ teamId, ...place })) });
  const staff = await db.staff.findMany({ where: { teamId }, orderBy: { id: 'asc' } });
  const services = await seedServices(db, teamId, { staff, locations });
  const clients = await seedClients(db, teamId);
  await db.tax.create({ data: { teamId, name: 'IVA', rate: 21, isInclusive: true } });
  const random = seededRandom(SEED);
  const today = dateInZone(new Date(), timezone);
  const slots = fillCalendar({
    services,
    staffCount: staff.length,
    timeZone: timezone,
    from: addDays(today, -7 * WEEKS_BEFORE),
    to: addDays(today, 7 * WEEKS_AFTER),
    random,
  });
  await seedEvents(db, slots, { teamId, staff, locations, clients, random });
}

type Service = (typeof SERVICES)[number] & { id: number };
interface HasId {
  id: number;
}

async function setOpeningHours(db: Prisma.TransactionClient, teamId: number) {
  const schedule = await db.schedule.findFirstOrThrow({ where: { teamId, isDefault: true } });
  await db.scheduleRule.deleteMany({ where: { teamId, scheduleId: schedule.id } });
  await db.scheduleRule.createMany({ data: OPENING.map((hours) => ({ teamId, scheduleId: schedule.id, ...hours })) });
}

async function seedServices(
  db: Prisma.TransactionClient,
  teamId: number,
  { staff, locations }: { staff: HasId[]; locations: HasId[] },
): Promise<Service[]> {
  const services: Service[] = [];
  for (const [position, service] of SERVICES.entries()) {
    const { weight: _, ...columns } = service;
    const { id } = await db.eventType.create({
      data: {
        teamId,
        ...columns,
        slug: toSlug(service.name, 'service'),
        currency: BUSINESS.currency,
        locationType: 'in_person',
        position,
      },
    });
    await db.eventTypeStaff.createMany({
      data: staff.map((person) => ({ teamId, eventTypeId: id, staffId: person.id })),
    });
    await db.eventTypeLocation.createMany({
      data: locations.map((place) => ({ teamId, eventTypeId: id, locationId: place.id })),
    });
    services.push({ ...service, id });
  }
  return services;
}

async function seedClients(db: Prisma.TransactionClient, teamId: number) {
  const clients = await db.client.createManyAndReturn({ data: CLIENTS.map((client) => ({ teamId, ...client })) });
  const tags = await db.tag.createManyAndReturn({ data: TAGS.map((name) => ({ teamId, name })) });
  await db.clientTag.createMany({
    data: clients
      .filter((_, index) => index % 3 === 0)
      .map((client, index) => ({ teamId, clientId: client.id, tagId: tags[index % tags.length]?.id ?? 0 })),
  });
  return clients;
}

interface Cast {
  teamId: number;
  staff: (HasId & { resourceId: number })[];
  locations: HasId[];
  clients: (HasId & { name: string; email: string | null; phone: string | null })[];
  random: () => number;
}

async function seedEvents(db: Prisma.TransactionClient, slots: DemoSlot<Service>[], cast: Cast) {
  const { teamId, staff } = cast;
  const now = new Date();
  const events = await db.event.createManyAndReturn({
    data: slots.map((slot) => toEvent(slot, cast, now)),
    select: { id: true, staffId: true, status: true, startsAt: true, endsAt: true, eventTypeId: true },
  });
  const bufferOf = new Map(slots.map(({ service }) => [service.id, service.bufferAfterMinutes]));
  const resourceOf = new Map(staff.map(({ id, resourceId }) => [id, resourceId]));
  await db.resourceClaim.createMany({
    data: events
      .filter(({ status }) => status !== 'cancelled')
      .map(({ id, staffId, startsAt, endsAt, eventTypeId }) => ({
        teamId,
        eventId: id,
        resourceId: resourceOf.get(staffId ?? 0) ?? 0,
        blockedFrom: startsAt,
        blockedTo: new Date(endsAt.getTime() + (bufferOf.get(eventTypeId) ?? 0) * MINUTE_MS),
      })),
  });
  await db.eventHistoryEntry.createMany({
    data: events.map(({ id, startsAt }) => ({
      teamId,
      eventId: id,
      actor: BUSINESS.owner,
      action: 'created',
      at: bookedAt(startsAt, now),
    })),
  });
}

const BOOKED_AHEAD_MS = 6 * 24 * 60 * MINUTE_MS;

/** Some days before the appointment, and never in the future. */
function bookedAt(startsAt: Date, now: Date): Date {
  return new Date(Math.min(startsAt.getTime() - BOOKED_AHEAD_MS, now.getTime()));
}

function toEvent(
  { service, staffIndex, start, end }: DemoSlot<Service>,
  cast: Cast,
  now: Date,
): Prisma.EventCreateManyInput {
  const { teamId, staff, locations, clients, random } = cast;
  const client = clients[Math.floor(random() * clients.length)] ?? { id: 0, name: '', email: null, phone: null };
  const status = statusOf(end < now, random());
  return {
    teamId,
    eventTypeId: service.id,
    staffId: staff[staffIndex]?.id ?? null,
    clientId: client.id,
    locationId: locations[staffIndex % locations.length]?.id ?? null,
    status,
    startsAt: start,
    endsAt: end,
    inviteeName: client.name,
    inviteeEmail: client.email ?? '',
    inviteePhone: client.phone,
    inviteeTimezone: BUSINESS.timezone,
    meetingType: 'in_person',
    currency: BUSINESS.currency,
    subtotal: service.price,
    total: service.price,
    createdAt: bookedAt(start, now),
    ...(status === 'cancelled' ? { cancelledAt: bookedAt(start, now), cancellationReason: 'Something came up' } : {}),
  };
}

function statusOf(over: boolean, chance: number): EventStatus {
  if (chance < 0.05) return 'cancelled';
  if (over) return chance < 0.09 ? 'no_show' : 'completed';
  return chance < 0.09 ? 'pending' : 'scheduled';
}
