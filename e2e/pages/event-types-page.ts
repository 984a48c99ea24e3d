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

  /** Makes one and returns to the list. */
  async create({ name, duration = 30, price = '20' }: NewEventType): Promise<void> {
    await this.page.getByRole('link', { name: 'New event type' }).click();
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByLabel('Duration in minutes').fill(String(duration));
    await this.page.getByLabel('Price').fill(price);
    await this.page.getByRole('button', { name: 'Create event type' }).click();
    await this.page.waitForURL(/event-types\/\d+\/basics$/);
    await this.open();
  }

  async edit(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL(/event-types\/\d+\/basics$/);
  }

  async openTab(eventTypeId: number, tab: 'basics' | 'availability' | 'questions' | 'payments'): Promise<void> {
    await this.page.goto(`/dashboard/event-types/${eventTypeId}/${tab}`);
    // Presses before the script is there are done after it is, which leaves the focus where the press was.
    await this.page.waitForLoadState('networkidle');
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save changes' }).click();
  }

  async remove(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete event type' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Delete event type' }).click();
  }

  /** Picks an entry of a row's menu. */
  async choose(name: string, entry: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  row(name: string) {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: name });
  }

  activeSwitch(name: string) {
    return this.page.getByRole('switch', { name: `${name} can be booked`, exact: true });
  }

  /** The entry of the explained day that a start stands in. */
  explained(start: Date) {
    const time = this.page.locator(`time[datetime="${start.toISOString()}"]`);
    return this.page
      .getByRole('list', { name: /^Times of/ })
      .locator('> li')
      .filter({ has: time });
  }
}
