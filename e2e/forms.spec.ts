import type { Locator, Page } from '@playwright/test';
import { withDatabase } from './database';
import { expect, test } from './fixtures';

interface FormUnderTest {
  path: string;
  /** The field whose text must survive a refusal. */
  field: (page: Page) => Locator;
  /** What makes it complete. */
  complete: (page: Page, name: string) => Promise<void>;
  submit: string;
  /** The table and column its row is found in. */
  row: { table: string; column: string };
}

const name = (page: Page) => page.getByRole('textbox', { name: /^Name/ }).first();

const FORMS: FormUnderTest[] = [
  {
    path: '/dashboard/clients/new',
    field: name,
    complete: (page, text) => name(page).fill(text),
    submit: 'Add client',
    row: { table: 'clients', column: 'name' },
  },
  {
    path: '/dashboard/locations/new',
    field: name,
    complete: (page, text) => name(page).fill(text),
    submit: 'Add location',
    row: { table: 'locations', column: 'name' },
  },
];

for (const { path, field, complete, submit, row } of FORMS) {
  test(`${path} keeps what was typed offline and on a fault, and a double press makes one row`, async ({
    page,
    context,
    business,
  }) => {
    const text = `Typed ${crypto.randomUUID().slice(0, 8)}`;
    await page.goto(path);
    await complete(page, text);
    const button = page.getByRole('button', { name: submit });

    await context.setOffline(true);
    await button.click();
    await expect(page.getByText(/offline|no connection/i).first()).toBeVisible();
    await expect(field(page)).toHaveValue(text);
    await context.setOffline(false);

    await page.route('**/*', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 500, body: 'fault' }) : route.continue(),
    );
    await button.click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(field(page)).toHaveValue(text);
    await page.unroute('**/*');

    await button.evaluate((element: HTMLButtonElement) => {
      element.click();
      element.click();
    });
    await expect.poll(() => rowsOf(row, text, business.email)).toBe(1);
    await page.waitForTimeout(1_000);
    expect(await rowsOf(row, text, business.email)).toBe(1);
  });
}

async function rowsOf({ table, column }: FormUnderTest['row'], text: string, email: string): Promise<number> {
  return withDatabase(async (database) => {
    const { rows } = await database.query(
      `SELECT count(*)::integer AS n FROM ${table}
       WHERE ${column} = $1 AND team_id = (SELECT current_team_id FROM users WHERE email = $2)`,
      [text, email],
    );
    return rows[0].n;
  });
}
