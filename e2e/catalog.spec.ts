import type { Page } from '@playwright/test';
import { type Agenda, emailOf, expect, nextWeek, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll, screenshot, signUp } from './fixtures';
import { CatalogPage } from './pages/catalog-page';
import { signInAsStaff } from './staff-sign-in';

const day = nextWeek(3);
const PHONE = { width: 390, height: 844 };

async function listOf({ api }: Agenda, path: string) {
  return (await (await api.get(path)).json()).data;
}

async function make({ api }: Agenda, path: string, input: object): Promise<number> {
  const response = await api.post(path, input);
  expect(response.status(), await response.text()).toBe(201);
  return (await response.json()).data.id;
}

test('a coupon is refused with everything typed, made once however often it is sent, and stays open on reload', async ({
  agenda,
  page,
}) => {
  const coupons = new CatalogPage(page, 'Coupons');
  await coupons.open();
  await page.getByRole('main').getByRole('link', { name: 'New coupon' }).click();
  const form = coupons.sheet;
  await form.getByLabel('Code').fill('SPRING10');
  await form.getByLabel('Percent off').fill('150');
  await form.getByLabel('Last day').fill('2031-03-31');
  await form.getByRole('button', { name: 'Create coupon' }).click();
  await expect(form.getByRole('alert')).toContainText('Enter 100 or less.');
  await expect(form.getByLabel('Code')).toHaveValue('SPRING10');
  await form.getByRole('alert').getByRole('link').click();
  await expect(form.getByLabel('Percent off')).toBeFocused();
  await form.getByLabel('Percent off').fill('12,5');
  await form.getByRole('form').evaluate((element: HTMLFormElement) => {
    element.requestSubmit();
    element.requestSubmit();
  });
  await expect(page).toHaveURL(/\/coupons$/);
  await expect(coupons.row('SPRING10')).toContainText('12.5%');
  const made = await listOf(agenda, '/coupons');
  expect(made.map(({ code, valid_until }: { code: string; valid_until: string }) => [code, valid_until])).toEqual([
    ['SPRING10', '2031-03-31T22:00:00Z'],
  ]);

  await coupons.edit('SPRING10');
  await page.reload();
  await expect(coupons.sheet.getByLabel('Last day')).toHaveValue('2031-03-31');
  await coupons.sheet.getByRole('radio', { name: 'An amount' }).check();
  await coupons.sheet.getByLabel('Amount off').fill('5');
  await coupons.save();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect((await listOf(agenda, '/coupons'))[0]).toMatchObject({ discount_type: 'fixed', discount_value: 5 });
});

