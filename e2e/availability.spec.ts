import type { Page } from '@playwright/test';
import { type Agenda, expect, nextWeek, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { AvailabilityPage } from './pages/availability-page';

const monday = nextWeek(1);
const tuesday = nextWeek(2);

interface Schedule {
  id: number;
  name: string;
  rules: { day: number; start: string; end: string }[];
  overrides: { date: string; intervals: { start: string; end: string }[] }[];
}

async function schedulesOf({ api }: Agenda): Promise<Schedule[]> {
  return (await (await api.get('/schedules')).json()).data;
}

async function timeOffOf({ api }: Agenda): Promise<{ staff_id: number; starts_at: string; ends_at: string }[]> {
  return (await (await api.get('/time-off')).json()).data;
}

/** `Tuesday 1 December 2026`, as the month and its dialogs name a day in English. */
function nameOf(day: string): RegExp {
  const date = new Date(`${day}T00:00:00Z`);
  const name = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' }).format(date);
  return new RegExp(name);
}

test('weekly hours are changed by keyboard alone, and refused ones stay as typed', async ({ agenda, page }) => {
  const availability = new AvailabilityPage(page);
  await availability.open();
  await availability.edit('Working hours');
  await availability.daySwitch('Saturday').press('Space');
  await expect(availability.from('Saturday')).toHaveValue('09:00');
  await availability.to('Saturday').focus();
  await availability.to('Saturday').fill('13:00');
  await availability.addHours('Saturday').press('Enter');
  await expect(availability.from('Saturday', 1)).toHaveValue('14:00');
  await availability.from('Saturday', 1).fill('12:00');
  await availability.save();
  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').press('Enter');
  await expect(availability.from('Saturday', 1)).toBeFocused();
  await expect(availability.from('Saturday', 1)).toHaveValue('12:00');
  await expect(availability.to('Saturday')).toHaveValue('13:00');

  await availability.from('Saturday', 1).fill('22:00');
  await availability.to('Saturday', 1).fill('00:00');
  await page.getByRole('button', { name: 'Copy the hours of Saturday' }).press('Enter');
  await page.getByRole('dialog', { name: 'Copy the hours of Saturday' }).getByLabel('Sunday').press('Space');
  await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await expect(availability.from('Sunday', 1)).toHaveValue('22:00');
  await availability.daySwitch('Monday').press('Space');
  await page.getByRole('button', { name: 'Save changes' }).press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(availability.daySwitch('Saturday')).toBeChecked();
  const [schedule] = await schedulesOf(agenda);
  const hoursOf = (day: number) =>
    schedule?.rules.filter((rule) => rule.day === day).map(({ start, end }) => [start, end]);
  const weekend = [
    ['09:00', '13:00'],
    ['22:00', '24:00'],
  ];
  expect(hoursOf(6)).toEqual(weekend);
  expect(hoursOf(0)).toEqual(weekend);
  expect(hoursOf(1)).toEqual([]);
  expect(hoursOf(2)).toEqual([['09:00', '17:00']]);
});

test('a day is closed from the month by keyboard, listed, and opened again by undo', async ({ agenda, page }) => {
  const availability = new AvailabilityPage(page);
  await availability.open();
  await availability.edit('Working hours');
  const today = page.getByRole('gridcell').getByRole('button').and(page.locator('[aria-current=date]'));
  await today.focus();
  const days = Math.round(
    (Date.parse(tuesday) - Date.parse((await today.getAttribute('data-day')) ?? '')) / 86_400_000,
  );
  for (let step = 0; step < days; step++) await page.keyboard.press('ArrowRight');
  await expect(availability.day(nameOf(tuesday))).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nameOf(tuesday) });
  await dialog.getByRole('radio', { name: 'Closed' }).check();
  await dialog.getByRole('button', { name: 'Save day' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(availability.day(nameOf(tuesday))).toHaveAccessibleName(/closed on this day/);
  expect((await schedulesOf(agenda))[0]?.overrides).toEqual([{ date: tuesday, intervals: [] }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No day differs from the weekly hours.')).toBeVisible();
  expect((await schedulesOf(agenda))[0]?.overrides).toEqual([]);

  await availability.day(nameOf(tuesday)).click();
  await dialog.getByRole('radio', { name: 'Other hours' }).check();
  await dialog.getByLabel(/, from/).fill('10:00');
  await dialog.getByLabel(/, to/).fill('12:00');
  await dialog.getByRole('button', { name: 'Save day' }).click();
  await expect(page.getByRole('button', { name: /^Change the hours of/ })).toBeVisible();
  expect((await schedulesOf(agenda))[0]?.overrides).toEqual([
    { date: tuesday, intervals: [{ start: '10:00', end: '12:00' }] },
  ]);
});

test('appointments that new hours leave outside are listed: one is kept, the other moved', async ({ agenda, page }) => {
  const early = await agenda.book({ client: 'Nora Vidal', day: monday, time: '09:00' });
  const late = await agenda.book({ client: 'Omar Gil', day: monday, time: '16:00' });
  const availability = new AvailabilityPage(page);
  await availability.open();
  await availability.edit('Working hours');
  await availability.from('Monday').fill('11:00');
  await availability.to('Monday').fill('15:00');
  await availability.save();
  await expect(page.getByText('Saved. 2 appointments no longer fit.')).toBeVisible();
  await expect(availability.stranded).toContainText('Outside the hours of');
  await availability.stranded.getByRole('button', { name: /^Keep Nora Vidal/ }).click();
  await expect(page.getByText('1 appointment no longer fits')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 appointments no longer fit', { exact: true })).toBeVisible();
  await availability.stranded.getByRole('button', { name: /^Keep Nora Vidal/ }).click();
  await expect(page.getByText('1 appointment no longer fits')).toBeVisible();
  await availability.stranded.getByRole('button', { name: /^Move Omar Gil/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Starts').fill('12:00');
  await dialog.getByRole('button', { name: 'Move event' }).click();
  await expect(dialog).toBeHidden();
  await expect(availability.stranded).toBeHidden();
  const read = async (id: number) => (await (await agenda.api.get(`/events/${id}`)).json()).data.start_time;
  expect(await read(early)).toContain(monday);
  expect((await (await agenda.api.get('/stranded-events')).json()).data).toEqual([]);
  expect(new Date(await read(late)).toLocaleTimeString('en-GB', { timeZone: 'Europe/Madrid' })).toBe('12:00:00');
});

test('time off is added in whole days and by the hour, shows in the calendar, and comes back after deletion', async ({
  agenda,
  page,
}) => {
  const availability = new AvailabilityPage(page);
  await availability.openTimeOff();
  await expect(page.getByText('No time off coming up')).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill(tuesday);
  await page.getByRole('textbox', { name: 'Until optional' }).fill(monday);
  await page.getByLabel('Reason').fill('Dentist');
  await page.getByRole('button', { name: 'Add time off' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The end must be after the start.');
  await expect(page.getByLabel('Reason')).toHaveValue('Dentist');
  await page.getByRole('switch', { name: 'Whole days' }).uncheck();
  await page.getByRole('textbox', { name: 'Until optional' }).fill(tuesday);
  await page.getByLabel('From what time').fill('10:00');
  await page.getByLabel('Until what time').fill('12:30');
  await page.getByRole('button', { name: 'Add time off' }).click();
  await expect(page.getByText('Time off added')).toBeVisible();
  const added = await timeOffOf(agenda);
  const toMadrid = (instant = '') => new Date(instant).toLocaleTimeString('en-GB', { timeZone: 'Europe/Madrid' });
  expect(added.map(({ starts_at, ends_at }) => [toMadrid(starts_at), toMadrid(ends_at)])).toEqual([
    ['10:00:00', '12:30:00'],
  ]);
  await page.getByRole('button', { name: /^Delete time off of/ }).click();
  await expect(page.getByText('No time off coming up')).toBeVisible();
  expect(await timeOffOf(agenda)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Dentist' })).toBeVisible();
  expect((await timeOffOf(agenda)).map(({ starts_at }) => starts_at)).toEqual(added.map(({ starts_at }) => starts_at));
  await page.goto(`/dashboard/calendar?date=${tuesday}&view=day`);
  await expect(page.getByRole('button', { name: /Time off: Ana Owner.*Dentist/ })).toBeVisible();
});

test('a new schedule is given to somebody and becomes the default, and deleting it is asked about', async ({
  agenda,
  page,
}) => {
  const availability = new AvailabilityPage(page);
  await availability.open();
  await page.getByRole('link', { name: 'New schedule' }).click();
  await page.getByLabel('Name').fill('Summer');
  await page.getByRole('button', { name: 'Create schedule' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Summer' })).toBeVisible();
  await page.getByRole('checkbox', { name: agenda.business.name }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Make it the default' }).click();
  await expect(page.getByText('Summer is the default now')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Working hours is the default now')).toBeVisible();
  await availability.open();
  await expect(page.getByRole('listitem').filter({ hasText: 'Summer' }).first()).toContainText(agenda.business.name);
  await availability.edit('Summer');
  await page.getByRole('button', { name: 'Delete schedule' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete schedule' }).click();
  await expect(page).toHaveURL(/\/dashboard\/availability$/);
  expect((await schedulesOf(agenda)).map(({ name }) => name)).toEqual(['Working hours']);
});

for (const [device, viewport] of [
  ['desktop', { width: 1280, height: 860 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(device, () => {
    test.use({ viewport });
    // Axe reads every page twice, which takes its time.
    test.describe.configure({ timeout: 300_000 });

    const check = async (page: Page, name: string) => {
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
      await screenshot(page, `availability-${name}-${device}`);
    };

    test('the pages of availability have no violation: lists, editor, refused hours and every open layer', async ({
      agenda,
      page,
    }) => {
      const availability = new AvailabilityPage(page);
      await agenda.book({ client: 'Nora Vidal', day: monday, time: '09:00' });
      await availability.openTimeOff();
      await check(page, 'time-off-empty');
      await page.getByLabel('From', { exact: true }).fill(monday);
      await page.getByRole('button', { name: 'Add time off' }).click();
      await expect(availability.stranded).toBeVisible();
      await check(page, 'time-off');
      await availability.open();
      await check(page, 'list');
      await page.goto('/dashboard/availability/new');
      await check(page, 'new');
      await availability.open();
      await availability.edit('Working hours');
      await availability.addHours('Monday').click();
      await availability.from('Monday', 1).fill('16:00');
      await availability.save();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await check(page, 'refused');
      await page.getByRole('button', { name: 'Copy the hours of Monday' }).click();
      await check(page, 'copy');
      await page.keyboard.press('Escape');
      await availability.day(/,/).nth(10).click();
      await page.getByRole('dialog').getByRole('radio', { name: 'Other hours' }).check();
      await check(page, 'day');
      for (const view of ['week', 'month', 'agenda']) {
        await page.goto(`/dashboard/calendar?view=${view}&date=${monday}`);
        await expect(page.getByText('Time off: Ana Owner').first()).toBeAttached();
        await check(page, `calendar-${view}`);
      }
    });
  });
}
