import { addDays } from '../lib/core/wall-time';
import { expect, nextWeek, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { signIn } from './fixtures';
import { CalendarPage } from './pages/calendar-page';

const day = nextWeek(2);

const PENDING_SQL = `SELECT id FROM outbox WHERE topic = 'event.rescheduled' AND delivered_at IS NULL
  AND (payload ->> 'event_id')::integer = $1`;

/** More than a month can draw one by one. */
const CROWD = 260;
const CROWD_SQL = `WITH client AS (
    INSERT INTO clients (team_id, name, email) SELECT team_id, 'Crowd', 'crowd@example.com' FROM event_types WHERE id = $1
    RETURNING team_id, id)
  INSERT INTO events (team_id, event_type_id, client_id, starts_at, ends_at, invitee_name, invitee_email, currency)
  SELECT team_id, $1, id, at, at + interval '30 minutes', 'Crowd ' || i, 'crowd@example.com', 'EUR'
  FROM client, generate_series(1, $3::integer) i, LATERAL (
    SELECT ($2 || ' 09:00')::timestamp AT TIME ZONE 'Europe/Madrid' + i % 32 * interval '15 minutes' AS at) starts`;

// High enough to show the whole working day: a drag then needs no scrolling.
test.use({ viewport: { width: 1280, height: 1000 } });

test('an event booked over the API stands at its wall time in a browser of another zone, and leaves when it is cancelled there', async ({
  agenda,
  browser,
}) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const context = await browser.newContext({ timezoneId: 'America/New_York', locale: 'en-US' });
  const page = await context.newPage();
  await signIn(page, agenda.business);
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/10:00.*11:00 AM.*Nora Vidal.*Haircut/);
  await expect(page.getByText('Madrid, UTC').first()).toBeVisible();
  expect((await agenda.api.delete(`/events/${id}`)).ok()).toBe(true);
  await page.reload();
  await expect(calendar.grid).toBeVisible();
  await expect(calendar.event('Nora Vidal')).toHaveCount(0);
  await context.close();
});

test('a dragged event moves on the wall of the team, stays there, and can be put back', async ({ agenda, page }) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await calendar.dragByHours('Nora Vidal', 2);
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/12:00.*1:00 PM/);
  await expect(calendar.toast('Moved to')).toBeVisible();
  const moved = await (await agenda.api.get(`/events/${id}`)).json();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/10:00.*11:00 AM/);
  await expect(calendar.toast('Moved back')).toBeVisible();
  await page.reload();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/10:00.*11:00 AM/);
  const back = await (await agenda.api.get(`/events/${id}`)).json();
  expect(Date.parse(moved.data.start_time) - Date.parse(back.data.start_time)).toBe(2 * 3_600_000);
});

test('an event whose lower edge is dragged tells in its history how long it was and is', async ({ agenda, page }) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await calendar.resizeByHours('Nora Vidal', 1);
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/10:00 AM.*12:00 PM/);
  await expect(calendar.toast('Now')).toBeVisible();
  await calendar.event('Nora Vidal').click();
  await expect(calendar.drawer.getByRole('region', { name: 'History' })).toContainText(
    /10:00\D+11:00\sAM.*→.*10:00\sAM\D+12:00\sPM/,
  );
  const { data } = await (await agenda.api.get(`/events/${id}`)).json();
  expect(Date.parse(data.end_time) - Date.parse(data.start_time)).toBe(2 * 3_600_000);
});

test('"Don’t tell" leaves the event where it was dragged to, and nobody is told of it', async ({ agenda, page }) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const messages = () => withDatabase((client) => client.query(PENDING_SQL, [id]).then(({ rows }) => rows.length));
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await calendar.dragByHours('Nora Vidal', 2);
  await expect(calendar.toast('Moved to')).toBeVisible();
  expect(await messages()).toBe(1);
  await page.getByRole('button', { name: 'Don’t tell' }).click();
  await expect(calendar.toast('Nobody will be told')).toBeVisible();
  expect(await messages()).toBe(0);
  await page.reload();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/12:00.*1:00 PM/);
});