test('trying a code shows the price before and after, or why not; a used one is deactivated, not deleted', async ({
  agenda,
  page,
}) => {
  await make(agenda, '/coupons', { code: 'TENNER', discount_type: 'fixed', discount_value: 10, minimum_amount: 20 });
  const coupons = new CatalogPage(page, 'Coupons');
  await coupons.open();
  await coupons.edit('TENNER');
  await coupons.sheet.getByRole('link', { name: 'Try a code' }).click();
  await expect(coupons.sheet.getByLabel('Code', { exact: true })).toHaveValue('TENNER');
  await coupons.sheet.getByRole('button', { name: 'Try it' }).click();
  const result = coupons.sheet.getByRole('status', { name: 'What the code does' });
  await expect(result).toContainText('Without the code€32.00');
  await expect(result).toContainText('With the code€22.00');
  await coupons.sheet.getByLabel('Price').fill('15');
  await coupons.sheet.getByRole('button', { name: 'Try it' }).click();
  await expect(coupons.sheet.getByRole('alert')).toContainText('This code needs an amount of 20 EUR or more.');
  await expect(coupons.sheet.getByLabel('Price')).toHaveValue(/^15/);
  await expect(result).toBeHidden();

  const { api, eventTypeId } = agenda;
  const booking = { invitee_name: 'Nora Vidal', invitee_email: emailOf('Nora Vidal'), coupon_code: 'tenner' };
  await make({ ...agenda, api }, '/events', {
    ...booking,
    event_type_id: eventTypeId,
    start_time: `${day}T10:00:00Z`,
  });
  await coupons.open();
  await coupons.edit('TENNER');
  await expect(coupons.sheet.getByText('Used by 1 booking')).toBeVisible();
  await expect(coupons.sheet.getByRole('button', { name: 'Delete coupon' })).toBeHidden();
  await coupons.sheet.getByRole('button', { name: 'Deactivate coupon' }).click();
  await expect(coupons.sheet.getByText('It is inactive')).toBeVisible();
  expect((await listOf(agenda, '/coupons'))[0]).toMatchObject({ is_active: false });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('extras are found, switched off with undo, and deleted once nothing offers them', async ({ agenda, page }) => {
    const { eventTypeId } = agenda;
    await make(agenda, '/extras', { name: 'Lavado', price: 4, duration: 10, event_type_ids: [eventTypeId] });
    await make(agenda, '/extras', { name: 'Máscara', price: 9 });
    const extras = new CatalogPage(page, 'Extras');
    await extras.open();
    await expect(extras.rows).toHaveCount(2);
    await page.getByRole('searchbox').fill('mascara');
    await expect(extras.rows).toHaveCount(1);
    await expect(page).toHaveURL(/search=mascara/);
    await extras.edit('Máscara');
    await expect(page).toHaveURL(/search=mascara/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Máscara' })).toBeFocused();
    await expect(extras.rows).toHaveCount(1);
    await page.getByRole('searchbox').fill('');

    await extras.switchOf('Lavado').uncheck();
    await expect(page.getByText('Lavado is inactive now')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(extras.switchOf('Lavado')).toBeChecked();
    await extras.edit('Lavado');
    await expect(extras.sheet.getByText('Offered with Haircut')).toBeVisible();
    await extras.sheet.getByRole('checkbox', { name: 'Haircut' }).uncheck();
    await extras.save();
    await extras.sheet.getByRole('button', { name: 'Delete extra' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete extra' }).click();
    await expect(page).toHaveURL(/\/extras$/);
    expect((await listOf(agenda, '/extras')).map(({ name }: { name: string }) => name)).toEqual(['Máscara']);
  });
});

/** Does something that leads away, and answers the question that comes. */
async function answered(page: Page, answer: 'accept' | 'dismiss', leave: () => Promise<void>): Promise<void> {
  const asked = page.waitForEvent('dialog').then((dialog) => dialog[answer]());
  await leave();
  await asked;
}

test('keys, the palette, going back, another business and signing out ask before something unsaved is lost', async ({
  agenda,
  page,
}) => {
  await page.goto('/dashboard/settings/profile');
  await page.locator('a[href="/dashboard/settings/team"]:visible').first().click();
  const name = page.getByLabel('Business name');
  await name.fill('Unsaved');
  await answered(page, 'dismiss', () => page.evaluate(() => history.back()));
  await expect(page).toHaveURL(/\/settings\/team$/);
  await expect(name).toHaveValue('Unsaved');
  await page.getByRole('main').getByRole('heading').first().click();
  await page.keyboard.press('g');
  await answered(page, 'dismiss', () => page.keyboard.press('c'));
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('coupons');
  await expect(page.getByRole('option').first()).toContainText('Coupons');
  await answered(page, 'dismiss', () => page.keyboard.press('Enter'));
  await page.getByRole('button', { name: agenda.business.name }).click();
  await answered(page, 'dismiss', () => page.getByRole('button', { name: 'Sign out' }).click());
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/settings\/team$/);
  await expect(name).toHaveValue('Unsaved');
  await page.getByRole('main').getByRole('heading').first().click();
  await page.keyboard.press('g');
  await answered(page, 'accept', () => page.keyboard.press('c'));
  await expect(page).toHaveURL(/\/calendar/);
});

test('leaving a sheet with something unsaved asks first', async ({ agenda, page }) => {
  await page.goto('/dashboard/finance/taxes?tax=new');
  const tax = page.getByRole('dialog', { name: 'New tax' });
  await tax.getByLabel('Name').fill('VAT');
  await answered(page, 'dismiss', () => page.keyboard.press('Escape'));
  await expect(tax.getByLabel('Name')).toHaveValue('VAT');
  await answered(page, 'accept', () => page.keyboard.press('Escape'));
  await expect(tax).toBeHidden();
  await make(agenda, '/extras', { name: 'Wash', price: 4 });
  const extras = new CatalogPage(page, 'Extras');
  await extras.open();
  await extras.edit('Wash');
  await extras.sheet.getByLabel('Name').fill('Wash and dry');
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.keyboard.press('Escape');
  await expect(extras.sheet.getByLabel('Name')).toHaveValue('Wash and dry');
  page.once('dialog', (dialog) => dialog.accept());
  await page.keyboard.press('Escape');
  await expect(extras.sheet).toBeHidden();
});

test('somebody new is added to the staff; deactivated, their appointments are given to somebody else', async ({
  agenda,
  page,
}) => {
  const staff = new CatalogPage(page, 'Staff');
  await staff.open();
  await expect(staff.row(agenda.business.name)).toContainText('Owner');
  await page.getByRole('main').getByRole('link', { name: 'New staff member' }).click();
  await staff.sheet.getByLabel('Name', { exact: true }).fill('Marco Diaz');
  await staff.sheet.getByRole('radio', { name: 'Teal' }).check();
  await staff.sheet.getByRole('checkbox', { name: 'Haircut' }).check();
  await staff.sheet.getByRole('button', { name: 'Add staff member' }).click();
  await expect(staff.row('Marco Diaz')).toContainText('Haircut');
  await expect(staff.row('Marco Diaz')).toContainText(/0 min of \d+ hr/);

  const marco = (await listOf(agenda, '/staff')).find(({ name }: { name: string }) => name === 'Marco Diaz');
  const event = await make(agenda, '/events', {
    event_type_id: agenda.eventTypeId,
    staff_id: marco.id,
    start_time: `${day}T10:00:00Z`,
    invitee_name: 'Nora Vidal',
    invitee_email: emailOf('Nora Vidal'),
  });
  await staff.switchOf('Marco Diaz').uncheck();
  await expect(page.getByText('1 appointment is still theirs')).toBeVisible();
  await staff.edit('Marco Diaz');
  const stranded = staff.sheet.getByRole('region', { name: '1 appointment no longer fits' });
  await expect(stranded).toContainText('Marco Diaz can no longer be booked');
  await expect(stranded.getByRole('link', { name: 'Nora Vidal' })).toHaveAttribute('href', /\/dashboard\/events\/\d+$/);
  await expect(staff.sheet.getByRole('button', { name: 'Delete staff member' })).toBeHidden();
  expect((await listOf(agenda, '/staff')).map(({ is_active }: { is_active: boolean }) => is_active)).toEqual([
    true,
    false,
  ]);

  await expect(stranded.getByRole('button', { name: /^Move Nora Vidal/ })).toBeHidden();
  await stranded.getByRole('button', { name: /^Give Nora Vidal/ }).click();
  const giving = page.getByRole('dialog', { name: 'Give Nora Vidal to somebody else' });
  await expect(giving.getByLabel('Staff').getByRole('option')).toHaveText([agenda.business.name]);
  await giving.getByRole('button', { name: 'Give to somebody else' }).click();
  await expect(giving).toBeHidden();
  await expect(stranded).toBeHidden();
  const [owner] = await listOf(agenda, '/staff');
  const { staff: host } = (await (await agenda.api.get(`/events/${event}`)).json()).data;
  expect(host.id).toBe(owner.id);
});

test('the sheet says what switching somebody off leaves behind and leads there, and shows their time off', async ({
  agenda,
  page,
}) => {
  const marco = await make(agenda, '/staff', { name: 'Marco Diaz', event_type_ids: [agenda.eventTypeId] });
  const [owner] = await listOf(agenda, '/staff');
  const away = (staffId: number, reason: string) =>
    make(agenda, '/time-off', {
      staff_id: staffId,
      starts_at: `${day}T14:00:00Z`,
      ends_at: `${day}T16:00:00Z`,
      reason,
    });
  await away(marco, 'Dentist');
  await away(owner.id, 'Course');
  await make(agenda, '/events', {
    event_type_id: agenda.eventTypeId,
    staff_id: marco,
    start_time: `${day}T10:00:00Z`,
    invitee_name: 'Nora Vidal',
    invitee_email: emailOf('Nora Vidal'),
  });
  const staff = new CatalogPage(page, 'Staff');
  await staff.open(`/${marco}`);
  const timeOff = staff.sheet.getByRole('region', { name: 'Time off' });
  await expect(timeOff.getByRole('listitem')).toContainText(['Dentist']);
  await staff.sheet.getByRole('switch', { name: 'Can be booked' }).uncheck();
  await staff.save();
  await expect(page.getByText('Saved. 1 appointment no longer fits.')).toBeVisible();
  await expect(staff.sheet.getByRole('region', { name: '1 appointment no longer fits' })).toBeFocused();
  await timeOff.getByRole('link', { name: 'Change time off' }).click();
  await expect(page.getByLabel('Who', { exact: true })).toHaveValue(String(marco));
  await expect(page.getByRole('listitem').filter({ hasText: 'Dentist' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Course' })).toBeHidden();
  await page.getByRole('link', { name: 'Show everybody' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Course' })).toBeVisible();
});

for (const viewport of [{ width: 1280, height: 860 }, PHONE]) {
  test(`members of the staff role edit themselves and nobody else at ${viewport.width} px`, async ({
    agenda,
    browser,
  }) => {
    const marco = await make(agenda, '/staff', { name: 'Marco Diaz', event_type_ids: [agenda.eventTypeId] });
    const owner = (await listOf(agenda, '/staff')).find(({ id }: { id: number }) => id !== marco);
    const own = await signInAsStaff(browser, agenda, marco);
    await own.setViewportSize(viewport);
    const staff = new CatalogPage(own, 'Staff');
    await staff.open();
    await expect(staff.rows).toHaveCount(2);
    await expect(staff.rows.getByRole('switch')).toHaveCount(0);
    await expect(staff.row(agenda.business.name).getByRole('link')).toHaveCount(0);
    await staff.edit('Marco Diaz');
    await expect(staff.sheet.getByLabel('Name', { exact: true })).toHaveCount(0);
    await staff.sheet.getByLabel('Time zone').selectOption('Europe/Lisbon');
    await staff.save();
    await expect(own.getByText('Saved', { exact: true })).toBeVisible();
    expect((await listOf(agenda, '/staff')).find(({ id }: { id: number }) => id === marco)).toMatchObject({
      timezone: 'Europe/Lisbon',
      name: 'Marco Diaz',
    });
    for (const path of [`/dashboard/staff/${owner.id}`, '/dashboard/staff/new', '/dashboard/extras/new']) {
      await own.goto(path);
      await expect(own.getByRole('dialog')).toContainText('role');
      await expect(own.getByRole('dialog').getByRole('textbox')).toHaveCount(0);
    }
    await own.goto('/dashboard/coupons');
    await expect(own.getByRole('table')).toHaveCount(0);
    await own.context().close();
  });
}

test("another team's things do not exist here", async ({ agenda, browser }) => {
  const id = await make(agenda, '/coupons', { code: 'OURS', discount_type: 'percentage', discount_value: 5 });
  const extra = await make(agenda, '/extras', { name: 'Ours' });
  const context = await browser.newContext();
  const other = await context.newPage();
  await signUp(other);
  const [staff] = await listOf(agenda, '/staff');
  for (const path of [`coupons/${id}`, `extras/${extra}`, `staff/${staff.id}`]) {
    await other.goto(`/dashboard/${path}`);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  }
  await context.close();
});

test.describe('to read and to see', () => {
  test.describe.configure({ timeout: 300_000 });

  test('the four rooms and their sheets have no violation in both themes, wide and narrow', async ({
    agenda,
    page,
  }) => {
    const { eventTypeId } = agenda;
    const coupon = await make(agenda, '/coupons', {
      code: 'SPRING10',
      name: 'Newsletter',
      discount_type: 'percentage',
      discount_value: 10,
      usage_limit: 50,
      valid_until: '2031-03-31T22:00:00Z',
    });
    await make(agenda, '/coupons', {
      code: 'OLD',
      discount_type: 'fixed',
      discount_value: 5,
      valid_until: '2020-01-01T00:00:00Z',
    });
    const extra = await make(agenda, '/extras', {
      name: 'Wash',
      price: 4,
      duration: 10,
      event_type_ids: [eventTypeId],
    });
    const location = await make(agenda, '/locations', {
      name: 'Centre',
      address: 'Calle Mayor 1',
      city: 'Madrid',
      country: 'ES',
    });
    const marco = await make(agenda, '/staff', { name: 'Marco Diaz', event_type_ids: [eventTypeId], color: '#0A7D74' });
    await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
    await make(agenda, '/events', {
      event_type_id: eventTypeId,
      staff_id: marco,
      start_time: `${day}T11:00:00Z`,
      invitee_name: 'Omar Gil',
      invitee_email: emailOf('Omar Gil'),
    });
    await agenda.api.put(`/staff/${marco}`, { is_active: false });
    const places = [
      ['coupons', '/coupons'],
      ['coupon', `/coupons/${coupon}`],
      ['coupon-tried', `/coupons/try?code=SPRING10&event_type_id=${eventTypeId}&date=2030-01-01`],
      ['extras', '/extras'],
      ['extra', `/extras/${extra}`],
      ['staff', '/staff'],
      ['staff-member', `/staff/${marco}`],
      ['locations', '/locations'],
      ['location', `/locations/${location}`],
    ] as const;
    for (const [device, viewport] of [
      ['desktop', { width: 1280, height: 860 }],
      ['phone', PHONE],
    ] as const) {
      await page.setViewportSize(viewport);
      for (const [name, path] of places) {
        await page.goto(`/dashboard${path}`);
        if (path.split('/').length > 2) await page.getByRole('dialog').waitFor();
        await expectAxeClean(page);
        await expectNoSidewaysScroll(page);
        await screenshot(page, `catalog-${name}-${device}`);
      }
    }
  });
});
