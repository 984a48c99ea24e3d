import type { Locator, Page } from '@playwright/test';
import { addDays, wallToInstant } from '../lib/core/wall-time';
import { type Agenda, emailOf, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { hire, signInAsStaff } from './staff-sign-in';

const day = nextWeek(3);

test.use({ viewport: { width: 1280, height: 1000 } });

test('a known client is booked in three clicks, the client, a free time, Book, for what they usually come for', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Nora Vidal', day: nextWeek(1), time: '10:00' });
  await agenda.api.post('/event-types', { name: 'Colour', duration: 90, price: 60 });
  await page.goto(`/dashboard/events/new?date=${day}`);
  const clicks = await countClicks(page);
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('nora');
  await page.getByRole('option', { name: 'Nora Vidal' }).click();
  await expect(page.getByLabel('Service')).toHaveValue(String(agenda.eventTypeId));
  await page.getByRole('button', { name: '12:15 PM' }).click();
  await expect(page.getByText('This time is free.')).toBeVisible();
  await page.getByRole('button', { name: 'Book event' }).click();
  expect(await clicks()).toBe(3);
  await expect(page.getByRole('status').filter({ hasText: 'Booked for' })).toContainText('12:15');
  await expect(page).toHaveURL(/\/events\/\d+$/);
  const [, booked] = await eventsOf(agenda, 'Nora Vidal');
  expect(booked).toMatchObject({ start_time: instant(day, '12:15'), event_type: { id: agenda.eventTypeId } });
});

test('an event is booked, rescheduled and cancelled by keyboard alone', async ({ agenda, page }) => {
  await page.goto(`/dashboard/events/new?date=${day}`);
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Nora Vidal');
  await page.keyboard.press('Tab');
  await page.keyboard.type(emailOf('Nora Vidal'));
  await press(page, page.getByRole('button', { name: '11:30 AM' }));
  await expect(page.getByText('This time is free.')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Book event' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Nora Vidal' })).toBeVisible();
  // The first press may come before the page listens.
  await expect(async () => {
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
  }).toPass();
  const dialog = page.getByRole('dialog');
  await press(page, dialog.getByRole('button', { name: '1:00 PM' }));
  await press(page, dialog.getByRole('button', { name: 'Move event' }));
  await expect(page.getByText('Moved to').first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
  expect(await eventsOf(agenda, 'Nora Vidal')).toMatchObject([{ start_time: instant(day, '13:00') }]);
  await press(page, page.getByRole('button', { name: 'Cancel event' }));
  await press(page, dialog.getByRole('button', { name: 'Cancel event' }));
  await expect(page.getByText('Event cancelled').first()).toBeVisible();
  expect(await eventsOf(agenda, 'Nora Vidal')).toMatchObject([{ status: 'cancelled' }]);
});

test('every date of a series is told as it is typed, and the one that is taken is left out of dates and price', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Omar Gil', day: addDays(day, 7), time: '10:00' });
  await page.goto(`/dashboard/events/new?date=${day}&time=10:00`);
  await person(page, 'Nora Vidal');
  await page.getByLabel('Repeats').selectOption('Every week');
  await page.getByLabel('How many times').fill('3');
  const dates = page.getByRole('region', { name: '1 date is not free' });
  await expect(dates.getByRole('listitem')).toHaveCount(3);
  await expect(dates).toContainText('This time is taken. Free instead');
  await expect(price(page)).toContainText('€96.00');
  await dates.getByLabel('Book the other dates without these').check();
  await expect(price(page)).toContainText('€64.00');
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page).toHaveURL(/\/events\/\d+$/);
  const events = await eventsOf(agenda, 'Nora Vidal');
  expect(events.map(({ start_time }) => start_time)).toEqual([
    instant(day, '10:00'),
    instant(addDays(day, 14), '10:00'),
  ]);
});