test('an event dragged onto another one goes back and says why', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await agenda.book({ client: 'Omar Gil', day, time: '12:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await calendar.dragByHours('Nora Vidal', 2);
  await expect(calendar.toast('This time is taken.')).toBeVisible();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/10:00.*11:00 AM/);
  await expect(page.getByRole('button', { name: 'Book anyway' })).toHaveCount(0);
});

test('an event dragged outside opening hours goes back, and can be booked there anyway', async ({ agenda, page }) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '16:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await calendar.dragByHours('Nora Vidal', 1);
  await expect(calendar.toast('outside opening hours')).toBeVisible();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/4:00.*5:00 PM/);
  await page.getByRole('button', { name: 'Book anyway' }).click();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/5:00.*6:00 PM/);
  await expect(calendar.toast('Moved to')).toBeVisible();
  const { data } = await (await agenda.api.get(`/events/${id}`)).json();
  expect(data.date).toBe(day);
});

test('drawing over free time books a client who is found by name', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await calendar.drawAfter('Nora Vidal', 2);
  const form = page.getByRole('dialog', { name: 'New event' });
  await expect(form.getByLabel('Name')).toBeFocused();
  await expect(form.getByLabel('Date')).toHaveValue(day);
  await expect(form.getByLabel('Starts')).toHaveValue('12:00');
  await expect(form.getByLabel('Ends')).toHaveValue('13:00');
  await form.getByLabel('Name').pressSequentially('nora');
  await page.getByRole('option', { name: /Nora Vidal/ }).waitFor();
  await form.getByLabel('Name').press('ArrowDown');
  await form.getByLabel('Name').press('Enter');
  await expect(form.getByLabel('E-mail')).toHaveValue('nora.vidal@example.com');
  await form.getByRole('button', { name: 'Book event' }).click();
  await expect(form).toBeHidden();
  await expect(calendar.event('Nora Vidal')).toHaveCount(2);
  await expect(calendar.toast('Booked for')).toBeVisible();
});

test('while an event is made, its possible starts are marked on the day; a full month shows counts that open their day', async ({
  agenda,
  page,
}) => {
  await withDatabase((client) => client.query(CROWD_SQL, [agenda.eventTypeId, day, CROWD]));
  const calendar = new CalendarPage(page);
  await calendar.open({ view: 'month', date: day });
  await page.getByRole('button', { name: `${CROWD} events` }).click();
  await expect(page).toHaveURL(new RegExp(`view=day&date=${day}`));
  await expect(calendar.grid.getByRole('button', { name: 'Crowd 1,' })).toBeAttached();
  await expect(calendar.marks).toHaveCount(0);
  const free = nextWeek(3);
  await page.goto(`/dashboard/calendar?view=day&date=${free}&new=1`);
  await expect(page.getByText(/free times on this day/)).toBeVisible();
  await expect(calendar.marks).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/new=1/);
  await expect(calendar.marks).toHaveCount(0);
  await expect(page.getByText('Nothing is booked here.')).toBeVisible();
});

test('a crowded day is read in parts from the agenda, and on a phone below its month', async ({ agenda, page }) => {
  await withDatabase((client) => client.query(CROWD_SQL, [agenda.eventTypeId, day, CROWD]));
  await page.goto(`/dashboard/calendar?view=agenda&date=${day}`);
  const rows = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Crowd ' });
  const later = page.getByRole('link', { name: 'Later' });
  await expect(rows).toHaveCount(100);
  await later.click();
  await expect(page).toHaveURL(/page=2/);
  await later.click();
  await expect(rows).toHaveCount(CROWD - 200);
  await expect(later).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Earlier' })).toHaveAttribute('href', /page=2/);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/dashboard/calendar?view=month&date=${day}`);
  await expect(rows).toHaveCount(CROWD);
  const days = page.getByRole('navigation', { name: 'Days' }).getByRole('link');
  await expect(days.and(page.locator('[aria-current=date]'))).toHaveAccessibleName(new RegExp(`${CROWD} events`));
  await days.and(page.locator(':not([aria-current=date])')).last().click();
  await expect(rows).toHaveCount(0);
  await expect(page.getByText('Nothing is booked on this day.')).toBeVisible();
});

