import type { Locator, Page } from '@playwright/test';
import { addDays, wallToInstant } from '../lib/core/wall-time';
import { type Agenda, emailOf, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { expectLayerClean } from './fixtures';
import { CalendarPage } from './pages/calendar-page';

const day = nextWeek(3);

test.use({ viewport: { width: 1280, height: 1000 } });

test('a pending event is confirmed before it can have an outcome, on its page, by its keys and in the drawer', async ({
  agenda,
  page,
}) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await withDatabase((client) => client.query("UPDATE events SET status = 'pending' WHERE id = $1", [id]));
  const calendar = new CalendarPage(page);
  await page.goto(`/dashboard/calendar?date=${day}&event=${id}`);
  await expect(calendar.drawer.getByRole('button', { name: 'Confirm' })).toBeVisible();
  await expect(calendar.drawer.getByRole('button', { name: /^Mark / })).toHaveCount(0);
  await openPage(page, id);
  await expect(page.getByRole('button', { name: /^Mark / })).toHaveCount(0);
  await page.keyboard.press('m');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Event confirmed')).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Mark completed' })).toBeVisible();
  expect(await statusOf(agenda, id)).toBe('scheduled');
});

test('keys mark an event, Ctrl Z takes the newest mark back, and buttons reopen and restore', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Omar Gil', day, time: '09:00' });
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await openPage(page, id);
  await page.keyboard.press('m');
  await expect(page.getByText('Marked completed', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back to scheduled' })).toBeVisible();
  expect(await statusOf(agenda, id)).toBe('completed');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Back to scheduled', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark no-show' })).toBeVisible();
  expect(await statusOf(agenda, id)).toBe('scheduled');
  await page.keyboard.press('n');
  await expect(page.getByText('Marked as no-show', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back to scheduled' }).click();
  await expect(page.getByRole('button', { name: 'Mark completed' })).toBeVisible();
  expect(await statusOf(agenda, id)).toBe('scheduled');
  expect((await agenda.api.delete(`/events/${id}`)).ok()).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Restore event' }).click();
  await expect(page.getByText('Event restored')).toBeVisible();
  expect(await statusOf(agenda, id)).toBe('scheduled');
  await page.keyboard.press('[');
  await expect(page.getByRole('heading', { level: 1, name: 'Omar Gil' })).toBeVisible();
});

test('Ctrl Z in a text field takes back typing and no change', async ({ agenda, page }) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await openPage(page, id);
  await page.keyboard.press('n');
  await expect(page.getByText('Marked as no-show', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Notes').fill('A slip');
  await page.keyboard.press('Control+z');
  await expect(dialog.getByLabel('Notes')).toHaveValue('');
  expect(await statusOf(agenda, id)).toBe('no_show');
});

test('single keys that are switched off rest on the page of an event too, and the help names them', async ({
  agenda,
  page,
}) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await openPage(page, id);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog').getByRole('region', { name: 'On the page of an event' });
  await expect(help).toContainText('Mark completed, mark as no-show');
  await page.goto('/dashboard/settings/profile');
  await page.getByLabel('Use single keys as shortcuts').uncheck();
  await page.getByRole('button', { name: 'Save keys' }).click();
  await expect(page.getByText('Keys saved')).toBeVisible();
  await openPage(page, id);
  for (const key of ['m', 'n', 'r', 'i']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('dialog', { name: 'Edit event' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  expect(await statusOf(agenda, id)).toBe('scheduled');
});

test('a move through the dialog can be kept from the client, and the history tells no message that only waits', async ({
  agenda,
  page,
}) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await openPage(page, id);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Starts').fill('12:00');
  await dialog.getByRole('button', { name: 'Move event' }).click();
  await page.getByRole('button', { name: 'Don’t tell' }).click();
  await expect(page.getByText('Nobody will be told')).toBeVisible();
  expect(await topicsOf(id)).toEqual(['event.created']);
  const history = page.getByRole('region', { name: 'History' });
  await expect(history).toContainText(/10:00 AM.*→.*12:00 PM/);
  await expect(history).not.toContainText('Notice');
  const { data } = await (await agenda.api.get(`/events/${id}`)).json();
  expect(data.start_time).toBe(instant('12:00'));
});

test('"Book again" fills the form in with what it was and leaves the time open', async ({ agenda, page }) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await openPage(page, id);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Book again' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('Nora Vidal');
  await expect(page.getByLabel('Date')).toHaveValue(day);
  await expect(page.getByLabel('Starts')).toHaveValue('');
  await expect(page.getByLabel('Service')).toHaveValue(String(agenda.eventTypeId));
});

test('the drawer has every action of the page, its history and its refund', async ({ agenda, page }) => {
  const id = await bookPaid(agenda, page);
  await page.addInitScript('window.print = () => document.body.setAttribute("data-printed", "")');
  const { drawer } = new CalendarPage(page);
  await page.goto(`/dashboard/calendar?date=${day}&event=${id}`);
  await expect(drawer.getByRole('region', { name: 'History' })).toContainText('Payment');
  const menuItem = (name: string): Locator => page.getByRole('menuitem', { name });
  await drawer.getByRole('button', { name: 'More actions' }).click();
  for (const name of ['Book again', 'Invoice', 'Calendar file', 'Print']) await expect(menuItem(name)).toBeVisible();
  await expectLayerClean(page, '[role=menu]');
  await menuItem('Print').click();
  await expect(page).toHaveURL(new RegExp(`/events/${id}$`));
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.goBack();
  await drawer.getByRole('button', { name: 'More actions' }).click();
  await menuItem('Same time in 4 weeks').click();
  await expect(page.getByLabel('Date')).toHaveValue(addDays(day, 28));
  await page.goBack();
  await drawer.getByRole('button', { name: 'Cancel event' }).click();
  const cancel = page.getByRole('dialog', { name: 'Cancel Nora Vidal?' });
  await expect(cancel.getByLabel('Give back €32.00')).toBeChecked();
  await cancel.getByRole('button', { name: 'Cancel event' }).click();
  await expect(page.getByText('Event cancelled and the money given back').first()).toBeVisible();
  const { data } = await (await agenda.api.get(`/events/${id}`)).json();
  expect(data).toMatchObject({ status: 'cancelled', price: { paid: 0 } });
});

/** The page of an event, once it listens to its keys. */
async function openPage(page: Page, id: number): Promise<void> {
  await page.goto(`/dashboard/events/${id}`);
  await page.waitForLoadState('networkidle');
}

async function bookPaid(agenda: Agenda, page: Page): Promise<number> {
  await page.goto(`/dashboard/events/new?date=${day}&time=10:00`);
  await page.getByLabel('Name').fill('Nora Vidal');
  await page.getByLabel('E-mail').fill(emailOf('Nora Vidal'));
  await page.getByRole('radio', { name: 'Paid now' }).check();
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page).toHaveURL(/\/events\/\d+$/);
  const [event] = (await (await agenda.api.get('/events')).json()).data;
  return event.id;
}

async function statusOf({ api }: Agenda, id: number): Promise<string> {
  return (await (await api.get(`/events/${id}`)).json()).data.status;
}

function topicsOf(id: number): Promise<string[]> {
  const sql = "SELECT topic FROM outbox WHERE (payload ->> 'event_id')::integer = $1 ORDER BY id";
  return withDatabase((client) => client.query(sql, [id]).then(({ rows }) => rows.map(({ topic }) => topic)));
}

function instant(time: string): string {
  return wallToInstant(`${day}T${time}`, TEAM_ZONE).toISOString().replace('.000', '');
}
