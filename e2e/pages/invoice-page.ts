import { expect, type Page } from '@playwright/test';

export const INVOICES = '/dashboard/finance/invoices';

/** An invoice on its page: the editor of a draft, or what was sent with its tools. */
export class InvoicePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(id: number | 'new'): Promise<void> {
    await this.page.goto(`${INVOICES}/${id}`);
  }

  get number() {
    return this.page.getByRole('heading', { level: 1 });
  }

  get client() {
    return this.page.getByRole('combobox', { name: 'Client' });
  }

  get notes() {
    return this.page.getByRole('textbox', { name: 'Notes' });
  }

  /** From 1. */
  line(number: number) {
    return this.page.getByRole('group', { name: `Line ${number}`, exact: true });
  }

  get sheet() {
    return this.page.getByRole('form', { name: 'Invoice' });
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.locator('[data-save-state=saved]')).toBeVisible({ timeout: 20_000 });
  }

  async choose(action: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More actions' }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  question(title: string) {
    return this.page.getByRole('alertdialog', { name: title });
  }

  sending(title: string) {
    return this.page.getByRole('dialog', { name: title });
  }

  get payment() {
    return this.page.getByRole('dialog', { name: /Record a payment/ });
  }
}
