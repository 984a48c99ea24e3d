import type { Page } from '@playwright/test';
import { addDays, wallToInstant } from '../lib/core/wall-time';
import { type Agenda, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { EventTypesPage } from './pages/event-types-page';
import { hire, signInAsStaff } from './staff-sign-in';

const monday = nextWeek(1);
const sunday = addDays(monday, 6);
const TABS = ['basics', 'availability', 'questions', 'payments'] as const;

/** Saves and waits for the answer: the words of an earlier save may still be there. */
async function saved(page: Page, save = () => new EventTypesPage(page).save()): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await save();
  await answered;
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
}

/** The slots of a day by their start on the team's wall, with their free seats. */
async function slotsOf({ api, eventTypeId }: Agenda, day: string): Promise<Map<string, number>> {
  const answer = await api.get(`/event-types/${eventTypeId}/slots?date_from=${day}&date_to=${day}`);
  const { data } = await answer.json();
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: TEAM_ZONE, hour: '2-digit', minute: '2-digit' });
  return new Map(
    data.map((slot: { start_time: string; seats_left: number }) => [
      clock.format(new Date(slot.start_time)),
      slot.seats_left,
    ]),
  );
}

async function resourceOf({ api, eventTypeId }: Agenda) {
  return (await (await api.get(`/event-types/${eventTypeId}`)).json()).data;
}

