import { expect, expectAxeClean, expectNoSidewaysScroll, signUp, test } from './fixtures';
import { EventTypesPage } from './pages/event-types-page';
import { LocationsPage } from './pages/locations-page';
import { TokensPage } from './pages/tokens-page';

const windows = [
  { name: 'desktop', width: 1280, height: 860 },
  { name: 'phone', width: 390, height: 844 },
] as const;

const PAGES = [
  '/dashboard',
  '/dashboard/event-types',
  '/dashboard/event-types/new',
  '/dashboard/locations',
  '/dashboard/settings/profile',
  '/dashboard/settings/team',
  '/dashboard/settings/tokens',
  '/dashboard/settings/tokens/new',
  '/dashboard/nowhere',
];

for (const { name, width, height } of windows) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('the way in is clean in light and dark', async ({ page }) => {
      for (const path of ['/sign-in', '/sign-up']) {
        await page.goto(path);
        await expectAxeClean(page);
        await expectNoSidewaysScroll(page);
      }
    });

    test('every page of a new business is clean in light and dark', async ({ page }) => {
      test.setTimeout(180_000);
      await signUp(page);
      for (const path of PAGES) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAxeClean(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no page scrolls sideways', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/sign-in');
    await expectNoSidewaysScroll(page);
    await signUp(page);
    for (const path of PAGES) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
    }
  });
});

test('pages with content, refused forms and open dialogs are clean in light and dark', async ({ page }) => {
  test.setTimeout(180_000);
  await signUp(page);
  await page.goto('/dashboard/event-types');
  await page.getByRole('button', { name: 'Use these: Clinic' }).click();
  await expect(page.getByRole('heading', { name: 'One on one' })).toBeVisible();
  await expectAxeClean(page);
  await new EventTypesPage(page).edit('Check-up');
  await page.getByLabel('Duration in minutes').fill('5000');
  await new EventTypesPage(page).save();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Delete event type' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAxeClean(page);

  page.on('dialog', (dialog) => dialog.accept());
  const locations = new LocationsPage(page);
  await locations.open();
  await locations.create({ name: 'Centre', city: 'Madrid' });
  await expect(locations.row('Centre')).toBeVisible();
  await expectAxeClean(page);

  const tokens = new TokensPage(page);
  await tokens.open();
  await tokens.create({ name: 'Website' });
  await expectAxeClean(page);
  await tokens.open();
  await expect(tokens.row('Website')).toBeVisible();
  await expectAxeClean(page);
  await page.goto('/dashboard/settings/tokens/new');
  await page.getByRole('radio', { name: 'Pick abilities' }).check();
  await expectAxeClean(page);
});
