import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Agenda, emailOf, expect, nextWeek, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { ListPage } from './pages/list-page';
import { hire, signInAsStaff } from './staff-sign-in';

const FILE = [
  'Nombre;Apellidos;Correo electrónico;Teléfono;Etiquetas',
  'Nora;Vidal;NORA.VIDAL@example.com;600 555 123;Colour',
  'Omar;Gil;omar.gil@example.com;;"VIP, Colour"',
  'Omar;Gil;OMAR.GIL@example.com;;',
  'Pia;Roca;not an address;;',
].join('\r\n');

async function addClient({ api }: Agenda, client: object): Promise<number> {
  const response = await api.post('/clients', client);
  expect(response.status(), await response.text()).toBe(201);
  return (await response.json()).data.id;
}

async function clientsOf({
  api,
}: Agenda): Promise<{ id: number; name: string; email: string; is_active: boolean; tags: string[] }[]> {
  return (await (await api.get('/clients?sort=name')).json()).data;
}

async function openMenu(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const windows1252 = (text: string) => Buffer.from(text, 'latin1');

test('a tag is made on the fly, taken away, brought back by undo, and filters the list', async ({ agenda, page }) => {
  const id = await addClient(agenda, { name: 'Nora Vidal', phone: '600 555 123' });
  await addClient(agenda, { name: 'Omar Gil' });
  await page.goto(`/dashboard/clients/${id}`);
  await page.getByRole('combobox', { name: 'Add a tag' }).fill('Colour');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tagged “Colour”')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the tag Colour' }).click();
  await expect(page.getByText('Tag “Colour” removed')).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Tag “Colour” removed' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByRole('button', { name: 'Remove the tag Colour' })).toBeVisible();
  await expect.poll(async () => (await clientsOf(agenda))[0]?.tags).toEqual(['Colour']);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Time line' })).toContainText('Ana Owner changed details');

  const list = new ListPage(page, 'Clients');
  await list.open();
  // The first choice may come before the page listens.
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Any tag' }).selectOption('');
    await page.getByRole('combobox', { name: 'Any tag' }).selectOption('Colour');
    await expect(page).toHaveURL(/tag/, { timeout: 1_000 });
  }).toPass();
  await expect(list.rows).toHaveCount(1);
  await expect(list.rows.first()).toContainText('Colour');
});

test('the time line tells of mails with their invoices, and why one did not arrive', async ({ agenda, page }) => {
  const clientId = await addClient(agenda, { name: 'Nora Vidal', email: emailOf('Nora Vidal') });
  const items = [{ description: 'Haircut', quantity: 1, unit_price: 30 }];
  const made = await agenda.api.post('/invoices', { customer_id: clientId, items });
  const { id, invoice_number } = (await made.json()).data;
  await agenda.api.put(`/invoices/${id}`, { status: 'sent' });
  const paid = await agenda.api.post(`/invoices/${id}/payments`, { amount: 10, provider: 'cash' });
  expect(paid.ok(), await paid.text()).toBe(true);
  await withDatabase((db) =>
    db.query(
      `INSERT INTO mail_messages (team_id, "to", subject, text, html, template, locale, invoice_id, attempts, failed_at, last_error)
       SELECT team_id, customer_email, 's', 't', 'h', 'invoice', 'en', id, 1, now(), '550 no such mailbox' FROM invoices
       WHERE number = $1 AND client_id = $2`,
      [invoice_number, clientId],
    ),
  );
  await page.goto(`/dashboard/clients/${clientId}`);
  const line = page.getByRole('region', { name: 'Time line' });
  const mail = line.getByRole('listitem').filter({ hasText: 'E-mail with invoice' });
  await expect(mail).toContainText(`to ${emailOf('Nora Vidal')}`);
  await expect(mail).toContainText('Failed');
  await expect(mail).toContainText('Why: 550 no such mailbox');
  await expectAxeClean(page);
  await mail.getByRole('link', { name: invoice_number }).click();
  await expect(page).toHaveURL(`/dashboard/finance/invoices/${id}`);
  await page.goBack();
  await line.getByRole('link', { name: 'Payment' }).click();
  await expect(page).toHaveURL(/\/dashboard\/finance\/transactions\?transaction=\d+/);
});

