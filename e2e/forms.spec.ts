import type { Page } from '@playwright/test';
import { withDatabase } from './database';
import { type Business, expect, test } from './fixtures';

interface FormUnderTest {
  path: string;
  /** The field whose text must survive and find its row again. */
  field: string;
  table: string;
}

const FORMS: FormUnderTest[] = [
  { path: '/dashboard/clients/new', field: 'name', table: 'clients' },
  { path: '/dashboard/locations/new', field: 'name', table: 'locations' },
  { path: '/dashboard/extras/new', field: 'name', table: 'extras' },
  { path: '/dashboard/coupons/new', field: 'code', table: 'coupons' },
  { path: '/dashboard/staff/new', field: 'name', table: 'staff' },
  { path: '/dashboard/event-types/new', field: 'name', table: 'event_types' },
  { path: '/dashboard/availability/new', field: 'name', table: 'schedules' },
  { path: '/dashboard/settings/tokens/new', field: 'name', table: 'api_tokens' },
];

for (const { path, field, table } of FORMS) {
  test(`${path} keeps what was typed when refused, offline and on a fault, and a double press makes one row`, async ({
    page,
    context,
    business,
  }) => {
    const text = `TYPED${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
    await page.goto(path);
    const input = page.locator(`form input[name="${field}"]`);
    const form = page.locator('form').filter({ has: page.locator(`input[name="${field}"]`) });
    const submit = form.locator('button[type="submit"]').last();
    await form.evaluate((element: HTMLFormElement) => element.setAttribute('novalidate', ''));

    await input.fill(' ');
    await submit.click();
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await input.fill(text);
    await fillTheRest(page, field);

    await context.setOffline(true);
    await submit.click();
    await expect(page.getByText(/offline/i).first()).toBeVisible();
    await expect(input).toHaveValue(text);
    await context.setOffline(false);

    await page.route('**/*', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 500, body: 'fault' }) : route.continue(),
    );
    await submit.click();
    await expect(page.getByText('The server did not answer as it should').first()).toBeVisible();
    await expect(input).toHaveValue(text);
    await page.unroute('**/*');

    await submit.evaluate((element: HTMLButtonElement) => {
      element.click();
      element.click();
    });
    await expect.poll(() => rowsOf({ table, field }, text, business), { timeout: 15_000 }).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(await rowsOf({ table, field }, text, business)).toBe(1);
  });
}

/** Whatever else the form asks for. */
async function fillTheRest(page: Page, field: string): Promise<void> {
  for (const input of await page.locator(`form input[required]:not([name="${field}"]):visible`).all()) {
    if ((await input.inputValue()) === '') await input.fill('10');
  }
}

async function rowsOf(
  { table, field }: Pick<FormUnderTest, 'table' | 'field'>,
  text: string,
  { email }: Business,
): Promise<number> {
  return withDatabase(async (database) => {
    const { rows } = await database.query(
      `SELECT count(*)::integer AS n FROM ${table}
       WHERE ${field} = $1 AND team_id = (SELECT current_team_id FROM users WHERE email = $2)`,
      [text, email],
    );
    return rows[0].n;
  });
}
