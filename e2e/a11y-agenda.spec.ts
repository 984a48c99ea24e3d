import type { Page } from '@playwright/test';
import { type Agenda, expect, nextWeek, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { CalendarPage } from './pages/calendar-page';
import { ListPage } from './pages/list-page';

const day = nextWeek(1);

// Axe reads every page twice, which takes its time.
test.describe.configure({ timeout: 300_000 });

/** Some events and a cancelled one: a busy list fails where an empty one passes. */
async function fill(agenda: Agenda): Promise<number> {
  const first = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await agenda.book({ client: 'Omar Gil', day, time: '11:00' });
  const gone = await agenda.book({ client: 'Pia Roca', day, time: '12:00' });
  await agenda.api.delete(`/events/${gone}`);
  return first;
}

for (const [device, viewport] of [
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(device, () => {
    test.use({ viewport });

    const check = async (page: Page, name: string) => {
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
      await screenshot(page, `agenda-${name}-${device}`);
    };

    test('the calendar has no violation in any view, with the drawer and with the form open', async ({
      agenda,
      page,
    }) => {
      const id = await fill(agenda);
      const calendar = new CalendarPage(page);
      for (const view of ['week', 'day', 'month', 'agenda']) {
        await page.goto(`/dashboard/calendar?view=${view}&date=${day}&cancelled=shown`);
        await expect(page.getByText('Nora Vidal').first()).toBeAttached();
        await check(page, `calendar-${view}`);
      }
      await page.goto(`/dashboard/calendar?view=agenda&date=${day}&event=${id}`);
      await expect(calendar.drawer.getByText('Haircut', { exact: true })).toBeVisible();
      await check(page, 'drawer');
      await page.goto(`/dashboard/calendar?date=${day}&new=1`);
      await expect(page.getByRole('dialog', { name: 'New event' })).toBeVisible();
      await check(page, 'quick-create');
    });

    test('the events have no violation: list, empty, filtered empty, menu, dialogs, page, form and its errors', async ({
      agenda,
      page,
    }) => {
      const list = new ListPage(page, 'Events');
      await list.open();
      await expect(page.getByText('Nothing coming up')).toBeVisible();
      await check(page, 'events-empty');
      const id = await fill(agenda);
      await list.open('?show=all');
      await expect(list.rows).toHaveCount(3);
      await check(page, 'events');
      await list.row('Nora Vidal').getByRole('button', { name: 'Actions for' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await check(page, 'events-menu');
      await page.getByRole('menuitem', { name: 'Reschedule' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'events-reschedule');
      await list.open('?search=nobody');
      await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
      await check(page, 'events-filtered');
      await page.goto(`/dashboard/events/${id}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Nora Vidal' })).toBeVisible();
      await check(page, 'event');
      await page.getByRole('button', { name: 'Cancel event' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'event-cancel');
      await page.goto('/dashboard/events/new');
      await page.getByLabel('Name').fill('Omar Gil');
      await page.getByLabel('E-mail').fill('omar@example.com');
      await page.getByLabel('Date').fill(day);
      await page.getByLabel('Starts').fill('10:00');
      await page.getByRole('button', { name: 'Book event' }).click();
      await expect(page.getByText('This time is taken.').first()).toBeVisible();
      await check(page, 'event-new-refused');
    });

    test('the clients have no violation: list, empty, page, forms and the question before deleting', async ({
      agenda,
      page,
    }) => {
      const list = new ListPage(page, 'Clients');
      await list.open();
      await expect(page.getByText('No clients yet')).toBeVisible();
      await check(page, 'clients-empty');
      await fill(agenda);
      await list.open();
      await expect(list.rows).toHaveCount(3);
      await check(page, 'clients');
      await list.row('Nora Vidal').getByRole('link').click();
      await expect(page.getByRole('region', { name: 'Coming up' })).toBeVisible();
      await check(page, 'client');
      await page.getByRole('main').getByRole('button', { name: 'More for Nora Vidal' }).click();
      await page.getByRole('menuitem', { name: 'Delete client' }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await check(page, 'client-delete');
      await page.goto('/dashboard/clients/new');
      await expect(page.getByRole('form', { name: 'New client' })).toBeVisible();
      await check(page, 'client-new');
    });
  });
}
