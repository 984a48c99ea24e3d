import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../lib/infra/embedded-postgres';
import { type Agenda, emailOf, expect, TEAM_ZONE, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll, newBusiness, screenshot, signUp } from './fixtures';
import { FinancePage } from './pages/finance-page';

interface Paid {
  client: string;
  /** In major units of the team's currency. */
  amount: number;
}

/** A sent invoice, paid in part or in full. @returns its number */
async function invoice({ api }: Agenda, { client, amount }: Paid, total = amount): Promise<string> {
  const known = await api.post('/clients', { name: client, email: emailOf(client) });
  const made = await api.post('/invoices', {
    customer_id: (await known.json()).data.id,
    items: [{ description: 'Haircut', quantity: 1, unit_price: total }],
  });
  const { id, invoice_number } = (await made.json()).data;
  await api.put(`/invoices/${id}`, { status: 'sent' });
  if (amount > 0) {
    const paid = await api.post(`/invoices/${id}/payments`, { amount, provider: 'cash' });
    expect(paid.ok(), await paid.text()).toBe(true);
  }
  return invoice_number;
}

async function transactions({ api }: Agenda): Promise<{ id: number; amount: number; status: string }[]> {
  return (await (await api.get('/transactions?sort=created_at')).json()).data;
}

/** Signs somebody up in a browser of their own and makes them a member of the team. */
async function signInAs(role: 'manager' | 'staff', browser: Browser, agenda: Agenda): Promise<Page> {
  const page = await (await browser.newContext({ timezoneId: TEAM_ZONE, locale: 'en-GB' })).newPage();
  const { email } = await signUp(page, newBusiness());
  const { url } = await startEmbeddedPostgres({ dataDir: process.env.E2E_DATA_DIR ?? '', whenRunning: 'reuse' });
  const database = new Client({ connectionString: url });
  await database.connect();
  const values = [email, agenda.business.email];
  const user = '(SELECT id FROM users WHERE email = $1)';
  const team = '(SELECT current_team_id FROM users WHERE email = $2)';
  await database.query(`INSERT INTO memberships (team_id, user_id, role) VALUES (${team}, ${user}, '${role}')`, values);
  await database.query(`UPDATE users SET current_team_id = ${team} WHERE id = ${user}`, values);
  await database.end();
  return page;
}

test('the owner gives a payment back in part with a reason, and the list, the drawer and the API agree', async ({
  agenda,
  page,
}) => {
  const number = await invoice(agenda, { client: 'Nora Vidal', amount: 80 });
  await invoice(agenda, { client: 'Omar Gil', amount: 25 });
  const finance = new FinancePage(page);
  await finance.open('/transactions', '?type=payment&sort=-amount');
  await expect(finance.rows).toHaveCount(2);
  await expect(finance.rows.first()).toContainText(number);
  await finance.rows.first().getByRole('link', { name: '€80.00' }).click();
  await expect(page).toHaveURL(/transaction=\d+/);
  await finance.layer.getByRole('button', { name: 'Refund…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Refund Nora Vidal' });
  await expect(dialog.getByLabel('Amount')).toHaveValue('80.00');
  await dialog.getByLabel('Amount').fill('100');
  await dialog.getByLabel('Reason').fill('Came too late');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('button', { name: 'Refund €100.00' }).click();
  await expect(dialog.getByText('Enter 80 or less.').first()).toBeVisible();
  await expect(dialog.getByLabel('Reason')).toHaveValue('Came too late');
  await dialog.getByLabel('Amount').fill('30,50');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog.getByText('Give €30.50 back to Nora Vidal?')).toBeVisible();
  await expect(dialog.getByText(`Invoice ${number} is then no longer paid in full.`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Refund €30.50' }).click();
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(finance.layer.getByText('Came too late')).toBeVisible();
  await expect(finance.layer.getByText('Partly refunded')).toBeVisible();
  expect((await transactions(agenda)).map(({ amount, status }) => [amount, status])).toEqual([
    [80, 'partially_refunded'],
    [25, 'completed'],
    [30.5, 'completed'],
  ]);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/transaction=/);
  await expect(page).toHaveURL(/type=payment/);

  await finance.open('/transactions', '?search=omar');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  const lines = file.trim().split('\r\n');
  expect(lines).toHaveLength((await finance.rows.count()) + 1);
  expect(lines[0]).toContain('id,created_at,created_at_local,type,status,provider,amount,currency');
});

test('a tax is added, switched off and on again, and shows what it does to a price of 100', async ({
  agenda,
  page,
}) => {
  const finance = new FinancePage(page);
  await finance.open('/taxes');
  await page.getByRole('main').getByRole('link', { name: 'New tax' }).click();
  await expect(page).toHaveURL(/tax=new/);
  const form = page.getByRole('form', { name: 'New tax' });
  await form.getByLabel('Name').fill('IVA');
  await form.getByLabel('Rate in percent').fill('21');
  await expect(form.getByText('€17.36')).toBeVisible();
  await form.getByRole('radio', { name: 'Added to the price' }).check();
  await expect(form.getByText('€121.00')).toBeVisible();
  await form.getByLabel('Rate in percent').fill('121');
  await form.getByRole('button', { name: 'Add tax' }).click();
  await expect(form.getByText('Enter 100 or less.').first()).toBeVisible();
  await expect(form.getByLabel('Name')).toHaveValue('IVA');
  await form.getByLabel('Rate in percent').fill('8,5');
  await form.getByRole('button', { name: 'Add tax' }).click();
  await expect(finance.row('IVA')).toContainText('8.5%');
  await expect(finance.row('IVA')).toContainText('1 price');
  await finance.row('IVA').getByRole('switch').uncheck();
  await expect(page.getByText('The tax is no longer part of new prices')).toBeVisible();
  const isActive = async () => (await (await agenda.api.get('/taxes')).json()).data[0].is_active;
  expect(await isActive()).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(isActive).toBe(true);
});

