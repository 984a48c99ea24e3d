import { expect, nextWeek, test } from './agenda-fixtures';
import { ListPage } from './pages/list-page';

const day = nextWeek(3);

test('search, filters, order and page live in the address, and a reload keeps them', async ({ agenda, page }) => {
  for (const [client, time] of [
    ['Nora Vidal', '10:00'],
    ['Omar Gil', '11:00'],
    ['Pia Roca', '12:00'],
  ] as const) {
    await agenda.book({ client, day, time });
  }
  const list = new ListPage(page, 'Events');
  await list.open();
  await expect(list.rows).toHaveCount(3);
  await expect(list.head('When')).toHaveAttribute('aria-sort', 'ascending');
  await list.head('Client').getByRole('link').click();
  await expect(list.head('Client')).toHaveAttribute('aria-sort', 'ascending');
  await list.head('Client').getByRole('link').click();
  await expect(page).toHaveURL(/sort=-invitee_name/);
  await expect(list.head('Client')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.rows.first()).toContainText('Pia Roca');
  await list.search.fill('omar');
  await expect(page).toHaveURL(/search=omar/);
  await expect(list.rows).toHaveCount(1);
  await page.reload();
  await expect(list.rows).toHaveCount(1);
  await expect(list.search).toHaveValue('omar');
  // The region stays while the list comes and goes: what is new in it is said aloud.
  const region = page.locator('div[role="status"].sr-only');
  await expect(region).toHaveText('1 event by client, Z to A');
  await region.evaluate((element) => element.setAttribute('data-same', ''));
  await list.search.fill('nobody like that');
  await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
  await expect(region).toHaveText('Nothing matches. Filtered by nobody like that.');
  await page.getByRole('link', { name: 'Clear filters' }).first().click();
  await expect(list.rows).toHaveCount(3);
  await expect(page.locator('[data-same]')).toHaveText(/^3 events/);
  await list.open('?per_page=2&page=2');
  await expect(list.rows).toHaveCount(1);
  await page.getByRole('link', { name: 'Previous page' }).click();
  await expect(list.rows).toHaveCount(2);
});

test('quick filters show what is coming up, cancelled, and the status asked for; Back undoes a choice', async ({
  agenda,
  page,
}) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await agenda.book({ client: 'Omar Gil', day, time: '11:00' });
  await agenda.api.delete(`/events/${id}`);
  const list = new ListPage(page, 'Events');
  await list.open();
  await expect(list.rows).toHaveCount(1);
  await page.getByRole('link', { name: 'Cancelled' }).click();
  await expect(list.row('Nora Vidal')).toBeVisible();
  await page.getByRole('link', { name: 'All' }).click();
  await expect(list.rows).toHaveCount(2);
  await page.getByLabel('Any status').selectOption('scheduled');
  await expect(page).toHaveURL(/status=scheduled/);
  await expect(list.rows).toHaveCount(1);
  await page.goBack();
  await expect(page).not.toHaveURL(/status=/);
  await expect(list.rows).toHaveCount(2);
});

test('a booking that conflicts says why, keeps what was typed, and offers to book outside opening hours', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await page.goto('/dashboard/events/new');
  const form = page.getByRole('form', { name: 'New event' });
  await form.getByLabel('Name').fill('Omar Gil');
  await form.getByLabel('E-mail').fill('omar@example.com');
  await form.getByLabel('Notes').fill('First visit');
  await form.getByLabel('Date').fill(day);
  await form.getByLabel('Starts').fill('10:30');
  await form.getByRole('button', { name: 'Book event' }).click();
  await expect(form.getByText('This time is taken.').first()).toBeVisible();
  await expect(form.getByLabel('Book outside opening hours')).toHaveCount(0);
  await expect(form.getByLabel('Name')).toHaveValue('Omar Gil');
  await expect(form.getByLabel('Notes')).toHaveValue('First visit');
  await form.getByLabel('Starts').fill('20:00');
  await form.getByRole('button', { name: 'Book event' }).click();
  await expect(form.getByText('This is outside opening hours.').first()).toBeVisible();
  await form.getByLabel('Book outside opening hours').check();
  await form.getByRole('button', { name: 'Book event' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Omar Gil' })).toBeVisible();
  await expect(page.getByText('8:00 – 9:00 PM').first()).toBeVisible();
});

test('an event is moved, completed and cancelled from its row, and each can be undone', async ({ agenda, page }) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const statusOf = async () => (await (await agenda.api.get(`/events/${id}`)).json()).data.status;
  const list = new ListPage(page, 'Events');
  await list.open();
  await list.choose('Nora Vidal', 'Reschedule');
  const move = page.getByRole('dialog', { name: 'Reschedule Nora Vidal' });
  await move.getByLabel('Starts').fill('15:00');
  await move.getByRole('button', { name: 'Move event' }).click();
  await expect(list.row('Nora Vidal')).toContainText('3:00');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.row('Nora Vidal')).toContainText('10:00');
  await list.choose('Nora Vidal', 'Mark completed');
  await expect(page.getByText('Marked completed')).toBeVisible();
  expect(await statusOf()).toBe('completed');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(list.row('Nora Vidal')).toContainText('Scheduled');
  await list.choose('Nora Vidal', 'Cancel event');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel event' }).click();
  await expect(page.getByText('Event cancelled')).toBeVisible();
  await expect(page.getByText('Nothing coming up')).toBeVisible();
  expect(await statusOf()).toBe('cancelled');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(list.row('Nora Vidal')).toBeVisible();
});

test('k and j move through the list, Enter opens, / goes to the search', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await agenda.book({ client: 'Omar Gil', day, time: '11:00' });
  const list = new ListPage(page, 'Events');
  await list.open();
  await expect(list.rows).toHaveCount(2);
  // The first press may come before the page listens.
  await expect(async () => {
    await page.keyboard.press('k');
    await expect(list.row('Omar Gil').getByRole('link')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('k');
  await expect(list.row('Nora Vidal').getByRole('link')).toBeFocused();
  await page.keyboard.press('j');
  await expect(list.row('Omar Gil').getByRole('link')).toBeFocused();
  await page.keyboard.press('/');
  await expect(list.search).toBeFocused();
  await list.row('Nora Vidal').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nora Vidal' })).toBeVisible();
});
