import { beforeAll, describe, expect, it } from 'vitest';
import { createEvent } from '@/lib/modules/events/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { api } from '../routes.fixture';
import { bookingBody, makeShop, type Shop } from './events.fixture';

const at = (time: string) => `2031-03-04T${time}:00Z`;

let shop: Shop;
let _team: TestTeam;

beforeAll(async () => {
  shop = await makeShop();
  _team = shop.team;
});

const _book: Shop['book'] = (start, more) => shop.book(start, more);

describe('the staff role', () => {
  it('sees, moves and cancels its own events only, and books for itself', async () => {
    const salon = await makeTeam();
    const colleague = await makeMember(salon, 'staff');
    const type = await makeEventType(salon);
    const ofOwner = await api('POST /events', {
      token: salon.token,
      body: { ...bookingBody(type.id, at('09:00')), staff_id: salon.staffId },
    });
    const own = await api('POST /events', {
      token: colleague.token,
      body: bookingBody(type.id, at('09:00')),
    });
    expect(own.status).toBe(201);
    const list = await api('GET /events', { token: colleague.token });
    expect(list.body.data.map((row: { id: number }) => row.id)).toEqual([own.body.data.id]);
    expect(list.body.meta.total).toBe(1);
    const path = `/events/${ofOwner.body.data.id}`;
    expect((await api(`GET ${path}`, { token: colleague.token })).status).toBe(404);
    expect((await api(`PUT ${path}`, { token: colleague.token, body: { notes: 'x' } })).status).toBe(404);
    expect((await api(`DELETE ${path}`, { token: colleague.token })).status).toBe(404);
  });
});

describe('the list', () => {
  it('pages newest first with the exact total, which follows every write', async () => {
    const shop = await makeTeam();
    const type = await makeEventType(shop);
    const days = ['05', '06', '07', '08', '09'];
    for (const day of days) {
      await createEvent(shop.ctx, {
        eventTypeId: type.id,
        startTime: new Date(`2031-03-${day}T10:00:00Z`),
        inviteeName: 'A',
        inviteeEmail: 'a@example.com',
      } as Parameters<typeof createEvent>[1]);
    }
    const page = (query: string) => api(`GET /events?${query}`, { token: shop.token });
    const first = await page('per_page=2');
    expect(first.body.data.map((row: { date: string }) => row.date)).toEqual(['2031-03-09', '2031-03-08']);
    expect(first.body.meta).toMatchObject({ current_page: 1, total: 5, per_page: 2, last_page: 3 });
    expect((await page('per_page=2&page=3')).body.data).toHaveLength(1);
    expect((await page('per_page=2&page=9')).body).toMatchObject({ data: [], meta: { total: 5, current_page: 9 } });
    expect((await page('per_page=0&page=-3')).body.meta).toMatchObject({ per_page: 1, current_page: 1 });
    expect((await page('per_page=1000')).body.meta.per_page).toBe(100);
    await createEvent(shop.ctx, {
      eventTypeId: type.id,
      startTime: new Date('2031-03-10T10:00:00Z'),
      inviteeName: 'B',
      inviteeEmail: 'b@example.com',
    } as Parameters<typeof createEvent>[1]);
    expect((await page('per_page=2')).body.meta.total).toBe(6);
    expect((await page('date_from=2031-03-06&date_to=2031-03-08')).body.meta.total).toBe(3);
    expect((await page('search=b%40EX')).body.meta.total).toBe(1);
    expect((await page('status=cancelled')).body.data).toEqual([]);
    expect((await page('status=nonsense')).body.errors).toHaveProperty('status');
    expect((await page('sort=start_time&per_page=1')).body.data[0].date).toBe('2031-03-05');
  });
});
