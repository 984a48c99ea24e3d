import type { Page } from '@playwright/test';

export class MembersPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/dashboard/settings/members');
  }

  async invite({ email, role }: { email: string; role: string }): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Invite someone' });
    await form.getByLabel('E-mail').fill(email);
    await form.getByLabel('Role').selectOption({ label: role });
    await form.getByRole('button', { name: 'Send invitation' }).click();
    await this.page.getByRole('button', { name: `Copy the link for ${email}` }).waitFor();
  }

  /** The link of the newest invitation, as its message says it. */
  async link(): Promise<string> {
    await this.page.goto('/dashboard/settings/outbox');
    await this.page
      .getByRole('link', { name: /invites you to/ })
      .first()
      .click();
    const text = await this.page.locator('pre').textContent();
    return /https?:\/\/\S+\/invite\/\S+/.exec(text ?? '')?.[0] ?? '';
  }

  row(name: string) {
    return this.page.getByRole('listitem').filter({ hasText: name });
  }
}