test('two clients that seem to be one are merged, and nothing of either is lost', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day: nextWeek(2), time: '10:00' });
  await agenda.book({ client: 'Norah Vidal', day: nextWeek(3), time: '10:00' });
  const [nora, norah] = await clientsOf(agenda);
  await agenda.api.put(`/clients/${nora?.id}`, { phone: '+34 600 555 123' });
  await agenda.api.put(`/clients/${norah?.id}`, { phone: '600-555-123', notes: 'Likes tea' });
  await page.goto(`/dashboard/clients/${nora?.id}`);
  await expect(page.getByRole('region', { name: 'This could be the same person' })).toContainText('same phone');
  await page.getByRole('link', { name: 'Compare Norah Vidal' }).click();
  await page.getByRole('radio', { name: 'Norah Vidal' }).check();
  await page.getByRole('radio', { name: 'norah.vidal@example.com' }).check();
  await page.getByRole('button', { name: 'Merge clients' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Norah Vidal' })).toBeVisible();
  const line = page.getByRole('region', { name: 'Time line' });
  await expect(line).toContainText('Ana Owner merged Norah Vidal into this client');
  await expect(line.getByRole('link', { name: 'Haircut' })).toHaveCount(2);
  await expect(page.getByText('Likes tea')).toBeVisible();
  expect(await clientsOf(agenda)).toMatchObject([{ id: nora?.id, email: 'norah.vidal@example.com' }]);
});

test('a file is mapped, checked and imported, and the same file again changes nothing', async ({ agenda, page }) => {
  await addClient(agenda, { name: 'Nora V.', email: emailOf('Nora Vidal') });
  await page.goto('/dashboard/clients');
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  const choose = (name: string, text: string) =>
    page.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: windows1252(text) });
  await choose('open.csv', 'name\n"never closed');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('line 2');
  await choose('clients.csv', FILE);
  await expect(page.getByRole('combobox', { name: 'Teléfono is' })).toHaveValue('phone');
  await page.getByRole('button', { name: 'Check the rows' }).click();
  const rows = page.getByRole('list', { name: 'Rows' }).getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(rows.filter({ hasText: 'Pia Roca' })).toContainText('E-mail');
  await expect(page.getByText('The same client stands in line 3 already.')).toBeVisible();
  const updated = rows.filter({ hasText: 'Updated' });
  await expect(updated).toContainText('Name: Nora V. → Nora Vidal');
  await expect(updated).toContainText('Phone: – → 600 555 123');
  await expect(updated).toContainText('Tags: – → Colour');
  expect(await clientsOf(agenda)).toHaveLength(1);
  await page.getByRole('button', { name: 'Import 2 clients' }).click();
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
  expect(await clientsOf(agenda)).toMatchObject([
    { name: 'Nora Vidal', email: 'nora.vidal@example.com', tags: ['Colour'] },
    { name: 'Omar Gil', tags: ['Colour', 'VIP'] },
  ]);
  await page.getByRole('button', { name: 'Import another file' }).click();
  await choose('clients.csv', FILE);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await expect(page.getByText('2 unchanged')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
});

