import type { Page } from '@playwright/test';

/** One of the short lists of the setup, and the sheet over it. */
export class CatalogPage {
  private readonly page: Page;
  private readonly title: string;

  constructor(page: Page, title: 'Staff' | 'Extras' | 'Coupons' | 'Locations') {
    this.page = page;
    this.title = title;
  }

  get path(): string {
    return `/dashboard/${this.title.toLowerCase()}`;
  }

  async open(place = ''): Promise<void> {
    await this.page.goto(`${this.path}${place}`);
  }

  get rows() {
    const rows = this.page.getByRole('table', { name: this.title }).getByRole('row');
    return rows.filter({ has: this.page.getByRole('cell') });
  }

  row(text: string) {
    return this.rows.filter({ hasText: text });
  }

  switchOf(name: string) {
    return this.row(name).getByRole('switch');
  }

  get sheet() {
    return this.page.getByRole('dialog');
  }

  /** Opens a row's sheet. */
  async edit(name: string): Promise<void> {
    await this.row(name).getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL(/\/\d+(\?|$)/);
    await this.sheet.waitFor();
  }

  async save(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Save changes' }).click();
  }
}
