import { expect, expectAxeClean, expectNoSidewaysScroll, test } from './fixtures';

for (const theme of ['light', 'dark'] as const) {
  for (const dir of ['ltr', 'rtl'] as const) {
    test(`every part of the kit can be used by everybody, ${theme} and ${dir}`, async ({ page, business }) => {
      expect(business.teamName).not.toBe('');
      await page.goto(`/dashboard/kit?theme=${theme}&dir=${dir}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Kit' })).toBeVisible();
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
    });
  }
}
