import { wallToInstant } from '../lib/core/wall-time';
import { type Agenda, emailOf, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { expectAxeClean, screenshot } from './fixtures';
import { CalendarPage } from './pages/calendar-page';
import { hire, signInAsStaff } from './staff-sign-in';

const day = nextWeek(3);

test.use({ viewport: { width: 1280, height: 1000 } });

async function eventOf({ api }: Agenda, id: number) {
  return (await (await api.get(`/events/${id}`)).json()).data;
}

async function timeOffOf({ api }: Agenda): Promise<{ staff_id: number; starts_at: string; reason: string }[]> {
  return (await (await api.get('/time-off')).json()).data;
}

test('an event dragged to a colleague’s column is theirs, and comes back on undo', async ({ agenda, page }) => {
  const marco = await hire(agenda, 'Marco Diaz');
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const before = (await eventOf(agenda, id)).staff.id;
  const to = before === marco ? 'Ana Owner' : 'Marco Diaz';
  const calendar = new CalendarPage(page);
  await calendar.open({ view: 'team', date: day });
  await calendar.dragToStaff('Nora Vidal', to);
  await expect(calendar.toast(`with ${to}`)).toBeVisible();
  const moved = await eventOf(agenda, id);
  expect(moved.staff.name).toBe(to);
  await page.reload();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(new RegExp(`10:00.*with ${to}`));
  await calendar.dragToStaff('Nora Vidal', to === 'Marco Diaz' ? 'Ana Owner' : 'Marco Diaz');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(calendar.toast('Moved back')).toBeVisible();
  expect(await eventOf(agenda, id)).toMatchObject({ staff: { name: to }, start_time: moved.start_time });
});

test('a colleague who is busy refuses, and the event goes back to its column', async ({ agenda, page }) => {
  const marco = await hire(agenda, 'Marco Diaz');
  await hire(agenda, 'Zoe Free');
  const busy = async (staff_id: number, client: string) => {
    const start_time = wallToInstant(`${day}T10:00`, TEAM_ZONE).toISOString();
    const invitee = { invitee_name: client, invitee_email: emailOf(client) };
    const response = await agenda.api.post('/events', {
      event_type_id: agenda.eventTypeId,
      start_time,
      staff_id,
      ...invitee,
    });
    return (await response.json()).data.id as number;
  };
  const owner = (await (await agenda.api.get('/staff')).json()).data[0].id as number;
  await busy(marco, 'Omar Gil');
  const id = await busy(owner, 'Nora Vidal');
  const calendar = new CalendarPage(page);
  await calendar.open({ view: 'team', date: day });
  await calendar.dragToStaff('Nora Vidal', 'Marco Diaz');
  await expect(calendar.toast('This time is taken.')).toBeVisible();
  await page.reload();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/with Ana Owner/);
  expect((await eventOf(agenda, id)).staff.id).toBe(owner);
});

test('by keyboard alone: a step, a colleague, and a new time in fields', async ({ agenda, page }) => {
  await hire(agenda, 'Marco Diaz');
  const id = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const owner = (await eventOf(agenda, id)).staff.name === 'Ana Owner';
  const calendar = new CalendarPage(page);
  await page.goto(`/dashboard/calendar?date=${day}`);
  await expect(calendar.grid).toBeVisible();
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/view=team/);
  await expect(page.getByRole('region', { name: /^Team: / })).toBeVisible();
  await calendar.event('Nora Vidal').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: /Nora Vidal, .*10:15/ })).toBeAttached();
  await page.keyboard.press(owner ? 'Alt+ArrowRight' : 'Alt+ArrowLeft');
  await expect(calendar.toast(/Moved to .*10:15.* with/)).toBeVisible();
  await expect(calendar.event('Nora Vidal')).toBeFocused();
  expect((await eventOf(agenda, id)).staff.name).toBe(owner ? 'Marco Diaz' : 'Ana Owner');
  await page.keyboard.press('Shift+Enter');
  const form = page.getByRole('dialog', { name: 'Reschedule Nora Vidal' });
  await expect(form.getByRole('button', { name: '12:15 PM' })).toBeVisible();
  await form.getByLabel('Starts').focus();
  await form.getByRole('button', { name: '12:15 PM' }).press('Enter');
  await form.getByRole('button', { name: 'Move event' }).press('Enter');
  await expect(form).toBeHidden();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/12:15/);
  await expect(calendar.event('Nora Vidal')).toBeFocused();
  await page.reload();
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/12:15/);
});

