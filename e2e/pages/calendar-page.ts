import { expect, type Locator, type Page } from '@playwright/test';

const HOUR_STEPS = 12;
/** An event is drawn a little lower than its hours, so that its neighbours stand apart. */
const GAP = 6;

export class CalendarPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query: { view?: string; date: string }): Promise<void> {
    await this.page.goto(`/dashboard/calendar?${new URLSearchParams(query)}`);
    await expect(this.grid).toBeVisible();
  }

  get grid() {
    return this.page.getByRole('region', { name: /^(Week|Day|Month|Team): / });
  }

  /** What is in sight: the same lies below it in views that were drawn ahead. */
  get shown(): Locator {
    return this.grid.locator('[data-shown]');
  }

  /** The heads of the columns of the team's day. */
  get staff(): Locator {
    return this.shown.locator('.rbc-row-resource');
  }

  /** An event by who comes; its name says day, time, client and service. */
  event(client: string): Locator {
    return this.grid.getByRole('button', { name: client });
  }

  /** Columns that show where an event could begin; the form over them hides them from roles. */
  get marks(): Locator {
    return this.page.locator('.rbc-day-slot[style*="--starts"]');
  }

  get drawer() {
    return this.page.getByRole('dialog');
  }

  toast(text: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: text });
  }

  /** Drags an event of an hour by whole hours on its day. */
  async dragByHours(client: string, hours: number): Promise<void> {
    const box = await boxOf(this.event(client));
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 3;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    // The grid starts a drag only after a few real movements.
    await this.page.mouse.move(x, y + (box.height * hours) / 2, { steps: HOUR_STEPS });
    await this.page.mouse.move(x, y + box.height * hours + GAP, { steps: HOUR_STEPS });
    await this.page.mouse.up();
  }

  /** Drags the lower edge of an event of an hour by whole hours. */
  async resizeByHours(client: string, hours: number): Promise<void> {
    const box = await boxOf(this.event(client));
    const x = box.x + box.width / 2;
    const y = box.y + box.height - 2;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + (box.height * hours) / 2, { steps: HOUR_STEPS });
    await this.page.mouse.move(x, y + box.height * hours + GAP, { steps: HOUR_STEPS });
    await this.page.mouse.up();
  }

  /** The middle of a staff member's column, in pixels from the left. */
  async columnOf(staff: string): Promise<number> {
    const box = await boxOf(this.staff.filter({ hasText: staff }));
    return box.x + box.width / 2;
  }

  /** Drags an event into the column of a staff member, at the same time. */
  async dragToStaff(client: string, staff: string): Promise<void> {
    const box = await boxOf(this.event(client));
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 3;
    const to = await this.columnOf(staff);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move((x + to) / 2, y + GAP, { steps: HOUR_STEPS });
    await this.page.mouse.move(to, y + GAP, { steps: HOUR_STEPS });
    await this.page.mouse.up();
  }

  /** Draws over an hour of free time that begins some hours after an event of an hour. */
  async drawAfter(client: string, hours: number): Promise<void> {
    const box = await boxOf(this.event(client));
    const x = box.x + box.width / 2;
    const y = box.y + box.height * hours;
    await this.page.mouse.move(x, y + 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + box.height / 2, { steps: HOUR_STEPS });
    await this.page.mouse.move(x, y + box.height - 4, { steps: HOUR_STEPS });
    await this.page.mouse.up();
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('The event has no place on the screen');
  return box;
}
