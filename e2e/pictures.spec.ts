import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './fixtures';

test('a photo is cut, shown beside the name, taken away and brought back', async ({ page, business }) => {
  await page.goto('/dashboard/settings/profile');
  const field = page.getByRole('group', { name: 'Photo' });
  await choose(
    page,
    field.getByRole('button', { name: 'Choose a photo' }),
    await drawn(page, { width: 900, height: 600 }),
  );
  await expect(page.getByText('Photo saved')).toBeVisible();
  const shown = page.getByRole('button', { name: `Your menu: ${business.name}` }).locator('img');
  await expect(shown).toHaveJSProperty('naturalWidth', 256);
  await expect(shown).toHaveJSProperty('naturalHeight', 256);
  await page.goto('/dashboard/settings/members');
  await expect(page.getByRole('listitem').filter({ hasText: business.email }).locator('img')).toBeVisible();

  await page.goto('/dashboard/settings/profile');
  await field.getByRole('button', { name: 'Remove photo' }).click();
  await expect(page.getByText('Photo removed')).toBeVisible();
  await expect(shown).toHaveCount(0);
  await expect(field.getByRole('button', { name: 'Choose a photo' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(shown).toHaveJSProperty('naturalWidth', 256);
});

test('a file that is no picture is refused in words, and the photo before stays', async ({ page, business }) => {
  await page.goto('/dashboard/settings/profile');
  const field = page.getByRole('group', { name: 'Photo' });
  await choose(
    page,
    field.getByRole('button', { name: 'Choose a photo' }),
    await drawn(page, { width: 80, height: 80 }),
  );
  const shown = page.getByRole('button', { name: `Your menu: ${business.name}` }).locator('img');
  await expect(shown).toBeVisible();
  const address = await shown.getAttribute('src');
  await choose(page, field.getByRole('button', { name: 'Replace photo' }), Buffer.from('not a picture'));
  await expect(field.getByRole('alert')).toHaveText(/cannot be read as a picture/);
  await expectAxeClean(page);
  await expect(shown).toHaveAttribute('src', address ?? '');
});

test('a logo stands beside the business, on its papers, and under an address for everybody', async ({
  page,
  business,
  playwright,
  baseURL,
}) => {
  await page.goto('/dashboard/settings/team');
  const field = page.getByRole('group', { name: 'Logo' });
  await choose(
    page,
    field.getByRole('button', { name: 'Choose a logo' }),
    await drawn(page, { width: 1_200, height: 300 }),
  );
  await expect(page.getByText('Logo saved')).toBeVisible();
  const shown = page.getByRole('button', { name: `Business: ${business.teamName}` }).locator('img');
  await expect(shown).toHaveJSProperty('naturalWidth', 512);
  await expect(shown).toHaveJSProperty('naturalHeight', 128);

  const address = (await shown.getAttribute('src')) ?? '';
  const stranger = await playwright.request.newContext({ baseURL });
  const answer = await stranger.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  expect((await stranger.get(`${address.slice(0, -1)}x`)).status()).toBe(404);
  expect((await stranger.get('/logos/1')).status()).toBe(404);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/dashboard/settings/team');
  await field.getByRole('button', { name: 'Remove logo' }).click();
  await expect(page.getByText('Logo removed')).toBeVisible();
  expect((await stranger.get(address)).status()).toBe(404);
});

async function choose(page: Page, button: ReturnType<Page['getByRole']>, file: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles({ name: 'picture.png', mimeType: 'image/png', buffer: file });
}

/** A picture as a browser draws one. */
async function drawn(page: Page, size: { width: number; height: number }): Promise<Buffer> {
  const url = await page.evaluate(({ width, height }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d');
    pen?.fillRect(0, 0, width / 2, height);
    return canvas.toDataURL('image/png');
  }, size);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
