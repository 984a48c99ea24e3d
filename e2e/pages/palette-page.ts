import { expect, type Page } from '@playwright/test';

/** The palette over any page of the dashboard. */
export class PalettePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** By its key, once the page listens. */
  async open(): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Control+k');
      await expect(this.field).toBeFocused({ timeout: 1_000 });
    }).toPass();
  }

  get button() {
    return this.page.getByRole('button', { name: 'Search and commands' });
  }

  get dialog() {
    return this.page.getByRole('dialog', { name: 'Search and commands' });
  }

  get field() {
    return this.dialog.getByRole('combobox');
  }

  get status() {
    return this.dialog.getByRole('status');
  }

  option(name: string) {
    return this.dialog.getByRole('option', { name });
  }

  group(name: string) {
    return this.dialog.getByRole('group', { name });
  }
}
