import type { Locator, Page } from '@playwright/test';

export class WorkflowsPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/dashboard/workflows');
  }

  /** A line of the list. */
  row(name: string): Locator {
    return this.page.getByRole('region', { name: 'Workflows' }).locator('> ul > li').filter({ hasText: name });
  }

  switchOf(name: string): Locator {
    return this.page.getByRole('switch', { name: `${name} is on`, exact: true });
  }

  /** Picks an entry of a row's menu. */
  async choose(name: string, entry: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** A step of the builder, from 1. */
  step(place: number): Locator {
    return this.page.getByRole('listitem', { name: new RegExp(`^Step ${place} of`) });
  }

  async addStep(what: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a step' }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }

  /** Saves and waits for the answer: the words of an earlier save may still be there. */
  async save(press: () => Promise<void>): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.request().method() === 'POST');
    await press();
    await answered;
  }
}
