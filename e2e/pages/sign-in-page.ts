import type { Page } from '@playwright/test';

export class SignInPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(callbackUrl?: string): Promise<void> {
    await this.page.goto(callbackUrl ? `/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}` : '/sign-in');
  }

  async submit({ email, password }: { email: string; password: string }): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  get email() {
    return this.page.getByLabel('E-mail');
  }

  get password() {
    return this.page.getByLabel('Password');
  }

  get refusal() {
    return this.page.getByRole('main').getByRole('alert');
  }
}
