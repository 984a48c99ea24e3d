import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';

const STEP_MS = 30_000;

/** The code an authenticator app shows for a key, now or some steps later. */
export function codeOf(key: string, steps = 0): string {
  return new TOTP({ secret: key.replaceAll(' ', '') }).generate({ timestamp: Date.now() + steps * STEP_MS });
}

export class SecurityPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/dashboard/settings/security');
  }

  /** Sets an app up as a person does. @returns the key of the app and the recovery codes */
  async setUpApp(password: string): Promise<{ key: string; recoveryCodes: string[] }> {
    await this.page.getByRole('button', { name: 'Set up' }).click();
    const key = await this.page.getByLabel('Key to type in by hand').inputValue();
    await this.page.getByLabel('Code from the app').fill(codeOf(key));
    await this.page.getByLabel('Your password').fill(password);
    await this.page.getByRole('button', { name: 'Switch on' }).click();
    await this.page.getByRole('heading', { name: 'Your authenticator app is on' }).waitFor();
    const recoveryCodes = await this.page.getByRole('list', { name: 'Recovery codes' }).locator('li').allTextContents();
    return { key, recoveryCodes };
  }

  get sessions() {
    return this.page.getByRole('region', { name: 'Where you are signed in' }).getByRole('listitem');
  }
}