test('what the owner changes is what the API offers', async ({ agenda, page }) => {
  const { eventTypeId } = agenda;
  const editor = new EventTypesPage(page);
  await editor.openTab(eventTypeId, 'basics');
  await page.getByRole('radio', { name: 'Group' }).check();
  await page.getByLabel('Places').fill('4');
  await saved(page);
  expect((await slotsOf(agenda, monday)).get('09:00')).toBe(4);
  await page.getByRole('radio', { name: 'One on one' }).check();
  await page.getByLabel('Duration in minutes').fill('2000');
  await editor.save();
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(page.getByRole('link', { name: /Basics.*one field needs another look/ })).toBeVisible();
  await page.getByLabel('Duration in minutes').fill('60');
  await saved(page);

  await editor.openTab(eventTypeId, 'availability');
  await page.getByLabel('Free after', { exact: true }).fill('1');
  await page.getByLabel('Free after, unit').selectOption('hours');
  await page.getByRole('textbox', { name: 'Maximum advance' }).fill('3');
  await page.getByLabel('Maximum advance, unit').selectOption('weeks');
  await saved(page, () => page.keyboard.press('Control+s'));
  await page.reload();
  await expect(page.getByLabel('Free after', { exact: true })).toHaveValue('1');
  await expect(page.getByLabel('Maximum advance, unit')).toHaveValue('weeks');
  expect(await resourceOf(agenda)).toMatchObject({ buffer_after: 60, maximum_advance: 21, kind: 'one_on_one' });
  await agenda.book({ client: 'Nora Vidal', day: monday, time: '12:00' });
  const starts = await slotsOf(agenda, monday);
  expect([starts.has('10:00'), starts.has('10:15'), starts.has('13:45'), starts.has('14:00')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('basics hold the address part, the shares of a round robin and the meeting link', async ({ agenda, page }) => {
  const marco = await hire(agenda, 'Marco Diaz');
  await agenda.api.post('/event-types', { name: 'Colour', duration: 60, price: 32 });
  const editor = new EventTypesPage(page);
  await editor.openTab(agenda.eventTypeId, 'basics');
  const share = page.getByLabel('Share of Marco Diaz');
  const link = page.getByLabel('Meeting link');
  await expect(share).toBeHidden();
  await expect(link).toBeHidden();
  await page.getByRole('radio', { name: 'Round robin' }).check();
  await share.fill('4');
  await page.getByRole('checkbox', { name: 'Marco Diaz' }).uncheck();
  await expect(share).toBeHidden();
  await page.getByRole('checkbox', { name: 'Marco Diaz' }).check();
  await page.getByLabel('How you meet').selectOption('custom_link');
  await link.fill('https://meet.example.com/ana');
  await page.getByLabel('Address part').fill('colour');
  await editor.save();
  await expect(page.getByRole('main').getByRole('alert').getByRole('link')).toHaveAttribute('href', '#field-slug');
  await page.getByLabel('Address part').fill('corte');
  await saved(page);
  expect((await resourceOf(agenda)).slug).toBe('corte');
  const weights = await withDatabase(async (client) => {
    const sql = 'SELECT weight FROM event_type_staff WHERE event_type_id = $1 AND staff_id = $2';
    return (await client.query(sql, [agenda.eventTypeId, marco])).rows;
  });
  expect(weights).toEqual([{ weight: 4 }]);

  const event = await agenda.book({ client: 'Nora Vidal', day: monday, time: '10:00' });
  expect((await (await agenda.api.get(`/events/${event}`)).json()).data.meeting_url).toBe(
    'https://meet.example.com/ana',
  );
  await page.goto(`/dashboard/events/${event}`);
  await expect(page.getByRole('link', { name: 'https://meet.example.com/ana' })).toBeVisible();
});

test('questions are added, moved by keyboard, refused and kept', async ({ agenda, page }) => {
  await new EventTypesPage(page).openTab(agenda.eventTypeId, 'questions');
  const label = (place: number) =>
    page.getByRole('listitem', { name: `Question ${place} of` }).getByLabel('Question', { exact: true });
  const add = page.getByRole('button', { name: 'Add a question' });
  await add.press('Enter');
  await expect(label(1)).toBeFocused();
  await label(1).fill('Allergies?');
  await add.press('Enter');
  await label(2).fill('Which stylist?');
  await page
    .getByRole('listitem', { name: 'Question 2 of' })
    .getByLabel('Answer', { exact: true })
    .selectOption('select');
  await page.getByLabel('Choices').fill(' ');
  await new EventTypesPage(page).save();
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await page.getByLabel('Choices').fill('Ana\nMarc');
  await label(2).press('Alt+ArrowUp');
  await expect(label(1)).toHaveValue('Which stylist?');
  await expect(label(1)).toBeFocused();
  await page.getByRole('listitem', { name: 'Question 1 of' }).getByRole('checkbox').check();
  const preview = page.getByRole('region', { name: 'As clients see it' });
  await expect(preview.locator('label')).toHaveText(['Which stylist?', 'Allergies?optional']);
  await saved(page);
  const { questions } = await resourceOf(agenda);
  expect(questions).toMatchObject([
    { label: 'Which stylist?', type: 'select', options: ['Ana', 'Marc'], is_required: true },
    { label: 'Allergies?', type: 'text', options: [], is_required: false },
  ]);

  await label(2).fill('Any allergies?');
  await page.getByRole('button', { name: 'Move question 2 up' }).click();
  await saved(page);
  const ids = (list: { id: number }[]) => list.map(({ id }) => id);
  await expect.poll(async () => ids((await resourceOf(agenda)).questions)).toEqual(ids(questions).reverse());
  expect((await resourceOf(agenda)).questions[0].label).toBe('Any allergies?');
});

test('payment is told in one sentence, and leaving unsaved work asks', async ({ agenda, page }) => {
  const editor = new EventTypesPage(page);
  await editor.openTab(agenda.eventTypeId, 'payments');
  await expect(page.getByText('Clients pay €32 at the visit or by invoice.')).toBeVisible();
  await expect(page.getByLabel('Price', { exact: true })).toHaveAccessibleDescription(/EUR/);
  await agenda.api.put(`/event-types/${agenda.eventTypeId}`, { cancellation_window: 24 });
  await agenda.api.post('/taxes', { name: 'VAT', rate: 21, is_inclusive: true });
  await page.reload();
  const rules = page.getByRole('region', { name: 'Refunds and taxes' });
  await expect(rules).toContainText('Until 24 hours before the start, your rule gives the money back');
  await expect(rules).toContainText('VAT 21% (in the price)');
  await expect(rules.getByRole('link', { name: 'Taxes' })).toHaveAttribute('href', '/dashboard/finance/taxes');
  await page.getByLabel('Price', { exact: true }).fill('40');
  await page.getByRole('radio', { name: 'At booking' }).check();
  await expect(page.getByText('Clients pay €40 at booking.')).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Questions' }).click();
  expect(asked).toHaveLength(1);
  await expect(page).toHaveURL(/payments$/);
  await saved(page);
  await page.getByRole('link', { name: 'Questions' }).click();
  await expect(page).toHaveURL(/questions$/);
  expect(asked).toHaveLength(1);
  expect(await resourceOf(agenda)).toMatchObject({ price: 40, requires_payment: true, duration: 60, is_active: true });
});

test('a time that is not offered has its reason and the way to it', async ({ agenda, page }) => {
  const { api, eventTypeId } = agenda;
  const eventId = await agenda.book({ client: 'Nora Vidal', day: monday, time: '10:00' });
  const editor = new EventTypesPage(page);
  await page.goto(`/dashboard/event-types/${eventTypeId}/availability?date=${monday}`);
  const explained = (time: string, day = monday) => editor.explained(wallToInstant(`${day}T${time}`, TEAM_ZONE));
  const busy = explained('10:30');
  await expect(busy).toContainText('busy with');
  await expect(busy.getByRole('link', { name: /Haircut, Nora Vidal/ })).toHaveAttribute(
    'href',
    `/dashboard/events/${eventId}`,
  );
  await expect(explained('11:00')).toContainText('Offered with');
  await expect(explained('16:30')).toContainText('outside opening hours');
  const offered = (await slotsOf(agenda, monday)).size;
  await expect(page.getByText(`${offered} times are offered`)).toBeVisible();

  await page.getByLabel('Day', { exact: true }).fill(sunday);
  await expect(page).toHaveURL(new RegExp(`date=${sunday}`));
  await expect(explained('10:00', sunday)).toContainText('no hours on this day');
  await expect(explained('10:00', sunday).getByRole('link')).toHaveAttribute('href', /availability\/\d+$/);

  const farther = Math.ceil((wallToInstant(`${monday}T12:00`, TEAM_ZONE).getTime() - Date.now()) / 60_000);
  await api.put(`/event-types/${eventTypeId}`, { minimum_notice: farther });
  await page.goto(`/dashboard/event-types/${eventTypeId}/availability?date=${monday}`);
  await expect(explained('09:00')).toContainText('minimum notice');
  await explained('09:00').getByRole('link').click();
  await expect(page).toHaveURL(/#field-minimum_notice$/);

  const [owner] = (await (await api.get('/staff')).json()).data;
  await api.put(`/staff/${owner.id}`, { daily_limit: 1 });
  await api.put(`/event-types/${eventTypeId}`, { minimum_notice: 0 });
  await page.goto(`/dashboard/event-types/${eventTypeId}/availability?date=${monday}`);
  await expect(explained('14:00').getByRole('link', { name: 'this member of staff' })).toHaveAttribute(
    'href',
    `/dashboard/staff/${owner.id}`,
  );
});

test('every tab is clean in light and dark, wide and on a phone', async ({ agenda, page }) => {
  test.setTimeout(240_000);
  await agenda.book({ client: 'Nora Vidal', day: monday, time: '10:00' });
  const questions = [
    { label: 'Allergies?', type: 'textarea', is_required: true },
    { label: 'Which stylist?', type: 'select', options: ['Ana', 'Marc'] },
  ];
  await agenda.api.put(`/event-types/${agenda.eventTypeId}`, { questions });
  for (const tab of TABS) {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.goto(`/dashboard/event-types/${agenda.eventTypeId}/${tab}?date=${monday}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Haircut');
    await screenshot(page, `event-type-${tab}`);
    await expectAxeClean(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await expectNoSidewaysScroll(page);
      if (width === 390) await expectAxeClean(page);
    }
  }
});

test('the staff role sees what is offered and cannot change it', async ({ agenda, browser }) => {
  const staff = await signInAsStaff(browser, agenda, await hire(agenda, 'Marco Diaz'));
  await staff.goto('/dashboard/event-types');
  await expect(staff.getByRole('main').getByText('Haircut')).toBeVisible();
  for (const role of ['switch', 'link', 'button'] as const) {
    await expect(staff.getByRole('main').getByRole(role, { name: /Haircut|New event type/ })).toHaveCount(0);
  }
  for (const path of ['new', ...TABS.map((tab) => `${agenda.eventTypeId}/${tab}`)]) {
    await staff.goto(`/dashboard/event-types/${path}`);
    await expect(staff.getByText('This page needs another role')).toBeVisible();
    await expect(staff.getByRole('button', { name: /Save changes|Create/ })).toHaveCount(0);
  }
  await staff.close();
});
