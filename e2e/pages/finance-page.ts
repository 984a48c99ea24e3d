import type { Page } from '@playwright/test';

/** The pages of money: overview, transactions and taxes. */
export class FinancePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(path: '' | '/transactions' | '/taxes' | '/outstanding', query = ''): Promise<void> {
    await this.page.goto(`/dashboard/finance${path}${query}`);
  }

  get table() {
    return this.page.getByRole('table', { name: /Transactions|Taxes|Outstanding/ });
  }

  /** Rows without the head. */
  get rows() {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('cell') });
  }

  row(text: string) {
    return this.rows.filter({ hasText: text });
  }

  get layer() {
    return this.page.getByRole('dialog');
  }
}
