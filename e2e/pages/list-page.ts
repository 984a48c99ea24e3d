import type { Page } from '@playwright/test';

/** A list of the dashboard: events or clients. */
export class ListPage {
  private readonly page: Page;
  private readonly name: string;

  constructor(page: Page, name: 'Events' | 'Clients') {
    this.page = page;
    this.name = name;
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/dashboard/${this.name.toLowerCase()}${query}`);
  }

  get table() {
    return this.page.getByRole('table', { name: this.name });
  }

  /** Rows without the head. */
  get rows() {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('cell') });
  }

  row(text: string) {
    return this.rows.filter({ hasText: text });
  }

  head(name: string) {
    return this.table.getByRole('columnheader', { name });
  }

  get search() {
    return this.page.getByRole('searchbox');
  }

  async choose(row: string, action: string): Promise<void> {
    await this.row(row).getByRole('button', { name: 'Actions for' }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
