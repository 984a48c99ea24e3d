import { expect, test } from './fixtures';
import { LocationsPage } from './pages/locations-page';

test('a link leads on without loading a page anew, and other tabs and sites are left to the browser', async ({
  page,
  context,
  business,
}) => {
  const name = `${business.teamName} Centre`;
  const locations = new LocationsPage(page);
  await locations.open();
  await page.evaluate(() => Reflect.set(window, 'wasHere', true));
  const isSamePage = () => page.evaluate(() => Reflect.get(window, 'wasHere') === true);
  const staff = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Staff' });
  const [tab] = await Promise.all([context.waitForEvent('page'), staff.click({ modifiers: ['ControlOrMeta'] })]);
  await expect(tab).toHaveURL(/dashboard\/staff$/);
  await tab.close();
  await expect(page).toHaveURL(/locations$/);

  await locations.create({ name, city: 'Madrid' });
  await locations.edit(name);
  expect(await isSamePage()).toBe(true);

  await context.route('https://www.openstreetmap.org/**', (route) => route.fulfill({ body: 'a map' }));
  const [map] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Show on the map' }).click(),
  ]);
  await expect(map).toHaveURL(/openstreetmap\.org/);
  await map.close();
  await expect(page).toHaveURL(/locations\/\d+$/);

  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/locations$/);
  await staff.press('Enter');
  await expect(page).toHaveURL(/dashboard\/staff$/);
  await page.goBack();
  await expect(page).toHaveURL(/locations$/);
  expect(await isSamePage()).toBe(true);
});

test('a link is not followed without a network: the page stays as it is, and the reason is said', async ({
  page,
  context,
  business,
}) => {
  await page.goto('/dashboard/staff');
  const own = page.getByRole('row').filter({ hasText: business.name });
  await expect(own).toBeVisible();
  const coupons = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Coupons' });
  await context.setOffline(true);
  await coupons.click();
  await expect(page.getByRole('status').getByText('Not opened: you are offline')).toBeVisible();
  await expect(page).toHaveURL(/staff$/);
  await expect(own).toBeVisible();
  await context.setOffline(false);
  await coupons.click();
  await expect(page).toHaveURL(/coupons$/);
});
