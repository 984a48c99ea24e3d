import { expect, test } from './fixtures';
import { Shell } from './pages/shell';

test('the profile changes name, language and theme, and the language follows to the next page', async ({
  page,
  business,
}) => {
  await page.goto('/dashboard/settings/profile');
  await expect(page.getByText(`You sign in with ${business.email}.`)).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Ana María');
  await page.getByLabel('Language').selectOption('es');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Guardado')).toBeVisible();
  await expect(new Shell(page).heading).toHaveText('Perfil');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'Oscuro' })).toBeChecked();
  await page.goto('/dashboard/locations');
  await expect(new Shell(page).heading).toHaveText('Ubicaciones');
});

test('rows are as high as the profile says, on every list', async ({ page, business }) => {
  await page.goto('/dashboard/settings/profile');
  await page.getByLabel('Row height').selectOption('compact');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goto('/dashboard/staff');
  const row = page.getByRole('row').filter({ hasText: business.name });
  await expect(row.getByRole('cell').first()).toHaveCSS('padding-block-start', '2px');
});

test('the team changes its name, zone and short address; an address in use is refused', async ({ page, business }) => {
  await page.goto('/dashboard/settings/team');
  await page.getByLabel('Business name').fill(`${business.teamName} Sol`);
  await page.getByLabel('Time zone').selectOption('America/Mexico_City');
  await page.getByLabel('Invoice prefix').fill('SOL-');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await expect(page).toHaveTitle(`Team · ${business.teamName} Sol`);
  await page.reload();
  await expect(page.getByLabel('Time zone')).toHaveValue('America/Mexico_City');
  await expect(page.getByText('Invoice numbers look like SOL-0001.')).toBeVisible();
  await page.getByLabel('Short address').fill('x');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByLabel('Short address')).toBeFocused();
});

test('the side bar stays folded and the theme chosen, however the page is reached', async ({ page, business }) => {
  const shell = new Shell(page);
  // Without its styles the page shows the bars of desktop and phone.
  await page.waitForLoadState();
  await expect(shell.navigation.getByText('Calendar')).toBeVisible();
  await page.getByRole('button', { name: 'Collapse side bar' }).click();
  await page.getByRole('button', { name: `Your menu: ${business.name}` }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Expand side bar' })).toBeVisible();
});
