import { expect, type Page } from '@playwright/test';

export type SetupStep = 'business' | 'hours' | 'service' | 'try';

/** The five steps of a new business, after the account. */
export class SetupPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(step: SetupStep): Promise<void> {
    await this.page.goto(`/setup/${step}`);
  }

  async isAt(step: SetupStep): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/setup/${step}$`));
  }

  /** Tabs to a button or link and presses it, as somebody without a mouse does. */
  async press(name: string, role: 'button' | 'link' = 'button'): Promise<void> {
    const target = this.page.getByRole(role, { name, exact: true });
    await target.focus();
    await expect(target).toBeFocused();
    await this.page.keyboard.press('Enter');
  }

  get name() {
    return this.page.getByLabel('Business name');
  }

  get slug() {
    return this.page.getByLabel('Booking address');
  }

  get zone() {
    return this.page.getByLabel('Time zone');
  }

  get refusal() {
    return this.page.getByRole('main').getByRole('alert');
  }
}
