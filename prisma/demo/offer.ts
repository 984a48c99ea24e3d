import { toSlug } from '@/lib/core/slug';
import { DAY_MS } from '@/lib/core/time';
import type { SampleExtra, SamplePerson, SamplePlace, SampleService } from '@/lib/modules/samples/business/rules';
import type { SampleCoupon } from '@/lib/modules/samples/visits/rules';
import { addStaff } from '@/lib/modules/staff/service';
import type { Prisma } from '@/prisma/generated/client';
import {
  BUSINESS,
  COLLEAGUES,
  COUPONS,
  EXTRAS,
  LOCATIONS,
  OLD_COUPON,
  OPENING,
  SERVICES,
  TAX,
  WORKFLOWS,
} from './business';

type Db = Prisma.TransactionClient;

/** What the demo business offers, by what it was made from. */
export interface Offer {
  scheduleId: number;
  services: Map<SampleService, number>;
  staff: Map<SamplePerson, { id: number; resourceId: number }>;
  places: Map<SamplePlace, number>;
  extras: Map<SampleExtra, number>;
  coupons: Map<SampleCoupon, number>;
}

/** Hours, people, places, services, extras, coupons, tax and workflows. */
export async function seedOffer(db: Db, teamId: number, now: Date): Promise<Offer> {
  const { currency, invoiceFooter } = BUSINESS;
  await db.team.update({ where: { id: teamId }, data: { invoiceFooter }, select: { id: true } });
  await db.tax.create({ data: { teamId, ...TAX, isInclusive: true } });
  const offer: Offer = {
    scheduleId: await setOpeningHours(db, teamId),
    staff: await seedStaff(db, teamId),
    places: await seedPlaces(db, teamId),
    extras: await seedExtras(db, teamId),
    services: new Map(),
    coupons: await seedCoupons(db, teamId, now),
  };
  for (const [position, service] of SERVICES.entries()) {
    const { weight: _, ...columns } = service;
    const slug = toSlug(service.name, 'service');
    const { id } = await db.eventType.create({
      data: { teamId, ...columns, slug, currency, locationType: 'in_person', position },
      select: { id: true },
    });
    offer.services.set(service, id);
  }
  await linkServices(db, teamId, offer);
  await seedWorkflows(db, teamId);
  return offer;
}

async function setOpeningHours(db: Db, teamId: number): Promise<number> {
  const { id } = await db.schedule.findFirstOrThrow({ where: { teamId, isDefault: true }, select: { id: true } });
  await db.scheduleRule.deleteMany({ where: { teamId, scheduleId: id } });
  await db.scheduleRule.createMany({ data: OPENING.map((hours) => ({ teamId, scheduleId: id, ...hours })) });
  return id;
}

/** The owner is the first of the staff already. */
async function seedStaff(db: Db, teamId: number): Promise<Offer['staff']> {
  for (const colleague of COLLEAGUES) await addStaff(db, { teamId, email: null, ...colleague });
  const rows = await db.staff.findMany({
    where: { teamId },
    orderBy: { id: 'asc' },
    select: { id: true, resourceId: true, name: true, color: true },
  });
  return new Map(
    rows.map(({ id, resourceId, ...person }) => [
      COLLEAGUES.find(({ name }) => name === person.name) ?? person,
      { id, resourceId },
    ]),
  );
}

async function seedPlaces(db: Db, teamId: number): Promise<Offer['places']> {
  const rows = await db.location.createManyAndReturn({ data: LOCATIONS.map((place) => ({ teamId, ...place })) });
  return mapBy(LOCATIONS, rows);
}

async function seedExtras(db: Db, teamId: number): Promise<Offer['extras']> {
  const { currency } = BUSINESS;
  const rows = await db.extra.createManyAndReturn({ data: EXTRAS.map((extra) => ({ teamId, currency, ...extra })) });
  return mapBy(EXTRAS, rows);
}

async function seedCoupons(db: Db, teamId: number, now: Date): Promise<Offer['coupons']> {
  const { currency } = BUSINESS;
  const rows = await db.coupon.createManyAndReturn({
    data: COUPONS.map(({ code, name, discount, usageLimit }) => ({
      ...{ teamId, currency, code, name, usageLimit },
      discountType: discount.type,
      discountValue: discount.value,
    })),
  });
  const { code, name, percent, endedDaysAgo } = OLD_COUPON;
  const validUntil = new Date(now.getTime() - endedDaysAgo * DAY_MS);
  await db.coupon.create({
    data: { teamId, currency, code, name, discountType: 'percentage', discountValue: percent, validUntil },
    select: { id: true },
  });
  return mapBy(COUPONS, rows);
}

async function linkServices(db: Db, teamId: number, { services, staff, places, extras }: Offer): Promise<void> {
  const eventTypeIds = [...services.values()];
  const pairs = <Key extends string>(ids: Iterable<number>, key: Key) =>
    [...ids].flatMap((id) => eventTypeIds.map((eventTypeId) => ({ teamId, eventTypeId, [key]: id }) as const));
  const staffIds = [...staff.values()].map(({ id }) => id);
  await db.eventTypeStaff.createMany({ data: pairs(staffIds, 'staffId') as Prisma.EventTypeStaffCreateManyInput[] });
  await db.eventTypeLocation.createMany({
    data: pairs(places.values(), 'locationId') as Prisma.EventTypeLocationCreateManyInput[],
  });
  await db.eventTypeExtra.createMany({
    data: pairs(extras.values(), 'extraId') as Prisma.EventTypeExtraCreateManyInput[],
  });
}

async function seedWorkflows(db: Db, teamId: number): Promise<void> {
  for (const { subject, body, ...workflow } of WORKFLOWS) {
    const { id } = await db.workflow.create({ data: { teamId, ...workflow }, select: { id: true } });
    await db.workflowAction.create({
      data: { teamId, workflowId: id, position: 0, type: 'email_invitee', subject, body },
      select: { id: true },
    });
  }
}

/** Rows come back in the order they were sent in; names are unique all the same. */
function mapBy<One extends { name: string }>(list: readonly One[], rows: { id: number; name: string | null }[]) {
  return new Map(list.map((one) => [one, rows.find(({ name }) => name === one.name)?.id ?? 0]));
}