test('the overview adds up what the list shows, leads to it, and is a table without script', async ({
  agenda,
  page,
  browser,
}) => {
  await invoice(agenda, { client: 'Nora Vidal', amount: 80 });
  await invoice(agenda, { client: 'Omar Gil', amount: 20 }, 50);
  const finance = new FinancePage(page);
  await finance.open('');
  await expect(page.getByText('Received in 2 payments')).toBeVisible();
  await expect(page.getByText('Outstanding on 1 invoice')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '€100.00' }).first().click();
  await expect(page.getByText('From the overview: received · EUR')).toBeVisible();
  await expect(finance.rows).toHaveCount(2);
  await finance.open('/outstanding', '?currency=EUR');
  await expect(finance.row('Omar Gil')).toContainText('€30.00');
  const file = await page.request.get('/dashboard/finance/outstanding/export?currency=EUR');
  const [head, line, ...rest] = (await file.text()).trim().split('\r\n');
  expect(head).toContain('id,number,customer_name,invoice_date,due_date,amount_due,currency');
  expect(line).toMatch(/,Omar Gil,.*,30,EUR$/);
  expect(rest).toEqual([]);

  const { cookies } = await page.context().storageState();
  const still = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'en-GB',
    storageState: { cookies, origins: [] },
  });
  const plain = await still.newPage();
  await plain.goto('/dashboard/finance');
  await plain.getByRole('switch', { name: 'Show as table' }).check();
  await expect(plain.getByRole('rowheader', { name: 'Total' })).toBeVisible();
  await expect(plain.getByRole('img')).toBeHidden();
  await still.close();
});

test('a manager reads and changes nothing; staff see nothing of the money', async ({ agenda, browser }) => {
  await invoice(agenda, { client: 'Nora Vidal', amount: 80 });
  const [{ id } = { id: 0 }] = await transactions(agenda);
  const manager = await signInAs('manager', browser, agenda);
  await manager.goto(`/dashboard/finance/transactions?transaction=${id}`);
  await expect(manager.getByRole('dialog', { name: 'Payment of €80.00' })).toBeVisible();
  await expect(manager.getByRole('button', { name: 'Refund…' })).toHaveCount(0);
  await manager.goto('/dashboard/finance/taxes?tax=new');
  await expect(manager.getByRole('heading', { level: 1, name: 'Taxes' })).toBeVisible();
  await expect(manager.getByRole('dialog')).toHaveCount(0);
  await manager.context().close();

  const staff = await signInAs('staff', browser, agenda);
  for (const path of ['', `/transactions?transaction=${id}`, '/taxes?tax=new', '/outstanding']) {
    await staff.goto(`/dashboard/finance${path}`);
    await expect(staff.getByText('owner or admin').first()).toBeVisible();
    await expect(staff.getByText('€80.00')).toHaveCount(0);
  }
  expect((await staff.request.get('/dashboard/finance/transactions/export')).status()).toBe(403);
  await staff.context().close();
});

test('the pages of money, the drawer, the refund and the sheet have no violation, on a desktop and on a phone', async ({
  agenda,
  page,
}) => {
  test.setTimeout(300_000);
  await invoice(agenda, { client: 'Nora Vidal', amount: 80 });
  await invoice(agenda, { client: 'Omar Gil', amount: 20 }, 50);
  await agenda.api.post('/taxes', { name: 'IVA', rate: 21, is_inclusive: true });
  const [{ id } = { id: 0 }] = await transactions(agenda);
  const finance = new FinancePage(page);
  for (const [device, size] of [
    ['desktop', { width: 1280, height: 860 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    await page.setViewportSize(size);
    const check = async (name: string) => {
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
      await screenshot(page, `finance-${name}-${device}`);
    };
    await finance.open('');
    await check('overview');
    await page.getByRole('switch', { name: 'Show as table' }).check();
    await check('overview-table');
    await finance.open('/outstanding');
    await check('outstanding');
    await finance.open('/transactions');
    await expect(finance.rows).toHaveCount(2);
    await check('transactions');
    await finance.open('/transactions', `?transaction=${id}`);
    await expect(finance.layer).toBeVisible();
    await check('drawer');
    await page.getByRole('button', { name: 'Refund…' }).click();
    await page.getByLabel('Reason').fill('Came too late');
    await page.getByRole('button', { name: 'Continue' }).click();
    await check('refund');
    await finance.open('/taxes');
    await check('taxes');
    await finance.open('/taxes', '?tax=new');
    await expect(finance.layer).toBeVisible();
    await check('tax');
  }
});