test('a refused booking keeps extra, code and payment; then it costs what was shown, and the money can be given back', async ({
  agenda,
  page,
}) => {
  const { api, eventTypeId } = agenda;
  await agenda.book({ client: 'Omar Gil', day, time: '10:00' });
  await api.post('/extras', { name: 'Beard', price: 8, duration: 15, event_type_ids: [eventTypeId] });
  await api.post('/coupons', {
    code: 'TENOFF',
    discount_type: 'percentage',
    discount_value: 10,
    applies_to_extras: true,
  });
  await page.goto(`/dashboard/events/new?date=${day}&time=10:00`);
  await person(page, 'Nora Vidal');
  await expect(price(page)).toContainText('€32.00');
  await page.getByLabel('Beard').check();
  await expect(price(page)).toContainText('€40.00');
  await page.getByLabel('Coupon code').fill('NOPE');
  await expect(page.getByLabel('Coupon code')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Coupon code').fill('tenoff');
  await expect(price(page)).toContainText('€36.00');
  await page.getByRole('radio', { name: 'Paid now' }).check();
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('taken');
  await expect(page.getByLabel('Beard')).toBeChecked();
  await expect(page.getByLabel('Coupon code')).toHaveValue('tenoff');
  await expect(page.getByRole('radio', { name: 'Paid now' })).toBeChecked();
  await page.getByRole('group', { name: 'Nearest free times' }).getByRole('button').last().click();
  await expect(page.getByText('This time is free.')).toBeVisible();
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page).toHaveURL(/\/events\/\d+$/);
  await expect(page.getByRole('region', { name: 'Payments' })).toContainText('€36.00');
  const [event] = await eventsOf(agenda, 'Nora Vidal');
  const { data } = await (await api.get(`/events/${event?.id}`)).json();
  expect(data.price).toMatchObject({ discount: 4, total: 36 });
  const transactions = await (await api.get('/transactions')).json();
  expect(transactions.data).toMatchObject([{ amount: 36, status: 'completed', provider: 'cash' }]);
  await page.getByRole('button', { name: 'Cancel event' }).click();
  await expect(page.getByRole('dialog').getByLabel('Give back €36.00')).toBeChecked();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel event' }).click();
  await expect(page.getByText('Event cancelled and the money given back').first()).toBeVisible();
  const after = await (await api.get(`/events/${event?.id}`)).json();
  expect(after.data).toMatchObject({ status: 'cancelled', price: { paid: 0 } });
});

test('Book pressed twice books once, where the time alone would not prevent it, and an invoice is drafted once', async ({
  agenda,
  page,
}) => {
  const { api } = agenda;
  const created = await api.post('/event-types', { name: 'Yoga', duration: 60, price: 15, kind: 'group', capacity: 9 });
  const typeId = (await created.json()).data.id;
  await page.goto(`/dashboard/events/new?date=${day}&time=10:00&event_type_id=${typeId}`);
  await person(page, 'Nora Vidal');
  await expect(price(page)).toContainText('€15.00');
  await page.getByRole('radio', { name: 'By invoice' }).check();
  await page.getByRole('button', { name: 'Book event' }).dblclick();
  await expect(page).toHaveURL(/\/events\/\d+$/);
  await expect(page.getByRole('link', { name: 'Invoice INV-0001' })).toBeVisible();
  expect(await eventsOf(agenda, 'Nora Vidal')).toHaveLength(1);
  const invoices = await (await api.get('/invoices')).json();
  expect(invoices.data).toMatchObject([{ status: 'draft', total: 15 }]);
});

