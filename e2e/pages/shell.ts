import type { Page } from '@playwright/test';

/** What every dashboard page has around it. */
export class Shell {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: /^Your menu/ }).click();
    await this.page.getByRole('dialog', { name: 'Your menu' }).getByRole('button', { name: 'Sign out' }).click();
    await this.page.waitForURL('**/sign-in');
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  get navigation() {
    return this.page.getByRole('navigation', { name: 'Main' });
  }
}