test('views and weeks change without the page; one that cannot be fetched leaves the last events and a way to try again', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ view: 'week', date: day });
  await expect(calendar.event('Nora Vidal')).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: /^Day: / })).toBeVisible();
  await expect(page).toHaveURL(/view=day/);
  await page.goBack();
  await expect(page.getByRole('region', { name: /^Week: / })).toBeVisible();
  let isCut = true;
  await page.route('**/calendar/period?*', (route) => (isCut ? route.abort() : route.continue()));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  // At once: days that are fetched ahead may bring the missing ones too.
  isCut = false;
  await again.click();
  await expect(page.getByText('Nothing is booked here.')).toBeVisible();
});

test('weeks that begin on a day of the reader’s own are stepped through; other days than those asked for are never waited on', async ({
  agenda,
  page,
}) => {
  const saturday = addDays(nextWeek(5), 1);
  await agenda.book({ client: 'Nora Vidal', day: addDays(saturday, 18), time: '10:00' });
  await agenda.book({ client: 'Omar Gil', day: addDays(saturday, 11), time: '10:00' });
  const calendar = new CalendarPage(page);
  for (const [start, date, client] of [
    ['Saturday', saturday, 'Nora Vidal'],
    ['Monday', addDays(saturday, 1), 'Omar Gil'],
  ] as const) {
    await page.goto('/dashboard/settings/profile');
    await page.getByLabel('Week begins on').selectOption(start);
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect(page.getByText('Saved')).toBeVisible();
    await calendar.open({ view: 'week', date });
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowRight');
    await expect(calendar.event(client)).toBeVisible();
  }
  const otherDays = await page.request.get('/dashboard/calendar/period?view=week&date=2020-01-08');
  let isWrong = true;
  await page.route('**/calendar/period?*', (route) =>
    isWrong ? route.fulfill({ response: otherDays }) : route.continue(),
  );
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  isWrong = false;
  await again.click();
  await expect(page.getByText('Nothing is booked here.')).toBeVisible();
});

