import { expect, test } from './fixtures';
import { LocationsPage } from './pages/locations-page';

test('a location is made, changed and deleted', async ({ page, business }) => {
  const locations = new LocationsPage(page);
  await locations.open();
  await expect(page.getByText('No locations yet')).toBeVisible();
  await locations.create({ name: `${business.teamName} Centre`, city: 'Madrid' });
  await expect(locations.row('Centre')).toContainText('Madrid');
  await expect(locations.row('Centre')).toContainText('Not used yet');

  await locations.edit(`${business.teamName} Centre`);
  await page.getByLabel('Street and number').fill('Calle Mayor 1');
  await page.getByLabel('Country').selectOption({ label: 'Spain' });
  await page.getByRole('switch', { name: 'Open for bookings' }).uncheck();
  await locations.save();
  await expect(page.getByText('Saved')).toBeVisible();
  await locations.open();
  await expect(locations.row('Centre')).toContainText('Calle Mayor 1');
  await expect(locations.row('Centre')).toContainText('Spain');
  await expect(locations.row('Centre').getByRole('switch')).not.toBeChecked();

  await locations.edit(`${business.teamName} Centre`);
  await locations.remove();
  await expect(page.getByText('No locations yet')).toBeVisible();
});

test('an address that leads nowhere is a 404 inside the dashboard', async ({ page, business }) => {
  for (const path of ['/dashboard/locations/999999', '/dashboard/locations/none']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
    await expect(page.getByText(business.teamName).first()).toBeVisible();
  }
  expect((await page.goto('/dashboard/nowhere/at/all'))?.status()).toBe(404);
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(page).toHaveURL(/\/dashboard$/);
});
