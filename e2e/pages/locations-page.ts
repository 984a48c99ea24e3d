import type { Page } from '@playwright/test';

export class LocationsPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/dashboard/locations');
  }

  async create({ name, city = '' }: { name: string; city?: string }): Promise<void> {
    await this.page.getByRole('link', { name: 'New location' }).click();
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByLabel('City').fill(city);
    await this.page.getByRole('button', { name: 'Create location' }).click();
  }

  async edit(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL(/locations\/\d+$/);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save changes' }).click();
  }

  async remove(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete location' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Delete location' }).click();
  }

  row(name: string) {
    return this.page.getByRole('table', { name: 'Locations' }).getByRole('row').filter({ hasText: name });
  }
}
