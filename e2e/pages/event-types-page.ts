import type { Page } from '@playwright/test';

interface NewEventType {
  name: string;
  duration?: number;
  price?: string;
}

export class EventTypesPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/dashboard/event-types');
  }

  async create({ name, duration = 30, price = '20' }: NewEventType): Promise<void> {
    await this.page.getByRole('link', { name: 'New event type' }).click();
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByLabel('Duration in minutes').fill(String(duration));
    await this.page.getByLabel('Price').fill(price);
    await this.page.getByRole('button', { name: 'Create event type' }).click();
  }

  async edit(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL(/event-types\/\d+$/);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save changes' }).click();
  }

  async remove(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete event type' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Delete event type' }).click();
  }

  row(name: string) {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: name });
  }

  activeSwitch(name: string) {
    return this.page.getByRole('switch', { name: `${name} can be booked` });
  }
}