test('time is blocked from the form over the calendar, and freed by a press that can be taken back', async ({
  agenda,
  page,
}) => {
  await page.goto(`/dashboard/calendar?view=day&date=${day}&block=1`);
  const form = page.getByRole('dialog', { name: 'Block time' });
  await form.getByLabel('From, time').fill('15:00');
  await form.getByLabel('To, time').fill('14:00');
  await form.getByRole('button', { name: 'Block time', exact: true }).last().click();
  await expect(form.getByRole('alert')).toBeVisible();
  await form.getByLabel('To, time').fill('16:00');
  await form.getByLabel('Reason').fill('Dentist');
  await form.getByRole('button', { name: 'Block time', exact: true }).last().click();
  await expect(form).toBeHidden();
  await expect(page).not.toHaveURL(/block=1/);
  const starts_at = wallToInstant(`${day}T15:00`, TEAM_ZONE).toISOString().replace('.000', '');
  expect(await timeOffOf(agenda)).toMatchObject([{ starts_at, reason: 'Dentist' }]);
  const block = new CalendarPage(page).shown.getByText('Time off: Ana Owner');
  await block.click();
  const about = page.getByRole('dialog', { name: 'Time off: Ana Owner' });
  await expect(about.getByText('Dentist')).toBeVisible();
  await about.getByRole('button', { name: 'Remove block' }).click();
  await expect(about).toBeHidden();
  await expect(block).toHaveCount(0);
  expect(await timeOffOf(agenda)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(block).toBeVisible();
  await page.reload();
  await expect(block).toBeVisible();
  expect(await timeOffOf(agenda)).toMatchObject([{ starts_at, reason: 'Dentist' }]);
});

test('staff see their own column and block their own time only', async ({ agenda, browser }) => {
  const marco = await hire(agenda, 'Marco Diaz');
  const owner = (await (await agenda.api.get('/staff')).json()).data[0].id as number;
  await agenda.api.post('/time-off', {
    staff_id: owner,
    starts_at: wallToInstant(`${day}T12:00`, TEAM_ZONE).toISOString(),
    ends_at: wallToInstant(`${day}T13:00`, TEAM_ZONE).toISOString(),
  });
  const page = await signInAsStaff(browser, agenda, marco);
  const calendar = new CalendarPage(page);
  await calendar.open({ view: 'team', date: day });
  await expect(calendar.staff).toHaveText(['Marco Diaz']);
  await expect(calendar.shown.getByText('Time off: Ana Owner')).toHaveCount(0);
  await page.goto(`/dashboard/calendar?view=team&date=${day}&new=1`);
  await page.getByRole('button', { name: 'Block time' }).click();
  const form = page.getByRole('dialog', { name: 'Block time' });
  await expect(form.getByLabel('Staff')).toHaveCount(0);
  await form.getByLabel('From, time').fill('15:00');
  await form.getByLabel('To, time').fill('16:00');
  // In one go: drawn anew, the form has its own number again.
  const submitFor = (staff: number) =>
    form.locator('input[name=staff_id]').evaluate((input: HTMLInputElement, id) => {
      input.value = String(id);
      input.form?.requestSubmit();
    }, staff);
  // A hand that puts a colleague's number into the form is refused.
  await submitFor(owner);
  await expect(form.getByRole('alert').first()).toBeVisible();
  expect((await timeOffOf(agenda)).map(({ staff_id }) => staff_id)).toEqual([owner]);
  await submitFor(marco);
  await expect(form).toBeHidden();
  await page.reload();
  expect((await timeOffOf(agenda)).map(({ staff_id }) => staff_id).sort()).toEqual([owner, marco].sort());
  await page.context().close();
});

test('colours and filters live in the address, and the drawer steps through what they leave', async ({
  agenda,
  page,
}) => {
  const first = await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const second = await agenda.book({ client: 'Omar Gil', day: nextWeek(4), time: '11:00' });
  const calendar = new CalendarPage(page);
  await calendar.open({ view: 'day', date: day });
  await page.getByLabel('Colour by').selectOption('status');
  await expect(page).toHaveURL(/color=status/);
  await expect(calendar.event('Nora Vidal')).toHaveAccessibleName(/New client/);
  await calendar.event('Nora Vidal').click();
  await expect(page).toHaveURL(new RegExp(`event=${first}`));
  await expect(calendar.drawer).toHaveAccessibleName('Nora Vidal');
  await page.keyboard.press(']');
  await expect(calendar.drawer).toHaveAccessibleName('Omar Gil');
  await expect(page).toHaveURL(new RegExp(`date=${nextWeek(4)}.*color=status.*event=${second}`));
  await page.keyboard.press(']');
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(calendar.drawer).toHaveAccessibleName('Nora Vidal');
  await page.reload();
  await expect(calendar.drawer).toHaveAccessibleName('Nora Vidal');
  await expect(page.getByLabel('Colour by', { exact: true })).toHaveValue('status');
});

test('the team’s day and its layers have no violation in either theme', async ({ agenda, page }) => {
  await hire(agenda, 'Marco Diaz');
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  await agenda.book({ client: 'Omar Gil', day, time: '10:00' });
  const staff = (await (await agenda.api.get('/staff')).json()).data as { id: number }[];
  await agenda.api.post('/time-off', {
    staff_id: staff[0]?.id,
    starts_at: wallToInstant(`${day}T12:00`, TEAM_ZONE).toISOString(),
    ends_at: wallToInstant(`${day}T13:30`, TEAM_ZONE).toISOString(),
    reason: 'Lunch',
  });
  const calendar = new CalendarPage(page);
  await calendar.open({ view: 'team', date: day });
  await expect(calendar.event('Nora Vidal')).toBeVisible();
  await expectAxeClean(page);
  await screenshot(page, 'calendar-team');
  await page.getByText('Time off: ').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await page.goto(`/dashboard/calendar?view=team&date=${day}&new=1`);
  await page.getByRole('button', { name: 'Block time' }).click();
  await expectAxeClean(page);
  await screenshot(page, 'calendar-block');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await calendar.event('Nora Vidal').press('Shift+Enter');
  await expect(page.getByText(/free times on this day/)).toBeVisible();
  await expectAxeClean(page);
});
