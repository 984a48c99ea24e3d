import type { Page } from '@playwright/test';
import { instantToWall, wallToInstant } from '../lib/core/wall-time';
import { type Agenda, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { AvailabilityPage } from './pages/availability-page';
import { hire, signInAsStaff } from './staff-sign-in';

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

test('a new zone keeps what the hours read, or the moments at which they are open', async ({ agenda, page }) => {
  await agenda.api.put(`/schedules/${(await schedulesOf(agenda))[0]?.id}`, {
    overrides: [{ date: tuesday, intervals: [{ start: '22:00', end: '23:00' }] }],
  });
  const availability = new AvailabilityPage(page);
  await availability.open();
  await availability.edit('Working hours');
  await expect(page.getByRole('radio', { name: 'The moments' })).toBeHidden();
  await page.getByLabel('Time zone').selectOption('Asia/Dubai');
  await page.getByRole('radio', { name: 'The moments' }).check();
  await availability.from('Monday').fill('10:00');
  await availability.save();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const ahead = dubaiAheadOfMadrid();
  await expect(availability.from('Monday')).toHaveValue(clockOf(600 + ahead));
  await expect(page.getByRole('radio', { name: 'The moments' })).toBeHidden();
  const hoursOf = async (day: number) => {
    const [schedule] = await schedulesOf(agenda);
    return schedule?.rules.filter((rule) => rule.day === day).map(({ start, end }) => [start, end]);
  };
  expect(await hoursOf(1)).toEqual([[clockOf(600 + ahead), clockOf(1020 + ahead)]]);
  expect(await hoursOf(2)).toEqual([[clockOf(540 + ahead), clockOf(1020 + ahead)]]);
  const [moved] = await schedulesOf(agenda);
  expect(moved?.overrides).toEqual([
    { date: tuesday, intervals: [] },
    { date: nextWeek(3), intervals: [{ start: clockOf(1320 + ahead), end: clockOf(1380 + ahead) }, ...usual(ahead)] },
  ]);

  await page.getByLabel('Time zone').selectOption('UTC');
  await expect(page.getByRole('radio', { name: 'The hours as they read' })).toBeChecked();
  await availability.save();
  await expect(page.getByText('Saved', { exact: true }).last()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'The hours as they read' })).toBeHidden();
  expect(await hoursOf(1)).toEqual([[clockOf(600 + ahead), clockOf(1020 + ahead)]]);
});

/** Minutes, today. */
function dubaiAheadOfMadrid(): number {
  const wall = (timeZone: string) => Date.parse(`${instantToWall(new Date(), timeZone)}Z`);
  return Math.round((wall('Asia/Dubai') - wall('Europe/Madrid')) / 60_000);
}

function clockOf(minute: number): string {
  const ofDay = minute % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

function usual(ahead: number) {
  return [{ start: clockOf(540 + ahead), end: clockOf(1020 + ahead) }];
}

test('the key + adds hours to the day it is pressed in, and not for those who switched single keys off', async ({
  agenda,
  page,
}) => {
  const availability = new AvailabilityPage(page);
  await availability.open();
  await availability.edit('Working hours');
  await availability.to('Monday').press('+');
  await expect(availability.from('Monday', 1)).toHaveValue('18:00');
  await availability.daySwitch('Sunday').press('+');
  await expect(availability.from('Sunday')).toHaveValue('09:00');
  await availability.save();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const [schedule] = await schedulesOf(agenda);
  expect(schedule?.rules.filter(({ day }) => day === 1)).toHaveLength(2);
  await page.evaluate(() => document.querySelector('[data-single-keys]')?.setAttribute('data-single-keys', 'off'));
  await availability.to('Tuesday').press('+');
  await expect(availability.to('Tuesday', 1)).toBeHidden();
});

test('a schedule shows who is off and what can be booked next', async ({ agenda, page }) => {
  const [owner] = (await (await agenda.api.get('/staff')).json()).data;
  await agenda.api.post('/time-off', {
    staff_id: owner.id,
    starts_at: wallToInstant(`${tuesday}T09:00`, TEAM_ZONE).toISOString(),
    ends_at: wallToInstant(`${tuesday}T12:00`, TEAM_ZONE).toISOString(),
    reason: 'Dentist',
  });
  const availability = new AvailabilityPage(page);
  await availability.open();
  await availability.edit('Working hours');
  const next = page.getByRole('region', { name: 'Next bookable times' });
  await expect(next).toContainText('Haircut');
  const slots = await agenda.api.get(
    `/event-types/${agenda.eventTypeId}/slots?date_from=${new Date().toISOString().slice(0, 10)}&date_to=${nextWeek(5)}`,
  );
  expect(slots.status(), await slots.text()).toBe(200);
  const { data } = await slots.json();
  const offered = JSON.stringify(data);
  const shown = await next.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  expect(shown).toHaveLength(5);
  for (const start of shown) expect(offered).toContain(start.replace('.000Z', ''));
  const months = page.getByRole('button', { name: 'Next month' });
  if (!(await availability.day(nameOf(tuesday)).isVisible())) await months.click();
  await expect(availability.day(nameOf(tuesday))).toHaveAccessibleName(new RegExp(`off: ${owner.name}$`));
  await page.getByRole('region', { name: 'Time off' }).getByRole('link', { name: owner.name }).click();
  await expect(page).toHaveURL(`/dashboard/availability/time-off?staff_id=${owner.id}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Dentist' })).toBeVisible();
});

test('a new schedule starts from a usual week', async ({ agenda, page }) => {
  await page.goto('/dashboard/availability/new');
  await page.getByLabel('Name').fill('Evenings');
  await page.getByLabel('Start from').selectOption('evenings');
  await expect(new AvailabilityPage(page).from('Friday')).toHaveValue('16:00');
  await page.getByRole('button', { name: 'Create schedule' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Evenings' })).toBeVisible();
  const made = (await schedulesOf(agenda)).find(({ name }) => name === 'Evenings');
  expect(made?.rules.map(({ day, start, end }) => [day, start, end])).toEqual(
    [1, 2, 3, 4, 5].map((day) => [day, '16:00', '21:00']),
  );
});

test('who may not change a schedule reads its zone and its days with other hours', async ({ agenda, browser }) => {
  const marco = await hire(agenda, 'Marco Diaz');
  const [schedule] = await schedulesOf(agenda);
  await agenda.api.put(`/schedules/${schedule?.id}`, { overrides: [{ date: tuesday, intervals: [] }] });
  const own = await signInAsStaff(browser, agenda, marco);
  await own.goto(`/dashboard/availability/${schedule?.id}`);
  await expect(own.getByRole('region', { name: 'Weekly hours' })).toContainText('Madrid');
  await expect(own.getByRole('region', { name: 'Other hours on single days' }).getByRole('listitem')).toHaveText(
    /Closed$/,
  );
  await expect(own.getByRole('button', { name: 'Save changes' })).toHaveCount(0);
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
