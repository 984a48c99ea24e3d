import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { getEvent } from '@/lib/modules/events/service';
import { addStaff } from '@/lib/modules/staff/service';
import { makeShop, type Shop } from './events.fixture';

/** A Tuesday. */
const START = '2031-03-04T09:00:00Z';

describe('reassigning', () => {
  it('is refused outside the hours of the new host, with the reason, and changes nothing', async () => {
    const { shop, id, afternoons } = await shopWithAfternoons();
    const refused = await shop.send(`PUT /events/${id}`, { staff_id: afternoons });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'time_unavailable', errors: { start_time: ['The start time is outside opening hours.'] } },
    });
    expect(refused.body.alternatives[0].start_time).toBe('2031-03-04T14:00:00Z');
    expect((await getEvent(shop.team.ctx, id)).staff?.id).toBe(shop.team.staffId);
  });

  it('goes outside the hours of the new host when that is asked for, and remembers it', async () => {
    const { shop, id, afternoons } = await shopWithAfternoons();
    const body = { staff_id: afternoons, override_availability: true };
    expect((await shop.send(`PUT /events/${id}`, body)).status).toBe(200);
    const event = await prisma.event.findFirstOrThrow({ where: { teamId: shop.team.teamId, id } });
    expect(event).toMatchObject({ staffId: afternoons, isOutsideHours: true });
  });

  it('needs no override within the hours of the new host, also when the time is over', async () => {
    const { shop, afternoons } = await shopWithAfternoons();
    const past = await shop.book('2020-03-03T15:00:00Z', { staff_id: shop.team.staffId, override_availability: true });
    const { id } = past.body.data;
    expect((await shop.send(`PUT /events/${id}`, { staff_id: afternoons })).status).toBe(200);
    expect((await getEvent(shop.team.ctx, id)).staff?.id).toBe(afternoons);
  });

  it('writes down every detail that changed, before and after', async () => {
    const { shop, afternoons } = await shopWithAfternoons();
    const { id } = (await shop.book('2031-03-04T15:00:00Z', { staff_id: shop.team.staffId })).body.data;
    await shop.send(`PUT /events/${id}`, { staff_id: afternoons, invitee_name: 'Jane Doe', notes: 'By the window' });
    const { history } = await getEvent(shop.team.ctx, id);
    expect(history.at(-1)).toMatchObject({
      action: 'updated',
      changes: {
        staff_id: [shop.team.staffId, afternoons],
        invitee_name: ['John Doe', 'Jane Doe'],
        notes: [null, 'By the window'],
      },
    });
  });

  it('keeps a change of place or details free of hours', async () => {
    const shop = await makeShop({ hours: 'default' });
    const closed = await shop.book('2031-03-04T05:00:00Z', { override_availability: true });
    const { id } = closed.body.data;
    const place = (await shop.send('POST /locations', { name: 'Studio' })).body.data;
    expect((await shop.send(`PUT /events/${id}`, { location_id: place.id, notes: 'Ring twice' })).status).toBe(200);
  });
});

/** An event in the morning, and a colleague who works from two to six in the afternoon. */
async function shopWithAfternoons(): Promise<{ shop: Shop; id: number; afternoons: number }> {
  const shop = await makeShop();
  const { teamId } = shop.team;
  const schedule = await prisma.schedule.create({
    data: {
      teamId,
      name: 'Afternoons',
      timezone: 'UTC',
      rules: { create: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, startMinute: 14 * 60, endMinute: 18 * 60 })) },
    },
  });
  const { id: afternoons } = await addStaff(prisma, { teamId, name: 'Ben', email: null, userId: null });
  await prisma.staff.update({ where: { teamId_id: { teamId, id: afternoons } }, data: { scheduleId: schedule.id } });
  await prisma.eventTypeStaff.createMany({
    data: [{ teamId, eventTypeId: shop.typeId, staffId: afternoons }],
    skipDuplicates: true,
  });
  const { id } = (await shop.book(START, { staff_id: shop.team.staffId })).body.data;
  return { shop, id, afternoons };
}
