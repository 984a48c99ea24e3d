import type { Page } from '@playwright/test';

export class AvailabilityPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/dashboard/availability');
  }

  async openTimeOff(): Promise<void> {
    await this.page.goto('/dashboard/availability/time-off');
  }

  /** Opens the editor of a schedule by its name. */
  async edit(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL(/availability\/\d+$/);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save changes' }).click();
  }

  from(day: string, place = 0) {
    return this.page.getByLabel(`${day}, from`).nth(place);
  }

  to(day: string, place = 0) {
    return this.page.getByLabel(`${day}, to`).nth(place);
  }

  daySwitch(day: string) {
    return this.page.getByRole('switch', { name: day });
  }

  addHours(day: string) {
    return this.page.getByRole('button', { name: `Add hours on ${day}` });
  }

  /** A day of the month grid. */
  day(name: RegExp) {
    return this.page.getByRole('gridcell').getByRole('button', { name });
  }

  get stranded() {
    return this.page.getByRole('region', { name: /no longer fit/ });
  }
}
