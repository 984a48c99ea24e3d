import type { Page } from '@playwright/test';
import { dashboardAddresses } from './dashboard-addresses';
import { expect, expectDarkClean, expectLayerClean, expectNoSidewaysScroll, screenshot, signIn } from './fixtures';
import { type FullBusiness, test } from './full-business';

/** Every page of the dashboard, full of data, read from the tree; in parts, so that they run beside each other. */
const PARTS = [0, 1, 2] as const;

/** Wide enough for two panes, and the smallest window that WCAG 1.4.10 asks for. */
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
const SMALLEST = { width: 320, height: 640 };

for (const part of PARTS) {
  test.describe(`part ${part + 1} of ${PARTS.length}`, () => {
    test('no page full of data has a violation, in light, in dark and on a phone', async ({ page, fullBusiness }) => {
      test.setTimeout(360_000);
      await signIn(page, fullBusiness);
      for (const path of pathsOf(fullBusiness, part)) {
        await page.setViewportSize(DESKTOP);
        await open(page, path);
        await expectLayerClean(page, 'body');
        await expectDarkClean(page, 'body');
        await page.setViewportSize(PHONE);
        await expectLayerClean(page, 'body');
      }
    });

    test('from right to left there is no violation, and with wider spacing nothing scrolls sideways', async ({
      page,
      fullBusiness,
    }) => {
      test.setTimeout(360_000);
      await speak(page, 'ar-XB');
      await signInIn(page, fullBusiness);
      for (const path of pathsOf(fullBusiness, part)) {
        await page.setViewportSize(DESKTOP);
        await open(page, path);
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await expectLayerClean(page, 'body');
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

test('in forced colours what is chosen is seen, and every status has a sign and a word', async ({
  page,
  fullBusiness,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await signIn(page, fullBusiness);
  for (const path of ['', '/calendar?view=week', '/events?show=all', '/finance/invoices', '/settings/tokens']) {
    await open(page, `/dashboard${path}`);
    await expectNoSidewaysScroll(page);
    expect(await page.evaluate(invisibleChoices), path).toEqual([]);
    await screenshot(page, `forced-colours${path.replace(/\W+/g, '-')}`);
  }
  await open(page, '/dashboard/events?show=all');
  const status = page.locator('tbody tr').first().locator('[data-card="aside"] span').first();
  await expect(status).toHaveText(/\w/);
  await expect(status.locator('svg')).toBeVisible();
});

/** Runs in the page. @returns what is chosen and looks like what is not, once backgrounds and shadows are gone */
function invisibleChoices(): string[] {
  const lookOf = (element: Element) => {
    const { borderWidth, borderColor, outlineStyle, fontWeight, color, textDecorationLine, backgroundColor } =
      getComputedStyle(element);
    const before = getComputedStyle(element, '::before');
    const after = getComputedStyle(element, '::after');
    const marks = [before, after].map(({ content, backgroundColor: fill, height }) => `${content} ${fill} ${height}`);
    return [
      borderWidth,
      borderColor,
      outlineStyle,
      fontWeight,
      color,
      textDecorationLine,
      backgroundColor,
      ...marks,
    ].join();
  };
  const chosen = document.querySelectorAll('[aria-current]:not([aria-current="false"]), [aria-pressed="true"]');
  return [...chosen].flatMap((element) => {
    if (!element.checkVisibility()) return [];
    const others = [...(element.closest('nav, ul, fieldset, [role=group]')?.querySelectorAll(element.tagName) ?? [])];
    const other = others.find(
      (one) => !one.matches('[aria-current]:not([aria-current="false"]), [aria-pressed="true"]'),
    );
    return other && lookOf(other) === lookOf(element) ? [element.textContent ?? ''] : [];
  });
}

test('whoever wants less motion sees none, in sheets, drawers, menus and the palette', async ({
  page,
  fullBusiness,
}) => {
  const { ids } = fullBusiness;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signIn(page, fullBusiness);
  for (const path of ['/locations/new', `/calendar?event=${ids.event}`, '/events/new', '/calendar?new=1']) {
    await page.goto(`/dashboard${path}`);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.evaluate(movements), path).toEqual([]);
  }
  await open(page, '/dashboard');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(movements)).toEqual([]);
  await page.keyboard.press('Escape');
  await open(page, '/dashboard/events?show=all');
  await page.locator('tbody [aria-haspopup="menu"]').first().press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await page.evaluate(movements)).toEqual([]);
});

/** Runs in the page. @returns what moves or grows in it */
function movements(): string[] {
  return document
    .getAnimations()
    .filter((one) => one.effect instanceof KeyframeEffect)
    .flatMap((one) => (one.effect as KeyframeEffect).getKeyframes())
    .flatMap(({ transform, translate, scale }) => [transform, translate, scale])
    .filter((value) => typeof value === 'string' && value !== 'none') as string[];
}

test('the first Tab leads past the navigation, and another page is announced by its name', async ({
  page,
  fullBusiness,
}) => {
  await page.setViewportSize(DESKTOP);
  await signIn(page, fullBusiness);
  await open(page, '/dashboard/clients');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(true);
  await page.getByRole('navigation').getByRole('link', { name: 'Staff' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff');
  const announced = () =>
    page.evaluate(() => document.querySelector('next-route-announcer')?.shadowRoot?.textContent ?? '');
  await expect.poll(announced).toMatch(/^Staff · /);
});

test('Tab goes through the bars around a page in the order they are seen', async ({ page, fullBusiness }) => {
  await page.setViewportSize(DESKTOP);
  await signIn(page, fullBusiness);
  await open(page, '/dashboard/clients');
  const areas: string[] = [];
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const isSeen = box.width > 0 && box.bottom > 0 && box.y < innerHeight;
      const style = getComputedStyle(element);
      const isRinged = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      const area = element.closest('#content') ? 'content' : element.closest('aside, header')?.tagName;
      return { area: area?.toLowerCase() ?? 'start', fault: isSeen && isRinged ? '' : element.outerHTML.slice(0, 120) };
    });
    if (!stop) break;
    expect.soft(stop.fault).toBe('');
    if (stop.area !== areas.at(-1)) areas.push(stop.area);
    if (stop.area === 'content') break;
  }
  expect(areas.at(-1)).toBe('content');
  expect(new Set(areas).size).toBe(areas.length);
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