test('the page of an event tells a move before and after, gives it to somebody else and hands out a calendar file', async ({
  agenda,
  page,
}) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await agenda.book({ client: 'Omar Gil', day, time: '16:00' });
  await agenda.api.put(`/events/${id}`, { start_time: instant(day, '12:00') });
  const benId = await hire(agenda, 'Ben Costa');
  await page.goto(`/dashboard/events/${id}`);
  const history = page.getByRole('region', { name: 'History' });
  await expect(history).toContainText(/10:00 AM.*→.*12:00 PM/);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Give to somebody else' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Staff')).toContainText('Ben Costa');
  await dialog.getByRole('button', { name: 'Give to somebody else' }).click();
  await expect(history).toContainText(/Staff: .*→ Ben Costa/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Event given back')).toBeVisible();
  await expect(history).toContainText(/Staff: Ben Costa → /);
  const { data } = await (await agenda.api.get(`/events/${id}`)).json();
  expect(data.staff_id).not.toBe(benId);
  const file = await (await page.request.get(`/dashboard/events/${id}/event.ics`)).text();
  expect(file).toContain(`DTSTART:${instant(day, '12:00').replaceAll(/[-:]/g, '')}`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Same time in 4 weeks' }).click();
  await expect(page.getByLabel('Date')).toHaveValue(addDays(day, 28));
  await expect(page.getByLabel('Starts')).toHaveValue('12:00');
  await expect(page.getByLabel('Name')).toHaveValue('Nora Vidal');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Nora Vidal' })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press(']');
    await expect(page.getByRole('heading', { level: 1, name: 'Omar Gil' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('staff book for themselves only, take no payment, and do not see what is with others', async ({
  agenda,
  browser,
}) => {
  const benId = await hire(agenda, 'Ben Costa');
  const response = await agenda.api.post('/events', {
    event_type_id: agenda.eventTypeId,
    start_time: instant(day, '10:00'),
    staff_id: await ownerStaffId(agenda, benId),
    invitee_name: 'Omar Gil',
    invitee_email: emailOf('Omar Gil'),
  });
  const { id } = (await response.json()).data;
  const page = await signInAsStaff(browser, agenda, benId);
  await page.goto(`/dashboard/events/new?date=${day}&time=10:00`);
  await person(page, 'Nora Vidal');
  await expect(page.getByText('This time is free.')).toBeVisible();
  await expect(page.getByLabel('Staff')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Paid now' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page).toHaveURL(/\/events\/\d+$/);
  const [booked] = await eventsOf(agenda, 'Nora Vidal');
  const { data } = await (await agenda.api.get(`/events/${booked?.id}`)).json();
  expect(data.staff_id).toBe(benId);
  expect(await (await page.request.get(`/dashboard/events/${id}`)).text()).not.toContain('Omar Gil');
  expect((await page.request.get(`/dashboard/events/${id}/event.ics`)).status()).toBe(404);
});

test('the form with its preview and the page of an event have no violation, on a desktop and on a phone', async ({
  agenda,
  page,
}) => {
  await agenda.api.post('/extras', { name: 'Beard', price: 8, max_quantity: 3, event_type_ids: [agenda.eventTypeId] });
  const id = await agenda.book({ client: 'Nora Vidal', day: addDays(day, 7), time: '10:00' });
  for (const [device, width] of [
    ['desktop', 1280],
    ['phone', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/dashboard/events/new?date=${day}&time=10:00`);
    await page.getByLabel('Repeats').selectOption('Every week');
    await page.getByLabel('How many times').fill('3');
    await page.getByRole('radio', { name: 'Paid now' }).check();
    await expect(price(page)).toContainText('€96.00');
    await expect(page.getByRole('region', { name: '1 date is not free' })).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `booking-new-${device}`);
    await page.goto(`/dashboard/events/${id}`);
    await expect(page.getByRole('region', { name: 'History' })).toBeVisible();
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `booking-event-${device}`);
  }
});

function instant(date: string, time: string): string {
  return wallToInstant(`${date}T${time}`, TEAM_ZONE).toISOString().replace('.000', '');
}

function price(page: Page): Locator {
  return page.getByRole('region', { name: 'Price' });
}

async function person(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(emailOf(name));
}

/** Counts presses of the mouse from now on. @returns how many there were so far */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  let count = 0;
  await page.exposeFunction('countClick', () => {
    count += 1;
  });
  await page.evaluate("addEventListener('pointerdown', () => countClick(), { capture: true })");
  return async () => count;
}

/** Reaches a control with Tab and presses it. */
async function press(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const MOST = 80;
  for (let step = 0; step < MOST; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
}

interface ListedEvent {
  id: number;
  start_time: string;
  status: string;
  event_type: { id: number };
}

/** All events of a client, by start. */
async function eventsOf({ api }: Agenda, client: string): Promise<ListedEvent[]> {
  const query = new URLSearchParams({ search: client, sort: 'start_time' });
  return (await (await api.get(`/events?${query}`)).json()).data;
}

async function ownerStaffId({ api }: Agenda, otherId: number): Promise<number> {
  const { data } = await (await api.get('/staff')).json();
  return data.find(({ id }: { id: number }) => id !== otherId).id;
}
