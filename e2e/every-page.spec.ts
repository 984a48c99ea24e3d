import type { Page } from '@playwright/test';
import { dashboardAddresses } from './dashboard-addresses';
import { expect, expectAxeClean, expectLayerClean, expectNoSidewaysScroll, signIn } from './fixtures';
import { type FullBusiness, test } from './full-business';

/** Every page of the dashboard, full of data, read from the tree; in parts, so that they run beside each other. */
const PARTS = [0, 1, 2] as const;

/** Wide enough for two panes, and the smallest window that WCAG 1.4.10 asks for. */
const DESKTOP = { width: 1280, height: 860 };
const SMALLEST = { width: 320, height: 640 };

for (const part of PARTS) {
  test.describe(`part ${part + 1} of ${PARTS.length}`, () => {
    test('no page full of data has a violation', async ({ page, fullBusiness }) => {
      test.setTimeout(240_000);
      await page.setViewportSize(DESKTOP);
      await signIn(page, fullBusiness);
      for (const path of pathsOf(fullBusiness, part)) {
        await open(page, path);
        // Dark has the same structure; its colours are looked at with each room and over the tokens.
        await expectLayerClean(page, 'body');
      }
    });

    test('from right to left, also with wider spacing, nothing scrolls sideways', async ({ page, fullBusiness }) => {
      test.setTimeout(240_000);
      await speak(page, 'ar-XB');
      await signInIn(page, fullBusiness);
      for (const path of pathsOf(fullBusiness, part)) {
        await page.setViewportSize(DESKTOP);
        await open(page, path);
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await expectNoSidewaysScroll(page);
        await page.setViewportSize(SMALLEST);
        await expectNoSidewaysScroll(page);
        await page.addStyleTag({ content: WIDER_SPACING });
        await expectNoSidewaysScroll(page);
      }
    });

    test('Tab goes once through all that a page has, and what has the focus is seen', async ({
      page,
      fullBusiness,
    }) => {
      test.setTimeout(240_000);
      await page.setViewportSize(DESKTOP);
      await signIn(page, fullBusiness);
      for (const path of pathsOf(fullBusiness, part)) {
        await open(page, path);
        expect.soft(await walk(page), path).toEqual([]);
      }
    });

    test('words two fifths longer fit on the smallest phone', async ({ page, fullBusiness }) => {
      test.setTimeout(240_000);
      await speak(page, 'en-XA');
      await signInIn(page, fullBusiness);
      await page.setViewportSize(SMALLEST);
      for (const path of pathsOf(fullBusiness, part)) {
        await open(page, path);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}

test('right to left has no violation either, nor have forced colours', async ({ page, fullBusiness }) => {
  test.setTimeout(120_000);
  await speak(page, 'ar-XB');
  await signInIn(page, fullBusiness);
  const { ids } = fullBusiness;
  for (const path of [
    '',
    '/calendar?view=agenda',
    '/events',
    `/events/${ids.event}`,
    `/event-types/${ids.event_type}/basics`,
  ]) {
    await open(page, `/dashboard${path}`);
    await expectAxeClean(page);
  }
});

test('whoever wants less motion sees none', async ({ page, fullBusiness }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signIn(page, fullBusiness);
  await page.goto('/dashboard/locations/new');
  await expect(page.getByRole('dialog')).toBeVisible();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one.effect instanceof KeyframeEffect)
      .flatMap((one) => (one.effect as KeyframeEffect).getKeyframes())
      .filter(({ transform, translate, scale }) =>
        [transform, translate, scale].some((value) => value && value !== 'none'),
      ),
  );
  expect(moving).toEqual([]);
});

/** WCAG 1.4.12. */
const WIDER_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

function pathsOf({ ids }: FullBusiness, part: number): string[] {
  return dashboardAddresses(ids)
    .filter(({ kind }) => kind === 'page')
    .map(({ path }) => path)
    .filter((_, index) => index % PARTS.length === part);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // Some lead on to another page once they are drawn.
  await page.waitForLoadState('networkidle');
  // By its tag: while a sheet is open the page behind it is hidden from assistive technology.
  await expect.soft(page.locator('h1'), path).toHaveCount(1);
  // A printed paper is called by its number alone, which browsers offer as the name of the file.
  if (!path.endsWith('/print')) await expect.soft(page, path).toHaveTitle(/ · /);
}

/** A list of fifty rows has the same stops over and over. */
const MOST_STOPS = 70;

/** Tab through the page's own part, or the sheet over it. @returns what is wrong with its stops */
async function walk(page: Page): Promise<string[]> {
  const stops: string[] = [];
  const faults: string[] = [];
  await page.evaluate(() => {
    const start =
      document.querySelector<HTMLElement>('[role=dialog][data-state=open]') ?? document.getElementById('content');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  });
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop || stop.place === stops[0]) break;
    // A date has a stop for each of its parts.
    if (stop.place === stops.at(-1)) continue;
    if (stops.includes(stop.place)) return [...faults, `${stop.name} has the focus again`];
    stops.push(stop.place);
    if (stop.fault) faults.push(`${stop.name}: ${stop.fault}`);
  }
  return faults;
}

/** Runs in the page. @returns null once the focus left the page's own part */
function describeFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !element.closest('#content, [role=dialog]')) return null;
  const places: number[] = [];
  for (let node: Element = element; node.parentElement; node = node.parentElement) {
    places.push([...node.parentElement.children].indexOf(node));
  }
  const box = element.getBoundingClientRect();
  const isInside = box.bottom > 0 && box.right > 0 && box.y < innerHeight && box.x < innerWidth;
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
  const isCovered = top !== null && !element.contains(top) && !top.contains(element) && !top.closest('label');
  // What has the focus within a frame is drawn by the frame's own page.
  const isFrame = element instanceof HTMLIFrameElement;
  const ringed = [element, element.closest('label'), element.parentElement].some((one) => {
    const style = one && getComputedStyle(one);
    return style && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
  });
  return {
    name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`,
    place: places.join('.'),
    fault: isInside ? (isCovered ? 'is covered' : ringed || isFrame ? '' : 'has no ring') : 'is out of sight',
  };
}

/** Asks for a language that only tests are given. */
async function speak(page: Page, locale: 'ar-XB' | 'en-XA'): Promise<void> {
  const { origin } = new URL(process.env.E2E_BASE_URL ?? '');
  await page.context().addCookies([{ name: 'locale', value: locale, url: origin }]);
}

/** Signs in where the words of the form are no words, and stays in that language. */
async function signInIn(page: Page, { email, password }: FullBusiness): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  const before = (await page.context().cookies()).filter(({ name }) => name === 'locale');
  await page.locator('button[type="submit"]').first().click();
  await expect(page).toHaveURL(/\/dashboard/, { timeout: 30_000 });
  await page.context().addCookies(before);
}
