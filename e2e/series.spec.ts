import { addDays, wallToInstant } from '../lib/core/wall-time';
import { type Agenda, emailOf, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { expectAxeClean } from './fixtures';
import { CalendarPage } from './pages/calendar-page';

const day = nextWeek(2);

test.use({ viewport: { width: 1280, height: 1000 } });

test('a free time of the day is picked and booked', async ({ agenda, page }) => {
  await agenda.book({ client: 'Omar Gil', day, time: '11:00' });
  await page.goto(`/dashboard/events/new?date=${day}`);
  await page.getByLabel('Name').fill('Nora Vidal');
  await page.getByLabel('E-mail').fill(emailOf('Nora Vidal'));
  await expect(page.getByText(/free times on this day/)).toBeVisible();
  await expect(page.getByRole('button', { name: '11:30 AM' })).toHaveCount(0);
  await page.getByRole('button', { name: '12:15 PM' }).click();
  await expect(page.getByLabel('Starts')).toHaveValue('12:15');
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page).toHaveURL(/\/events\/\d+$/);
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual([instant(day, '12:15')]);
});

test('a taken time is refused with the nearest free ones, and one of them books', async ({ agenda, page }) => {
  await agenda.book({ client: 'Omar Gil', day, time: '11:00' });
  await page.goto(`/dashboard/events/new?date=${day}&time=11:00`);
  await page.getByLabel('Name').fill('Nora Vidal');
  await page.getByLabel('E-mail').fill(emailOf('Nora Vidal'));
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('taken');
  await expect(page.getByLabel('Name')).toHaveValue('Nora Vidal');
  const nearest = page.getByRole('group', { name: 'Nearest free times' });
  await nearest.getByRole('button', { name: '12:00 PM' }).click();
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page).toHaveURL(/\/events\/\d+$/);
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual([instant(day, '12:00')]);
});

test('a series says which date is not free, and is booked without it', async ({ agenda, page }) => {
  await agenda.book({ client: 'Omar Gil', day: addDays(day, 7), time: '10:00' });
  await page.goto(`/dashboard/events/new?date=${day}&time=10:00`);
  await page.getByLabel('Name').fill('Nora Vidal');
  await page.getByLabel('E-mail').fill(emailOf('Nora Vidal'));
  await page.getByLabel('Repeats').selectOption('Every week');
  await page.getByLabel('How many times').fill('3');
  await page.getByRole('button', { name: 'Book event' }).click();
  const conflicts = page.getByRole('region', { name: '1 date is not free' });
  await expect(conflicts).toContainText('taken');
  await expect(conflicts).toContainText('Free instead');
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual([]);
  await expectAxeClean(page);
  await conflicts.getByLabel('Book the other dates without these').check();
  await page.getByRole('button', { name: 'Book event' }).click();
  await expect(page).toHaveURL(/\/events\/\d+$/);
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual([instant(day, '10:00'), instant(addDays(day, 14), '10:00')]);
});

test('moving one date of a series asks what it is for, lists the dates, and can be undone', async ({
  agenda,
  page,
}) => {
  const ids = await bookSeries(agenda);
  await page.goto(`/dashboard/events/${ids[1]}`);
  await page.getByRole('button', { name: 'Reschedule' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Starts').fill('12:00');
  await dialog.getByRole('radio', { name: 'This and following' }).check();
  await expect(dialog.getByText('2 dates change:')).toBeVisible();
  await expectAxeClean(page);
  await dialog.getByRole('button', { name: 'Move event' }).click();
  await expect(page.getByText('Moved to')).toBeVisible();
  const moved = [instant(day, '10:00'), instant(addDays(day, 7), '12:00'), instant(addDays(day, 14), '12:00')];
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual(moved);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Moved back')).toBeVisible();
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual(weekly('10:00'));
});

test('dragging one date of a series asks too, and moves only that one unless told otherwise', async ({
  agenda,
  page,
}) => {
  await bookSeries(agenda);
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await calendar.dragByHours('Nora Vidal', 2);
  const dialog = page.getByRole('dialog', { name: 'Change a series' });
  await dialog.getByRole('button', { name: 'Leave it' }).click();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/10:00.*11:00 AM/);
  await calendar.dragByHours('Nora Vidal', 2);
  await dialog.getByRole('button', { name: 'Move event' }).click();
  await expect(calendar.toast('Moved to')).toBeVisible();
  const [, second, third] = weekly('10:00');
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual([instant(day, '12:00'), second, third]);
});

test('cancelling all of a series frees every date, and undo books them again', async ({ agenda, page }) => {
  const ids = await bookSeries(agenda);
  await page.goto(`/dashboard/events/${ids[0]}`);
  await page.getByRole('button', { name: 'Cancel event' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'All of the series' }).check();
  await expect(dialog.getByText('3 dates change:')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel event' }).click();
  await expect(page.getByText('Event cancelled')).toBeVisible();
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Event restored')).toBeVisible();
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual(weekly('10:00'));
});

test('an event dragged onto another one can be put on the nearest free time', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await agenda.book({ client: 'Omar Gil', day, time: '12:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await calendar.dragByHours('Nora Vidal', 2);
  await calendar.toast('This time is taken.').getByRole('button', { name: '1:00 PM' }).click();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/1:00.*2:00 PM/);
  await expect(calendar.toast('Moved to')).toBeVisible();
  expect(await startsOf(agenda, 'Nora Vidal')).toEqual([instant(day, '13:00')]);
});

function instant(date: string, time: string): string {
  return wallToInstant(`${date}T${time}`, TEAM_ZONE).toISOString().replace('.000', '');
}

function weekly(time: string): string[] {
  return [0, 7, 14].map((days) => instant(addDays(day, days), time));
}

/** Three Tuesdays at ten for Nora Vidal. @returns the ids in order */
async function bookSeries({ api, eventTypeId }: Agenda): Promise<number[]> {
  const booked = await api.post('/events', {
    event_type_id: eventTypeId,
    start_time: instant(day, '10:00'),
    invitee_name: 'Nora Vidal',
    invitee_email: emailOf('Nora Vidal'),
    is_recurring: true,
    recurrence_frequency: 'weekly',
    recurrence_count: 3,
  });
  expect(booked.status(), await booked.text()).toBe(201);
  const { data } = await (await api.get(`/events/${(await booked.json()).data.id}/occurrences`)).json();
  return data.map(({ id }: { id: number }) => id);
}

/** Starts of the client's live events, in order. */
async function startsOf({ api }: Agenda, client: string): Promise<string[]> {
  const query = new URLSearchParams({ search: client, sort: 'start_time', status: 'pending,scheduled' });
  const { data } = await (await api.get(`/events?${query}`)).json();
  return data.map(({ start_time }: { start_time: string }) => start_time);
}