test('personal data is exported, and erased only when the name is typed', async ({ agenda, page }) => {
  const eventId = await agenda.book({ client: 'Nora Vidal', day: nextWeek(4), time: '10:00' });
  const [nora] = await clientsOf(agenda);
  await page.goto(`/dashboard/clients/${nora?.id}`);
  const download = page.waitForEvent('download');
  await openMenu(page, 'Nora Vidal', 'Export personal data');
  const data = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(data).toMatchObject({ client: { name: 'Nora Vidal' }, events: [{ id: eventId }] });

  await openMenu(page, 'Nora Vidal', 'Erase personal data');
  const dialog = page.getByRole('dialog', { name: 'Erase the personal data of Nora Vidal?' });
  await dialog.getByRole('textbox').fill('Nora');
  await dialog.getByRole('button', { name: 'Erase personal data' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('textbox').fill('Nora Vidal');
  await dialog.getByRole('button', { name: 'Erase personal data' }).click();
  await expect(page).toHaveURL(/\/dashboard\/clients$/);
  expect(await clientsOf(agenda)).toEqual([]);
  const event = (await (await agenda.api.get(`/events/${eventId}`)).json()).data;
  expect(event).toMatchObject({ status: 'scheduled', invitee_name: 'Erased client' });
  expect(JSON.stringify(event).toLowerCase()).not.toContain('nora');
});

test('many clients are tagged and deactivated together, and exported as a file', async ({ agenda, page }) => {
  for (const name of ['Nora Vidal', 'Omar Gil']) await addClient(agenda, { name });
  const list = new ListPage(page, 'Clients');
  await list.open('?sort=name');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Tag 2 clients' });
  await dialog.getByLabel('Tag').fill('VIP');
  await dialog.getByRole('button', { name: 'Tag 2 clients' }).click();
  await expect(page.getByText('2 clients tagged')).toBeVisible();
  expect((await clientsOf(agenda)).map(({ tags }) => tags)).toEqual([['VIP'], ['VIP']]);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await expect(page.getByText('2 clients deactivated')).toBeVisible();
  expect((await clientsOf(agenda)).map((client) => client.is_active)).toEqual([false, false]);
  const response = await page.request.get('/dashboard/clients/export?tag=VIP&sort=name');
  expect(await response.text()).toContain('Nora Vidal');
});

test('staff see clients of their own events only, and cannot merge, import, export or erase', async ({
  agenda,
  page,
  browser,
}) => {
  const staffId = await hire(agenda, 'Marco Diaz');
  const own = await agenda.api.post('/events', {
    event_type_id: agenda.eventTypeId,
    staff_id: staffId,
    start_time: `${nextWeek(2)}T10:00:00Z`,
    invitee_name: 'Nora Vidal',
    invitee_email: emailOf('Nora Vidal'),
  });
  expect(own.status()).toBe(201);
  const foreignId = await addClient(agenda, { name: 'Omar Gil' });
  const ownId = (await clientsOf(agenda)).find(({ name }) => name === 'Nora Vidal')?.id;
  const staff = await signInAsStaff(browser, agenda, staffId);
  await staff.goto('/dashboard/clients');
  await expect(staff.getByRole('link', { name: 'Nora Vidal' })).toBeVisible();
  await expect(staff.getByText('Omar Gil')).toHaveCount(0);
  await expect(staff.getByRole('link', { name: 'Import', exact: true })).toHaveCount(0);
  await staff.goto(`/dashboard/clients/${foreignId}`);
  await expect(staff.getByText('There is nothing here')).toBeVisible();
  await staff.goto(`/dashboard/clients/${ownId}`);
  await expect(staff.getByRole('region', { name: 'Time line' })).toBeVisible();
  await expect(staff.getByRole('button', { name: 'More for Nora Vidal' })).toHaveCount(0);
  await staff.goto(`/dashboard/clients/${ownId}/merge?with=${foreignId}`);
  await expect(staff.getByText('Your role cannot merge clients')).toBeVisible();
  await staff.goto('/dashboard/clients/import');
  await expect(staff.getByText('Your role cannot import clients')).toBeVisible();
  for (const path of [`/dashboard/clients/${ownId}/personal-data`, '/dashboard/clients/export']) {
    expect((await staff.request.get(path)).status(), path).toBe(403);
  }
  expect((await page.request.get(`/dashboard/clients/${ownId}/personal-data`)).status()).toBe(200);
  await staff.context().close();
});

test('the pages and dialogs are clean in light and dark, on a desktop and on a phone', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day: nextWeek(2), time: '10:00' });
  const other = await addClient(agenda, {
    name: 'Nora Vidal',
    phone: '600 555 123',
    notes: 'Likes tea',
    tags: ['VIP'],
  });
  const id = (await clientsOf(agenda)).find((client) => client.id !== other)?.id;
  for (const [name, width] of [
    ['desktop', 1280],
    ['phone', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['', '/import', `/${id}`, `/${id}/merge`, `/${id}/merge?with=${other}`]) {
      await page.goto(`/dashboard/clients${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
      await screenshot(page, `clients-${name}${path.replace(/\W?\d+/g, '').replaceAll(/\W+/g, '-')}`);
    }
  }
  await page.goto(`/dashboard/clients/${id}`);
  await openMenu(page, 'Nora Vidal', 'Erase personal data');
  await expectAxeClean(page);
  await screenshot(page, 'clients-phone-erase');
  await page.goto('/dashboard/clients/import');
  await page.getByLabel('CSV file').setInputFiles({ name: 'c.csv', mimeType: 'text/csv', buffer: windows1252(FILE) });
  await expectAxeClean(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await expect(page.getByRole('list', { name: 'Rows' })).toBeVisible();
  await expectAxeClean(page);
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'clients-phone-checked');
});
