import type { Page } from '@playwright/test';

/** Sample data, wherever a page offers to add or remove it. */
export class SamplesPart {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get add() {
    return this.page.getByRole('button', { name: 'Add sample data' });
  }

  get remove() {
    return this.page.getByRole('button', { name: 'Remove sample data' });
  }

  /** Presses remove and says yes. */
  async removeAll(): Promise<void> {
    await this.remove.click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Remove sample data' }).click();
  }
}
