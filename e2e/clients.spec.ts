import { expect, nextWeek, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll } from './fixtures';
import { ListPage } from './pages/list-page';

test('a client is added, found, edited and deleted', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day: nextWeek(4), time: '10:00' });
  await page.goto('/dashboard/clients');
  await page.getByRole('main').getByRole('link', { name: 'New client' }).click();
  const form = page.getByRole('form', { name: 'New client' });
  await form.getByLabel('Name').fill('Omar Gil');
  await form.getByLabel('E-mail').fill('nora.vidal@example.com');
  await form.getByRole('button', { name: 'Add client' }).click();
  await expect(form.getByText('This is in use already.').first()).toBeVisible();
  await expect(form.getByLabel('Name')).toHaveValue('Omar Gil');
  await form.getByLabel('E-mail').fill('omar@example.com');
  await form.getByRole('button', { name: 'Add client' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Omar Gil' })).toBeVisible();

  await page.getByRole('link', { name: 'Edit' }).click();
  const edit = page.getByRole('form', { name: 'Edit client' });
  await edit.getByLabel('Phone').fill('+34 600 555 123');
  await edit.getByRole('button', { name: 'Save client' }).click();
  await expect(page.getByRole('link', { name: '+34 600 555 123' })).toBeVisible();

  const list = new ListPage(page, 'Clients');
  await list.open('?sort=name');
  await expect(list.rows).toHaveCount(2);
  await expect(list.rows.first()).toContainText('Nora Vidal');
  await list.search.fill('600 555');
  await expect(list.rows).toHaveCount(1);
  await list.choose('Omar Gil', 'Delete client');
  await page
    .getByRole('alertdialog', { name: 'Delete Omar Gil?' })
    .getByRole('button', { name: 'Delete client' })
    .click();
  await expect(page.getByText('Client deleted')).toBeVisible();
  await list.open();
  await expect(list.rows).toHaveCount(1);
});

test("a client's page shows what is coming up, and books the next visit with their details filled in", async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Nora Vidal', day: nextWeek(4), time: '10:00' });
  const list = new ListPage(page, 'Clients');
  await list.open();
  await list.row('Nora Vidal').getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Coming up' }).getByText('Haircut')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Time line' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('b');
  await expect(page.getByLabel('Name')).toHaveValue('Nora Vidal');
  await expect(page.getByLabel('E-mail')).toHaveValue('nora.vidal@example.com');
});

test('a client is written to, called, booked and billed from the page, by mouse and by keys', async ({
  agenda,
  page,
}) => {
  const { api } = agenda;
  const made = await api.post('/clients', { name: 'Nora Vidal', email: 'nora@example.com', phone: '+34 600-555 123' });
  const { id } = (await made.json()).data;
  const bare = (await (await api.post('/clients', { name: 'Omar Gil' })).json()).data;
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`/dashboard/clients/${id}`);
  await page.getByRole('button', { name: 'Message' }).press('Enter');
  const item = (name: string) => page.getByRole('menuitem', { name });
  await expect(item('E-mail nora@example.com')).toBeFocused();
  await expect(item('E-mail nora@example.com')).toHaveAttribute('href', 'mailto:nora@example.com');
  await expect(item('Call +34 600-555 123')).toHaveAttribute('href', 'tel:+34600555123');
  await expect(item('Text +34 600-555 123')).toHaveAttribute('href', 'sms:+34600555123');
  await expectAxeClean(page);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Message' })).toBeFocused();
  await page.getByRole('link', { name: 'Invoice', exact: true }).click();
  await expect(page).toHaveURL(`/dashboard/finance/invoices/new?client_id=${id}`);
  await page.goto(`/dashboard/clients/${bare.id}`);
  await expect(page.getByRole('button', { name: 'Message' })).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Invoice this client');
  await page.keyboard.press('Escape');
  await page.keyboard.press('i');
  await expect(page).toHaveURL(`/dashboard/finance/invoices/new?client_id=${bare.id}`);
});

test("another team's client and event do not exist here", async ({ agenda, page, browser }) => {
  await agenda.book({ client: 'Nora Vidal', day: nextWeek(4), time: '10:00' });
  await page.goto('/dashboard/clients');
  const href = await new ListPage(page, 'Clients').row('Nora Vidal').getByRole('link').getAttribute('href');
  const context = await browser.newContext();
  const other = await context.newPage();
  const { signUp } = await import('./fixtures');
  await signUp(other);
  await other.goto(href ?? '');
  await expect(other.getByText('There is nothing here')).toBeVisible();
  await context.close();
});
