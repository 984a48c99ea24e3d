import type { Page } from '@playwright/test';

interface NewToken {
  name: string;
  /** The name of a preset; everything when left out. */
  access?: 'Everything' | 'Read only' | 'Booking site';
}

export class TokensPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/dashboard/settings/tokens');
  }

  /** @returns the token as it is shown, this once */
  async create({ name, access = 'Everything' }: NewToken): Promise<string> {
    await this.page.getByRole('button', { name: 'Create API Token' }).click();
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByRole('radio', { name: new RegExp(`^${access}`) }).check();
    await this.page.getByRole('button', { name: 'Create API Token' }).click();
    return (await this.secret.textContent()) ?? '';
  }

  async revoke(name: string): Promise<void> {
    await this.row(name)
      .getByRole('button', { name: `Revoke ${name}` })
      .click();
    await this.page.getByRole('button', { name: 'Revoke token' }).click();
  }

  get secret() {
    return this.page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^\d+\|/ });
  }

  row(name: string) {
    return this.page.getByRole('listitem').filter({ hasText: name });
  }
}
