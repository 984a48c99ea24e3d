import { mkdirSync } from 'node:fs';
import { expect, signIn, test } from './fixtures';
import { CalendarPage } from './pages/calendar-page';
import { OWNER } from './server';

/** `npm run screenshots` renews the pictures of the README; a plain run leaves them alone. */
const FOLDER = process.env.README_SCREENSHOTS ? 'docs/screenshots' : 'test-results/screenshots';

/** The only spec on the demo business: it looks at it as a newcomer does, and takes the pictures of the README. */
test('a newcomer finds a full week of demo events, and today', async ({ page }) => {
  mkdirSync(FOLDER, { recursive: true });
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, OWNER);
  const nextMonday = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const calendar = new CalendarPage(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await calendar.open({ view: 'week', date: nextMonday });
  expect(await calendar.grid.locator('[data-shown] [data-event-id]').count()).toBeGreaterThan(10);
  await page.screenshot({ path: `${FOLDER}/calendar-week-light.png` });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/dashboard-dark.png` });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/dashboard/finance');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/finance-light.png` });
});
