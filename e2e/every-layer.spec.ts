import type { Page } from '@playwright/test';
import { dashboardAddresses } from './dashboard-addresses';
import { expect, expectDarkClean, expectLayerClean, signIn } from './fixtures';
import { type FullBusiness, test } from './full-business';

/** What says that it opens a layer: menus, popovers and dialogs with a button of their own. */
const OPENER = 'button[aria-haspopup]:visible, button[popovertarget]:visible';
const LAYER = '[role="dialog"]:visible, [role="menu"]:visible, [role="alertdialog"]:visible, [role="listbox"]:visible';

const WITHIN = '[role="dialog"], [role="menu"], [role="alertdialog"], [role="listbox"], [popover]';

const PARTS = [0, 1, 2] as const;

for (const part of PARTS) {
  test(`every layer opens by keyboard, takes the focus, has no violation in light or dark, and gives the focus back (part ${part + 1})`, async ({
    page,
    fullBusiness,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1280, height: 860 });
    await signIn(page, fullBusiness);
    const seen = new Set<string>(part === 0 ? [] : await openersOf(page, '/dashboard'));
    let opened = 0;
    for (const path of pathsOf(fullBusiness, part)) {
      for (const opener of await openersOf(page, path)) {
        if (seen.has(opener)) continue;
        seen.add(opener);
        await openAndClose(page, path, opener);
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(1);
  });
}

function pathsOf({ ids }: FullBusiness, part: number): string[] {
  return dashboardAddresses(ids)
    .filter(({ kind, path }) => kind === 'page' && !path.endsWith('/print'))
    .map(({ path }) => path)
    .filter((path, index) => path === '/dashboard' || index % PARTS.length === part);
}

/** What kinds of openers a page has, a sheet's own where one lies above it: rows repeat the same one under other names. */
async function openersOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const kinds = await page.locator(OPENER).evaluateAll((buttons) => {
    const sheet = document.querySelector('[role="dialog"][data-state="open"]');
    const within = buttons.filter((button) => !sheet || sheet.contains(button));
    return within.map((button) => {
      const room = button.closest('tr, li') ? 'row' : (button.closest('header, nav, form, section')?.tagName ?? 'page');
      return `${room} ${button.getAttribute('aria-haspopup') ?? 'popover'} ${button.closest('tr, li') ? '' : (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\d+/g, '')}`;
    });
  });
  // A row's menu is another one on each page.
  return [...new Set(kinds.map((kind) => (kind.startsWith('row') ? `${path} ${kind}` : kind)))];
}

async function openAndClose(page: Page, path: string, kind: string): Promise<void> {
  const index = await page.locator(OPENER).evaluateAll(
    (buttons, wanted) =>
      buttons.findIndex((button) => {
        const isRow = button.closest('tr, li') !== null;
        const name = (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\d+/g, '');
        return wanted.includes(' row ') ? isRow : !isRow && wanted.endsWith(` ${name}`);
      }),
    kind,
  );
  const opener = page.locator(OPENER).nth(index);
  const before = await page.locator(LAYER).count();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(LAYER).count(), { message: `${kind} on ${path}` }).toBeGreaterThan(before);
  const isWithin = () => page.evaluate((layer) => document.activeElement?.closest(layer) !== null, WITHIN);
  await expect.soft.poll(isWithin, { message: `the focus is in ${kind} on ${path}` }).toBe(true);
  for (const role of ['dialog', 'menu', 'alertdialog']) {
    const open = `[role="${role}"]:not([hidden])`;
    if (await page.locator(`${open}:visible`).count()) {
      await expectLayerClean(page, open);
      await expectDarkClean(page, open);
    }
  }
  await page.keyboard.press('Escape');
  await expect.soft(page.locator(LAYER), `${kind} on ${path}, closed`).toHaveCount(before);
  await expect.soft(opener, `${kind} on ${path}`).toBeFocused();
}