test('each view that keys led through is a step back, however fast they were pressed', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ view: 'week', date: day });
  const view = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}: `) });
  for (const key of ['m', 'd', 'w', 'd']) await page.keyboard.press(key);
  await expect(view('Day')).toBeVisible();
  await calendar.event('Nora Vidal').click();
  await expect(page).toHaveURL(/view=day.*event=/);
  await page.goBack();
  await expect(page).toHaveURL(/view=day&date=[\d-]+$/);
  for (const name of ['Week', 'Day', 'Month', 'Week']) {
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`view=${name.toLowerCase()}`));
    await expect(view(name)).toBeVisible();
  }
  // Before the router has heard of the view, which may be gone sooner than anybody could look for it.
  const left = await page.evaluateHandle(() => ({
    place: new Promise<string>((resolve) => {
      const { pushState } = window.history;
      window.history.pushState = (...address) => {
        pushState.apply(window.history, address);
        const shown = document.querySelector('section.event-calendar')?.getAttribute('aria-label');
        resolve(`${window.location.search} ${shown}`);
        window.history.back();
      };
    }),
  }));
  await page.keyboard.press('d');
  expect(await left.evaluate(({ place }) => place)).toMatch(/view=day.* Day: /);
  await expect(view('Week')).toBeVisible();
  await expect(page).toHaveURL(/view=week/);
});

test('a view that was seen before shows what has changed since, with the hours where they were scrolled to', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const calendar = new CalendarPage(page);
  const moved = /10:30.*11:30 AM.*Nora Vidal/;
  await calendar.open({ view: 'week', date: day });
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/10:00.*11:00 AM.*Nora Vidal/);
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: /^Day: / })).toBeVisible();
  await calendar.event('Nora Vidal').focus();
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(moved);
  await expect(calendar.event('Nora Vidal')).toBeFocused();
  await page.keyboard.press('w');
  await expect(page.getByRole('region', { name: /^Week: / })).toBeVisible();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(moved);
  await expect(calendar.toast(/^Moved to/)).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 700 });
  const hours = calendar.shown.locator('.rbc-time-content');
  const scrollTop = () => hours.evaluate((content) => content.scrollTop);
  await hours.hover({ position: { x: 5, y: 5 } });
  await page.mouse.wheel(0, 60);
  await expect.poll(scrollTop).toBe(60);
  const name = await calendar.grid.getAttribute('aria-label');
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await expect(calendar.event('Nora Vidal')).toHaveCount(key === 'ArrowRight' ? 0 : 1);
    expect(await scrollTop()).toBe(60);
  }
  await expect(calendar.grid).toHaveAttribute('aria-label', name ?? '');
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(moved);
  await page.reload();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(moved);
});

test('who listens to the agenda hears what stands apart on the screen', async ({ agenda, page }) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await page.goto(`/dashboard/calendar?view=agenda&date=${day}`);
  const period = page.getByRole('main').locator('h2[aria-live=polite]');
  await expect(period).toHaveText(/\d{4}$/);
  const event = page.getByRole('link', { name: /^10:00 . 11:00 AM ?, Nora Vidal ?, New client ?, [^,]+, Scheduled$/ });
  await event.click();
  const { drawer } = new CalendarPage(page);
  await expect(drawer).toHaveAccessibleDescription(/10:00 . 11:00 AM, [^,]+, Scheduled$/);
  await page.keyboard.press('Escape');
  await expect(event).toBeFocused();
});

test('"More options" carries everything typed to the full form', async ({ agenda, page }) => {
  await page.goto(`/dashboard/calendar?date=${day}&new=1`);
  const form = page.getByRole('dialog', { name: 'New event' });
  await form.getByLabel('Name').fill('Pia Roca');
  await form.getByLabel('E-mail').fill('pia@example.com');
  await form.getByLabel('Starts').fill('11:30');
  await form.getByRole('button', { name: 'More options' }).click();
  await expect(page).toHaveURL(/\/dashboard\/events\/new/);
  const full = page.getByRole('form', { name: 'New event' });
  await expect(full.getByLabel('Name')).toHaveValue('Pia Roca');
  await expect(full.getByLabel('Date')).toHaveValue(day);
  await expect(full.getByLabel('Starts')).toHaveValue('11:30');
  await full.getByRole('button', { name: 'Book event' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pia Roca' })).toBeVisible();
  expect((await (await agenda.api.get('/events')).json()).meta.total).toBe(1);
});

test('the drawer edits an event, cancels it with a reason, and takes the cancellation back', async ({
  agenda,
  page,
}) => {
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const calendar = new CalendarPage(page);
  await page.goto(`/dashboard/calendar?date=${day}&event=${id}`);
  await calendar.drawer.getByRole('button', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit event' });
  await edit.getByLabel('Notes').fill('Bring the photos');
  await edit.getByRole('button', { name: 'Save changes' }).click();
  await expect(calendar.drawer.getByText('Bring the photos')).toBeVisible();
  await calendar.drawer.getByRole('button', { name: 'Cancel event' }).click();
  const cancel = page.getByRole('dialog', { name: 'Cancel Nora Vidal?' });
  await cancel.getByLabel('Reason').fill('Has a cold');
  await cancel.getByRole('button', { name: 'Cancel event' }).click();
  await expect(cancel).toBeHidden();
  await expect(calendar.drawer.getByText('Has a cold')).toBeVisible();
  expect((await (await agenda.api.get(`/events/${id}`)).json()).data.status).toBe('cancelled');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(calendar.drawer.getByText('Scheduled', { exact: true })).toBeVisible();
  expect((await (await agenda.api.get(`/events/${id}`)).json()).data.status).toBe('scheduled');
});

test('by keyboard: Tab reaches an event, Enter opens it, Escape closes it and gives the focus back', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ date: day });
  await expect(calendar.event('Nora Vidal')).toBeVisible();
  await page.getByLabel('Show cancelled').focus();
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await calendar.event('Nora Vidal').evaluate((chip) => chip === document.activeElement)) break;
  }
  await expect(calendar.event('Nora Vidal')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=/);
  await expect(calendar.drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(calendar.drawer).toBeHidden();
  await expect(page).not.toHaveURL(/event=/);
  await expect(calendar.event('Nora Vidal')).toBeFocused();
});
