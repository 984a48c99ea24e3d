import type { Page } from '@playwright/test';

interface NewAccount {
  name: string;
  email: string;
  password: string;
  teamName: string;
}

export class SignUpPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/sign-up');
  }

  async create({ name, email, password, teamName }: NewAccount): Promise<void> {
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByLabel('Business name').fill(teamName);
    await this.page.getByRole('button', { name: 'Create business' }).click();
  }

  get timeZone() {
    return this.page.getByLabel('Time zone');
  }

  get currency() {
    return this.page.getByLabel('Currency');
  }

  get refusal() {
    return this.page.getByRole('main').getByRole('alert');
  }
}
