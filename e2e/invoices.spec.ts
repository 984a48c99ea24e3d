import { type Agenda, expect, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll } from './fixtures';
import { INVOICES, InvoicePage } from './pages/invoice-page';

const HAIRCUT = { description: 'Haircut', quantity: 2, unit_price: 32.5 };

async function makeInvoice({ api }: Agenda, change: object = {}): Promise<number> {
  const input = { customer_name: 'Nora Vidal', customer_email: 'nora.vidal@example.com', items: [HAIRCUT] };
  const response = await api.post('/invoices', { ...input, ...change });
  expect(response.status(), await response.text()).toBe(201);
  return (await response.json()).data.id;
}

async function makeSentInvoice(agenda: Agenda, change: object = {}): Promise<number> {
  const id = await makeInvoice(agenda, change);
  expect((await agenda.api.put(`/invoices/${id}`, { status: 'sent' })).status()).toBe(200);
  return id;
}

const read = async ({ api }: Agenda, id: number) => (await (await api.get(`/invoices/${id}`)).json()).data;

test('an invoice goes from New to sent and paid by keyboard alone', async ({ agenda, page }) => {
  await agenda.api.post('/clients', { name: 'Nora Vidal', email: 'nora.vidal@example.com' });
  const invoice = new InvoicePage(page);
  await invoice.open('new');
  await invoice.client.focus();
  await page.keyboard.type('nora');
  await expect(page.getByRole('option', { name: 'Nora Vidal' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('E-mail')).toHaveValue('nora.vidal@example.com');

  await invoice.line(1).getByLabel('Description').focus();
  for (const text of ['Haircut', '2', '32,50']) {
    await page.keyboard.type(text);
    if (text !== '32,50') await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(invoice.line(2).getByLabel('Description')).toBeFocused();
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('60');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Colour');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(invoice.line(1).getByLabel('Description')).toHaveValue('Colour');
  await expect(invoice.line(1).getByLabel('Description')).toBeFocused();
  await expect(invoice.sheet).toContainText('€125.00');
  await invoice.expectSaved();
  await expect(invoice.number).toHaveText('INV-0001');
  const id = Number(page.url().split('/').at(-1));

  await page.keyboard.press('Control+Enter');
  await expect(invoice.sending('Send INV-0001?')).toContainText('€125.00 for Nora Vidal');
  await expect(invoice.sending('Send INV-0001?').getByLabel('Subject')).toBeFocused();
  for (const _ of ['message', 'copy', 'keep', 'mark', 'send']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Sent', { exact: true })).toBeVisible();
  const sent = await read(agenda, id);
  expect(sent).toMatchObject({ status: 'sent', total: 125, customer_id: expect.any(Number) });
  expect(sent.items.map((item: { description: string }) => item.description)).toEqual(['Colour', 'Haircut']);

  await page.getByRole('button', { name: 'Record payment' }).focus();
  await page.keyboard.press('Enter');
  await expect(invoice.payment.getByLabel('Amount')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await expect(invoice.payment.getByText('Enter at most what is due: 125 EUR.').first()).toBeVisible();
  await expect(invoice.payment.getByLabel('Amount')).toHaveValue(/^200/);
  await invoice.payment.getByLabel('Amount').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25,5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Partly paid')).toBeVisible();

  await page.getByRole('button', { name: 'Record payment' }).focus();
  await page.keyboard.press('Enter');
  await expect(invoice.payment.getByLabel('Amount')).toHaveValue('99.50');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Paid', { exact: true }).first()).toBeVisible();
  expect(await read(agenda, id)).toMatchObject({ status: 'paid', amount_due: 0, payments: [{ amount: 25.5 }, {}] });
});

test('what was sent is locked, and is corrected by a credit note, a cancellation or a copy', async ({
  agenda,
  page,
}) => {
  const invoice = new InvoicePage(page);
  const id = await makeSentInvoice(agenda);
  await invoice.open(id);
  await expect(page.getByText('This invoice was sent, so it cannot be changed.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await invoice.choose('Write a credit note');
  await expect(invoice.question('Write a credit note for INV-0001?')).toContainText('€65.00');
  await invoice.press('Write credit note');
  await expect(page.getByRole('main').getByText('Cancelled').first()).toBeVisible();
  await page.getByRole('link', { name: 'Credit note INV-CN-0001' }).click();
  await expect(page.getByText('This credit note corrects INV-0001.')).toBeVisible();

  const other = await makeSentInvoice(agenda);
  await invoice.open(other);
  await invoice.choose('Cancel invoice');
  await expect(invoice.question('Cancel INV-0002?')).toContainText('Nora Vidal no longer owes €65.00.');
  await invoice.press('Cancel invoice');
  await expect(page.getByText('This invoice is closed.')).toBeVisible();
  expect(await read(agenda, other)).toMatchObject({ status: 'cancelled' });
  await invoice.choose('Duplicate');
  await expect(invoice.number).toHaveText('INV-0003');
  await expect(invoice.line(1).getByLabel('Description')).toHaveValue('Haircut');
});

test('a correction that the server does not answer says so and leaves the page, and can be made again', async ({
  agenda,
  page,
}) => {
  const id = await makeSentInvoice(agenda);
  const invoice = new InvoicePage(page);
  await invoice.open(id);
  await page.route(`**${INVOICES}/${id}`, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await invoice.choose('Cancel invoice');
  await invoice.press('Cancel invoice');
  await expect(page.getByText('The server did not answer as it should.')).toBeVisible();
  await expect(invoice.number).toHaveText('INV-0001');
  expect(await read(agenda, id)).toMatchObject({ status: 'sent' });

  await page.unroute(`**${INVOICES}/${id}`);
  await invoice.choose('Cancel invoice');
  await invoice.press('Cancel invoice');
  await expect(page.getByText('This invoice is closed.')).toBeVisible();
  expect(await read(agenda, id)).toMatchObject({ status: 'cancelled' });
});

test('nothing typed is lost: a server that fails, a reload, a removed line, another tab', async ({
  agenda,
  page,
  context,
}) => {
  page.on('dialog', (dialog) => dialog.accept());
  const id = await makeInvoice(agenda);
  const invoice = new InvoicePage(page);
  await invoice.open(id);
  await page.route(`**${INVOICES}/${id}`, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await invoice.notes.fill('Thank you');
  await expect(page.getByText('Your text is kept, and saving is tried again.')).toBeVisible();
  await page.reload();
  await expect(invoice.notes).toHaveValue('Thank you');
  await page.unrouteAll();
  // It is tried again by itself, perhaps before anybody could ask for it.
  await invoice.expectSaved();
  expect(await read(agenda, id)).toMatchObject({ notes: 'Thank you' });

  await page.getByRole('button', { name: 'Remove line 1' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(invoice.line(1).getByLabel('Description')).toHaveValue('Haircut');
  await invoice.expectSaved();

  const tab = new InvoicePage(await context.newPage());
  await tab.open(id);
  await tab.notes.fill('From the other tab');
  await tab.expectSaved();
  await invoice.notes.fill('From this tab');
  await expect(page.getByText('This invoice was changed elsewhere')).toBeVisible();
  await invoice.press('Keep mine');
  await invoice.expectSaved();
  expect(await read(agenda, id)).toMatchObject({ notes: 'From this tab', items: [{ description: 'Haircut' }] });
});

test('the list filters, searches and sorts in its address; a deleted draft can be taken back', async ({
  agenda,
  page,
}) => {
  await makeInvoice(agenda);
  await makeSentInvoice(agenda, { customer_name: 'Omar Gil', invoice_date: '2026-01-01', due_date: '2026-01-15' });
  await makeSentInvoice(agenda, { customer_name: 'Pia Roth', items: [{ ...HAIRCUT, quantity: 1 }] });
  await page.goto(INVOICES);
  const rows = page
    .getByRole('table', { name: 'Invoices' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(3);
  const quick = page.getByRole('navigation', { name: 'Which invoices' });
  for (const [name, count] of [
    ['Draft', 1],
    ['Open', 2],
    ['Overdue', 1],
  ] as const) {
    await quick.getByRole('link', { name }).click();
    await expect(rows).toHaveCount(count);
  }
  await expect(rows).toContainText(['Omar Gil']);
  await quick.getByRole('link', { name: 'Paid' }).click();
  await expect(page.getByText('Nothing paid yet')).toBeVisible();
  await page.goto(`${INVOICES}?sort=total`);
  await expect(rows.first()).toContainText('Pia Roth');
  await page.getByRole('searchbox').fill('INV-0001');
  await expect(rows).toHaveCount(1);

  await rows.first().getByRole('button', { name: 'Actions for INV-0001' }).click();
  await page.getByRole('menuitem', { name: 'Delete draft' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('INV-0001 is back')).toBeVisible();
  await page.goto(`${INVOICES}?status=draft`);
  await expect(rows).toHaveCount(1);
});

test('list, editor, dialogs and paper are clean in light and dark, also on a phone', async ({ agenda, page }) => {
  test.setTimeout(240_000);
  const draft = await makeInvoice(agenda, { notes: 'Thank you', tax_rate: 21, discount_amount: 5 });
  const sent = await makeSentInvoice(agenda, { tax_rate: 21, due_date: '2999-01-01' });
  await makeSentInvoice(agenda, { invoice_date: '2026-01-01', due_date: '2026-01-15' });
  const invoice = new InvoicePage(page);
  for (const viewport of [
    { width: 1280, height: 860 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    for (const path of [INVOICES, `${INVOICES}/new`, `${INVOICES}/${draft}`, `${INVOICES}/${sent}/print`]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
    }
    await expect(page.locator('article[lang="en"]')).toContainText('Tax 21 %');
    await invoice.open(sent);
    await page.getByRole('button', { name: 'Record payment' }).click();
    await expect(invoice.payment).toBeVisible();
    await expectAxeClean(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [INVOICES, `${INVOICES}/${draft}`, `${INVOICES}/${sent}`, `${INVOICES}/${sent}/print`]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
});
