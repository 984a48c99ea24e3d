import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Agenda, expect, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { hire, signInAsStaff } from './staff-sign-in';

const LISTS = [
  { table: 'coupons', path: '/dashboard/coupons', title: 'Coupons', second: 'Used' },
  { table: 'extras', path: '/dashboard/extras', title: 'Extras', second: 'Price' },
  { table: 'locations', path: '/dashboard/locations', title: 'Locations', second: 'Address' },
  { table: 'taxes', path: '/dashboard/finance/taxes', title: 'Taxes', second: 'Rate' },
] as const;

/** Sixty of a kind, of which five are named after spring; the first is a formula, the last one is not in use. */
async function fill(agenda: Agenda, table: (typeof LISTS)[number]['table']): Promise<void> {
  const name = table === 'coupons' ? 'code' : 'name';
  const own = {
    coupons: { column: ', discount_type, discount_value, currency', value: ", 'percentage', 10, 'EUR'" },
    extras: { column: ', price, currency', value: ", 500, 'EUR'" },
    locations: { column: '', value: '' },
    taxes: { column: ', rate', value: ', 5' },
  }[table];
  await withDatabase((client) =>
    client.query(
      `INSERT INTO ${table} (team_id, ${name}, is_active ${own.column})
       SELECT u.current_team_id, CASE WHEN n = 1 THEN '=1+1' WHEN n <= 5 THEN 'SPRING' || n ELSE 'ROW' || lpad(n::text, 2, '0') END,
         n < 60 ${own.value}
       FROM users u, generate_series(1, 60) n WHERE u.email = $1`,
      [agenda.business.email],
    ),
  );
}

async function activeIn(agenda: Agenda, table: string): Promise<number> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM ${table} one JOIN users u ON u.current_team_id = one.team_id
       WHERE u.email = $1 AND one.is_active`,
      [agenda.business.email],
    );
    return Number(rows[0]?.count);
  });
}

const bar = (page: Page) => page.getByRole('group', { name: 'Actions for what is selected' });

for (const { table, path, title, second } of LISTS) {
  test(`${title.toLowerCase()} are a table like the others: pages, columns, views, CSV, many rows at once`, async ({
    agenda,
    page,
  }) => {
    const before = await activeIn(agenda, table);
    await fill(agenda, table);
    const list = page.getByRole('table', { name: title });
    const rows = list.getByRole('row').filter({ has: page.getByRole('cell') });
    await page.goto(`${path}?search=row`);
    await expect(rows).toHaveCount(50);
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(rows).toHaveCount(5);
    await page.reload();
    await expect(rows).toHaveCount(5);

    await page.getByRole('searchbox').fill('spring');
    await expect(page).not.toHaveURL(/page=/);
    await expect(rows).toHaveCount(4);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('In spring');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('button', { name: 'In spring', exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('dialog', { name: 'Columns' }).getByLabel(second, { exact: true }).uncheck();
    await expect(list.getByRole('columnheader', { name: second, exact: true })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(async () => {
      await page.goto(path);
      await expect(list.getByRole('columnheader', { name: second, exact: true })).toHaveCount(0, { timeout: 500 });
    }).toPass();

    await page.goto(`${path}?search=row`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^${table}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(56);
    expect(lines[0]).toMatch(/^\uFEFF?id,/);
    expect(await (await page.request.get(`${path}/export?search=1`)).text()).toContain("'=1+1");

    await list.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await bar(page).getByRole('button', { name: 'Select all 55 that match' }).click();
    await bar(page).getByRole('button', { name: 'Deactivate' }).click();
    await expect(page.getByText('54 deactivated')).toBeVisible();
    expect(await activeIn(agenda, table)).toBe(before + 5);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('54 rows put back')).toBeVisible();
    expect(await activeIn(agenda, table)).toBe(before + 59);
  });
}

test('staff are a table too, whose members see and export names and change nobody', async ({
  agenda,
  browser,
  page,
}) => {
  const marco = await hire(agenda, 'Marco Diaz');
  await page.goto('/dashboard/staff');
  const list = page.getByRole('table', { name: 'Staff' });
  const name = list.getByRole('link', { name: 'Marco Diaz' });
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(name).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('x');
  await expect(bar(page)).toContainText('1 selected');
  await bar(page).getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByText('1 deactivated')).toBeVisible();
  expect(await activeIn(agenda, 'staff')).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 row put back')).toBeVisible();
  await page.reload();
  await expectAxeClean(page);
  await screenshot(page, 'staff-list');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);

  const own = await signInAsStaff(browser, agenda, marco);
  await own.goto('/dashboard/staff');
  await expect(own.getByRole('table', { name: 'Staff' }).getByRole('row')).not.toHaveCount(0);
  await expect(own.getByRole('checkbox')).toHaveCount(0);
  const file = await own.request.get('/dashboard/staff/export');
  expect(await file.text()).toContain('Marco Diaz');
  await expect(list).toBeVisible();
  await own.context().close();
});
