import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { wallToInstant } from '../lib/core/wall-time';
import { type Agenda, emailOf, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { ListPage } from './pages/list-page';
import { hire, signInAsStaff } from './staff-sign-in';

const day = nextWeek(3);

/** Three events on one day, in the order of their names. */
async function fill(agenda: Agenda): Promise<number[]> {
  const clients = ['Nora Vidal', 'Omar Gil', 'Pia Roca'];
  const times = ['10:00', '11:00', '12:00'];
  return Promise.all(clients.map((client, index) => agenda.book({ client, day, time: times[index] ?? '' })));
}

const box = (list: ListPage, name: string) => list.row(name).getByRole('checkbox');
const bar = (page: Page) => page.getByRole('group', { name: 'Actions for what is selected' });

test('two events are selected and cancelled with one reason, said aloud, and stay so after a reload', async ({
  agenda,
  page,
}) => {
  const [first = 0, second = 0, third = 0] = await fill(agenda);
  const list = new ListPage(page, 'Events');
  await list.open('?show=all');
  await box(list, 'Nora Vidal').check();
  await box(list, 'Omar Gil').check();
  await expect(page.getByRole('status').filter({ hasText: '2 selected' })).toBeAttached();
  await bar(page).getByRole('button', { name: 'Cancel events' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel 2 events?' });
  await dialog.getByLabel('Reason').fill('The boiler broke');
  await dialog.getByRole('button', { name: 'Cancel 2 events' }).click();
  await expect(page.getByText('2 events cancelled')).toBeVisible();
  await page.reload();
  await expect(list.row('Nora Vidal')).toContainText('Cancelled');
  await expect(list.row('Omar Gil')).toContainText('Cancelled');
  await expect(list.row('Pia Roca')).toContainText('Scheduled');
  for (const id of [first, second]) {
    const { data } = await (await agenda.api.get(`/events/${id}`)).json();
    expect(data).toMatchObject({ status: 'cancelled', cancellation_reason: 'The boiler broke' });
  }
  expect((await (await agenda.api.get(`/events/${third}`)).json()).data.status).toBe('scheduled');
});

test('all that match are changed on all pages, what cannot be is named, and the rest is undone', async ({
  agenda,
  page,
}) => {
  const ids = await fill(agenda);
  await agenda.api.delete(`/events/${ids[2]}`);
  const statuses = async () =>
    Promise.all(ids.map(async (id) => (await (await agenda.api.get(`/events/${id}`)).json()).data.status));
  const list = new ListPage(page, 'Events');
  await list.open('?show=all&sort=start_time&per_page=2');
  await list.table.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await bar(page).getByRole('button', { name: 'Select all 3 that match' }).click();
  await expect(bar(page)).toContainText('All 3 that match are selected');
  await bar(page).getByRole('button', { name: 'Mark completed' }).click();
  await expect(page.getByText('2 events marked completed')).toBeVisible();
  const report = page.getByRole('alert').filter({ hasText: '1 row was not changed' });
  await expect(report).toContainText('Pia Roca');
  await expect(report).toContainText('This appointment is cancelled already.');
  expect(await statuses()).toEqual(['completed', 'completed', 'cancelled']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 rows put back')).toBeVisible();
  expect(await statuses()).toEqual(['scheduled', 'scheduled', 'cancelled']);
});

test('more rows than one look-up holds are all changed', async ({ agenda, page }) => {
  const count = 530;
  const client = '(SELECT current_team_id FROM users WHERE email = $1)';
  await withDatabase((database) =>
    database.query(
      `INSERT INTO clients (team_id, name, email) SELECT ${client}, 'Many ' || n, 'many' || n || '@example.com'
       FROM generate_series(1, ${count}) n`,
      [agenda.business.email],
    ),
  );
  const list = new ListPage(page, 'Clients');
  await list.open('?search=many');
  await list.table.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await bar(page)
    .getByRole('button', { name: `Select all ${count} that match` })
    .click();
  await bar(page).getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByText(`${count} clients deactivated`)).toBeVisible({ timeout: 60_000 });
  const { rows } = await withDatabase((database) =>
    database.query<{ count: string }>(
      `SELECT count(*) FROM clients WHERE team_id = ${client} AND name LIKE 'Many %' AND NOT is_active`,
      [agenda.business.email],
    ),
  );
  expect(Number(rows[0]?.count)).toBe(count);
});

test('x selects the row one is in, Shift+x all since then, and a filter drops the selection', async ({
  agenda,
  page,
}) => {
  await fill(agenda);
  const list = new ListPage(page, 'Events');
  await list.open();
  // The first press may come before the page listens.
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(list.row('Nora Vidal').getByRole('link')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('x');
  await expect(box(list, 'Nora Vidal')).toBeChecked();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(bar(page)).toContainText('3 selected');
  await page.keyboard.press('x');
  await expect(bar(page)).toContainText('2 selected');
  await list.search.fill('vidal');
  await expect(list.rows).toHaveCount(1);
  await expect(bar(page)).toHaveCount(0);
});

test('a link followed right after typing leads on, and Enter searches without waiting', async ({ agenda, page }) => {
  await fill(agenda);
  const list = new ListPage(page, 'Events');
  await list.open('?show=all');
  await list.search.fill('oma');
  await page.getByRole('navigation').getByRole('link', { name: 'Clients' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clients');
  await page.goBack();
  await expect(list.search).toHaveValue(/^(oma)?$/);
  await list.search.fill('nora');
  await list.search.press('Enter');
  await expect(page).toHaveURL(/search=nora/);
  await expect(list.rows).toHaveCount(1);
});

test('the CSV file has all rows of the filter, also of other pages, and no formula', async ({ agenda, page }) => {
  await fill(agenda);
  await agenda.api.post('/events', {
    event_type_id: agenda.eventTypeId,
    start_time: `${nextWeek(4)}T10:00:00Z`,
    invitee_name: '=HYPERLINK("http://example.com")',
    invitee_email: 'formula@example.com',
  });
  const list = new ListPage(page, 'Events');
  await list.open('?per_page=2');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^events-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.split('\r\n')).toHaveLength(6);
  expect(text).toContain(`"'=HYPERLINK(""http://example.com"")"`);
  for (const name of ['Nora Vidal', 'Omar Gil', 'Pia Roca']) expect(text).toContain(name);
});

test('a selection is downloaded, and given to somebody else where they are free', async ({ agenda, page }) => {
  const ids = await fill(agenda);
  const marco = await hire(agenda, 'Marco Diaz');
  const taken = {
    event_type_id: agenda.eventTypeId,
    staff_id: marco,
    invitee_name: 'Lia',
    invitee_email: 'l@example.com',
  };
  const start_time = wallToInstant(`${day}T11:00`, TEAM_ZONE).toISOString();
  expect((await agenda.api.post('/events', { ...taken, start_time })).status()).toBe(201);
  const list = new ListPage(page, 'Events');
  await list.open('?show=all');
  await box(list, 'Nora Vidal').check();
  await box(list, 'Omar Gil').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar(page).getByRole('link', { name: 'Export CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1);
  expect(lines.map((line) => line.split(',')[0]).toSorted()).toEqual(ids.slice(0, 2).map(String).toSorted());
  await bar(page).getByRole('button', { name: 'Give to' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give 2 events to somebody else' });
  await dialog.getByLabel('Staff').selectOption('Marco Diaz');
  await dialog.getByRole('button', { name: 'Give 2 events' }).click();
  await expect(page.getByText('1 event given to somebody else')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '1 row was not changed' })).toContainText('Omar Gil');
  const staffOf = async (id = 0) => (await (await agenda.api.get(`/events/${id}`)).json()).data.staff?.id;
  expect(await staffOf(ids[0])).toBe(marco);
  expect(await staffOf(ids[1])).not.toBe(marco);
  await page.reload();
  await expect(list.row('Nora Vidal')).toContainText('Marco Diaz');
});

test("e opens the menu of a row and bills it, f leads to the filters, and a time says the client's own", async ({
  agenda,
  page,
}) => {
  const { api, eventTypeId } = agenda;
  const start_time = wallToInstant(`${day}T10:00`, TEAM_ZONE).toISOString();
  const invitee = { invitee_name: 'Kim Ito', invitee_email: 'kim@example.com', invitee_timezone: 'Asia/Tokyo' };
  expect((await api.post('/events', { event_type_id: eventTypeId, start_time, ...invitee })).status()).toBe(201);
  const list = new ListPage(page, 'Events');
  await list.open('?show=all');
  await expect(async () => {
    await page.keyboard.press('f');
    await expect(page.getByLabel('Any status')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await expect(list.row('Kim Ito').getByRole('link').first()).toBeFocused();
  await expect(list.row('Kim Ito')).toContainText(/For the client: .*\(Tokyo, UTC\+9\)/);
  await page.keyboard.press('e');
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  await page.getByRole('menuitem', { name: 'Invoice' }).click();
  await expect(page).toHaveURL(/\/finance\/invoices\/\d+/);
  const { data } = await (await api.get('/invoices')).json();
  expect(data).toMatchObject([{ status: 'draft', total: 32 }]);
});

test('columns and density survive a reload, and another table keeps its own', async ({ agenda, page }) => {
  await fill(agenda);
  const list = new ListPage(page, 'Events');
  await list.open();
  await page.getByRole('button', { name: 'Columns' }).click();
  const look = page.getByRole('dialog', { name: 'Columns' });
  await look.getByLabel('Price').uncheck();
  await look.getByLabel('Compact').check();
  await expect(list.head('Price')).toHaveCount(0);
  await expect(async () => {
    await page.reload();
    await expect(list.head('Service')).toBeVisible();
    await expect(list.head('Price')).toHaveCount(0, { timeout: 500 });
    const height = await list.rows.first().evaluate((row) => row.getBoundingClientRect().height);
    expect(height).toBeLessThan(36);
  }).toPass();
  // The first byte is right: nothing is taken away once the page runs.
  expect(await (await page.request.get('/dashboard/events')).text()).not.toContain('>Price<');
});

test('a view keeps filters under a name, is renamed, deleted and brought back', async ({ agenda, page }) => {
  await fill(agenda);
  const list = new ListPage(page, 'Events');
  await list.open('?search=omar&sort=-invitee_name');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByLabel('Name').fill(' ');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Fill in this field.').first()).toBeVisible();
  await dialog.getByLabel('Name').fill('Omar');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Omar', exact: true })).toBeVisible();
  await list.open();
  await expect(list.rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Omar' }).click();
  await expect(page).toHaveURL(/search=omar&sort=-invitee_name/);
  await expect(list.rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Omar', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Rename Omar' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Mr Gil');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Mr Gil', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete Mr Gil' }).click();
  await expect(page.getByText('Mr Gil deleted')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Views' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Mr Gil', exact: true })).toBeVisible();
});

test('staff see, export and change only their own events', async ({ agenda, browser }) => {
  const marco = await hire(agenda, 'Marco Diaz');
  const book = async (client: string, rest: object) => {
    const start_time = wallToInstant(`${day}T10:00`, TEAM_ZONE).toISOString();
    const invitee = { invitee_name: client, invitee_email: emailOf(client) };
    const input = { event_type_id: agenda.eventTypeId, start_time, ...invitee, ...rest };
    return (await (await agenda.api.post('/events', input)).json()).data;
  };
  const own = await book('Omar Gil', { staff_id: marco });
  // Marco is taken at this time, so it falls to the owner.
  const other = await book('Nora Vidal', {});
  const page = await signInAsStaff(browser, agenda, marco);
  const list = new ListPage(page, 'Events');
  await list.open('?show=all');
  await expect(list.rows).toHaveCount(1);
  const file = await page.request.get('/dashboard/events/export?show=all');
  expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(await file.text()).toContain('Omar Gil');
  expect(await file.text()).not.toContain('Nora Vidal');
  await list.table.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await bar(page).getByRole('button', { name: 'Mark no-show' }).click();
  await expect(page.getByText('1 event marked as no-show')).toBeVisible();
  const statusOf = async ({ id }: { id: number }) => (await (await agenda.api.get(`/events/${id}`)).json()).data.status;
  expect(await statusOf(own)).toBe('no_show');
  expect(await statusOf(other)).toBe('scheduled');
  await page.context().close();
});

test('the tools have no violation, and fit phones', async ({ agenda, page }) => {
  await fill(agenda);
  const list = new ListPage(page, 'Events');
  await list.open();
  await screenshot(page, 'table-desktop');
  await page.getByRole('button', { name: 'Columns' }).click();
  await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
  await expectAxeClean(page);
  for (const [device, width] of [
    ['narrow', 320],
    ['phone', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await list.open();
    await expect(list.rows).toHaveCount(3);
    await screenshot(page, `table-${device}`);
    await page.getByRole('checkbox', { name: 'Select all on this page' }).and(page.locator(':visible')).check();
    await expect(bar(page)).toContainText('3 selected');
    await expectNoSidewaysScroll(page);
    await screenshot(page, `table-selected-${device}`);
  }
  await expectAxeClean(page);
});
