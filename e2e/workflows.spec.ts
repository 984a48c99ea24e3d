import { wallToInstant } from '../lib/core/wall-time';
import { type Agenda, expect, nextWeek, TEAM_ZONE, test } from './agenda-fixtures';
import { withDatabase } from './database';
import { expectAxeClean, expectNoSidewaysScroll, screenshot } from './fixtures';
import { WorkflowsPage } from './pages/workflows-page';
import { hire, signInAsStaff } from './staff-sign-in';

const day = nextWeek(3);

async function workflowsOf({ api }: Agenda) {
  const { data } = await (await api.get('/workflows')).json();
  return Promise.all(
    data.map(async ({ id }: { id: number }) => (await (await api.get(`/workflows/${id}`)).json()).data),
  );
}

const typesOf = (workflow: { actions: { type: string }[] }) => workflow.actions.map(({ type }) => type);

test('the owner builds a reminder by keyboard and by mouse, and sees what it would do for the next event', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const workflows = new WorkflowsPage(page);
  await workflows.open();
  await expect(page.getByRole('note')).toContainText('Nothing is sent yet');
  await page.getByRole('link', { name: 'Start with this: Reminder a day before' }).click();
  await expect(workflows.step(1).getByLabel('Subject')).toHaveValue('See you tomorrow: {event_name}');
  await expect(workflows.step(1).getByRole('region', { name: 'Preview' })).toContainText('See you tomorrow: Haircut');
  await expect(workflows.step(1)).toContainText('Filled from Nora Vidal, Haircut');

  await page.getByRole('button', { name: 'Add a step' }).press('Enter');
  for (const place of [0, 1, 2]) {
    await expect(page.getByRole('menuitem').nth(place)).toBeFocused();
    await page.keyboard.press(place < 2 ? 'ArrowDown' : 'Enter');
  }
  const message = workflows.step(2).getByLabel('Message');
  await expect(message).toBeFocused();
  await page.keyboard.type('At  sharp, {nobody}');
  await expect(message).toHaveAccessibleDescription('{nobody} is no variable and stays as written.');
  for (let left = 0; left < ' sharp, {nobody}'.length; left++) await page.keyboard.press('ArrowLeft');
  await workflows.step(2).getByRole('button', { name: 'Insert a variable' }).click();
  await page.getByRole('menuitem', { name: 'Time' }).click();
  await expect(message).toBeFocused();
  await expect(message).toHaveValue('At {event_time} sharp, {nobody}');
  await message.fill('See you at {event_time}');
  await expect(workflows.step(2)).toContainText('1 SMS');
  await message.press('Alt+ArrowUp');
  await expect(workflows.step(1).getByLabel('Message')).toHaveValue('See you at {event_time}');
  await expect(workflows.step(1).getByLabel('Message')).toBeFocused();
  await page.keyboard.press('Control+s');
  await expect(page).toHaveURL(/\/workflows\/\d+$/);

  await page.reload();
  await expect(workflows.step(1)).toHaveAccessibleName('Step 1 of 2: Text the client by SMS');
  await expect(workflows.step(1).getByLabel('Message')).toHaveValue('See you at {event_time}');
  const [saved] = await workflowsOf(agenda);
  expect(saved).toMatchObject({ trigger_type: 'before_event', trigger_time: 1_440, is_active: true });
  expect(typesOf(saved)).toEqual(['send_sms', 'email_invitee']);
  await page.getByRole('button', { name: 'Move step 2 up' }).click();
  await expect(page.getByRole('button', { name: 'Move step 1 up' })).toBeFocused();
  await workflows.save(() => page.getByRole('button', { name: 'Save changes' }).click());
  await expect.poll(async () => typesOf((await workflowsOf(agenda))[0])).toEqual(['email_invitee', 'send_sms']);

  await page.getByRole('link', { name: 'Simulate' }).click();
  const plan = page.getByRole('list', { name: 'The next appointments' }).getByRole('listitem').first();
  await expect(plan.getByRole('link', { name: 'Nora Vidal, Haircut' })).toBeVisible();
  await expect(plan.getByText('See you tomorrow: Haircut')).toBeVisible();
  await expect(plan.getByText('Skipped: no phone number')).toBeVisible();
  await page.getByRole('link', { name: 'The next ten still due' }).click();
  await expect(page).toHaveURL(/simulate\?from=due$/);
  await expect(plan).toContainText('Nora Vidal, Haircut');
  await page.goto(`/dashboard/event-types/${agenda.eventTypeId}/workflows`);
  const run = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Reminder a day before' });
  await expect(run).toContainText('See you tomorrow: Haircut');
  await run.getByRole('link').click();
  await expect(page).toHaveURL(/\/workflows\/\d+$/);
});

test('a step is switched off, and the preview follows the event type that is chosen', async ({ agenda, page }) => {
  const { api, eventTypeId } = agenda;
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const colour = (await (await api.post('/event-types', { name: 'Colour', duration: 30, price: 60 })).json()).data.id;
  const booked = await api.post('/events', {
    event_type_id: colour,
    start_time: wallToInstant(`${nextWeek(4)}T12:00`, TEAM_ZONE).toISOString(),
    invitee_name: 'Omar Gil',
    invitee_email: 'omar@example.com',
  });
  expect(booked.status(), await booked.text()).toBe(201);
  const made = await api.post('/workflows', {
    name: 'Reminder',
    trigger_type: 'before_event',
    trigger_time: 60,
    event_type_id: eventTypeId,
    actions: [
      { type: 'email_invitee', subject: 'Soon: {event_name}', body: 'Hello {invitee_name}' },
      { type: 'add_tag', tag: 'Reminded' },
    ],
  });
  const { id } = (await made.json()).data;
  const workflows = new WorkflowsPage(page);
  await page.goto(`/dashboard/workflows/${id}`);
  const preview = workflows.step(1).getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('Hello Nora Vidal');
  await page.getByLabel('For', { exact: true }).selectOption('Colour');
  await expect(preview).toContainText('Soon: Colour');
  await expect(preview).toContainText('Hello Omar Gil');
  await expect(preview).toContainText('Filled from Omar Gil, Colour');
  await page.getByLabel('For', { exact: true }).selectOption('All event types');
  await expect(preview).toContainText('Hello Nora Vidal');

  await page.getByRole('switch', { name: 'Step 2 is on' }).press('Space');
  await expect(workflows.step(2)).toContainText('Off');
  await page.getByRole('switch', { name: 'Step 2 is on' }).press('Alt+ArrowUp');
  await expect(page.getByRole('switch', { name: 'Step 1 is on' })).toBeFocused();
  await workflows.save(() => page.getByRole('button', { name: 'Save changes' }).click());
  const saved = async () =>
    (await workflowsOf(agenda))[0].actions.map(({ type, is_active }: Record<string, unknown>) => [type, is_active]);
  await expect.poll(saved).toEqual([
    ['add_tag', false],
    ['email_invitee', true],
  ]);
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Step 1 is on' })).not.toBeChecked();
  await page.getByRole('link', { name: 'Simulate' }).click();
  const plan = page.getByRole('list', { name: 'The next appointments' }).getByRole('listitem').first();
  await expect(plan.getByText('Skipped: this step is switched off')).toHaveCount(1);
  await expectAxeClean(page);
  await workflows.open();
  await expect(workflows.row('Reminder')).toContainText('Tag the client(switched off)');
});

test('a test of a mail goes to whoever asks, once for a double press, and other steps say they cannot be tried', async ({
  agenda,
  page,
}) => {
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const workflows = new WorkflowsPage(page);
  await page.goto('/dashboard/workflows/new?template=reminder');
  const step = workflows.step(1);
  await step.getByLabel('Subject').fill('Until {event_date}, {invitee_name}');
  await step.getByRole('button', { name: 'Send test to me' }).dblclick();
  const status = step.getByRole('status').filter({ hasText: agenda.business.email });
  await expect(status).toContainText('kept under Settings, Messages');
  await expectAxeClean(page);
  const kept = await withDatabase((db) =>
    db.query('SELECT subject, text, template, invoice_id FROM mail_messages WHERE "to" = $1 AND template = $2', [
      agenda.business.email,
      'workflow_test',
    ]),
  );
  expect(kept.rows).toHaveLength(1);
  expect(kept.rows[0].subject).toMatch(/^Test: Until .+, Nora Vidal$/);
  expect(kept.rows[0].text).toContain('Hello Nora Vidal,');
  await step.getByLabel('Message').fill('');
  await step.getByRole('button', { name: 'Send test to me' }).click();
  await expect(step.getByText('Write the message first.')).toBeVisible();
  await workflows.addStep('Text the client by SMS');
  await expect(workflows.step(2)).toContainText('Only e-mails can be sent as a test so far.');
  await page.goto('/dashboard/settings/outbox');
  await expect(page.getByText(kept.rows[0].subject)).toBeVisible();
});

test('a refused workflow keeps what was typed; the list switches, copies and deletes with undo; staff are refused', async ({
  agenda,
  page,
  browser,
}) => {
  const workflows = new WorkflowsPage(page);
  await page.goto('/dashboard/workflows/new');
  await page.getByLabel('Name', { exact: true }).fill('Hook');
  await page.getByLabel('When', { exact: true }).selectOption('event_cancelled');
  await page.getByLabel('How long after', { exact: true }).fill('0');
  await workflows.addStep('Call a webhook');
  await page.getByLabel('Address').fill('ftp://example.com');
  await page.getByRole('button', { name: 'Step 1: Call a webhook' }).click();
  await workflows.save(() => page.getByRole('button', { name: 'Create workflow' }).click());
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toBeFocused();
  await alert.getByRole('link', { name: 'Enter an address that begins with https:// or http://.' }).click();
  await expect(page.getByLabel('Address')).toBeFocused();
  await expect(page.getByLabel('Address')).toHaveValue('ftp://example.com');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Hook');
  await expect(page.getByLabel('When', { exact: true })).toHaveValue('event_cancelled');
  await page.getByLabel('Address').fill('https://example.com/hook');
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('main').getByRole('link', { name: 'Workflows' }).click();
  await expect(page).toHaveURL(/\/workflows\/new$/);
  await page.getByRole('button', { name: 'Create workflow' }).click();
  await expect(page).toHaveURL(/\/workflows\/\d+$/);

  await workflows.open();
  await expect(workflows.row('Hook')).toContainText('When it is cancelled');
  await expect(workflows.row('Hook')).toContainText('Call a webhook');
  await workflows.switchOf('Hook').uncheck();
  await expect(page.getByText('Hook is off now')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(workflows.switchOf('Hook')).toBeChecked();
  await workflows.choose('Hook', 'Duplicate');
  await expect(workflows.switchOf('Hook (copy)')).not.toBeChecked();
  await workflows.choose('Hook', 'Delete');
  await expect(workflows.switchOf('Hook')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(workflows.switchOf('Hook')).toBeVisible();
  const saved = await workflowsOf(agenda);
  expect(saved.map(({ name, is_active }) => [name, is_active])).toEqual([
    ['Hook', true],
    ['Hook (copy)', false],
  ]);

  const staff = await signInAsStaff(browser, agenda, await hire(agenda, 'Marco Diaz'));
  await staff.goto('/dashboard');
  await expect(staff.getByRole('link', { name: 'Workflows' })).toHaveCount(0);
  for (const path of ['workflows', 'workflows/new', `workflows/${saved[0].id}/simulate`]) {
    await staff.goto(`/dashboard/${path}`);
    await expect(staff.getByText('This page needs another role')).toBeVisible();
  }
  await staff.context().close();
});

test('workflows are clean in light and dark, wide and on a phone', async ({ agenda, page }) => {
  const { api, eventTypeId } = agenda;
  await page.goto('/dashboard/workflows');
  await expectAxeClean(page);
  await screenshot(page, 'workflows-empty');
  await agenda.book({ client: 'Nora Vidal', day, time: '10:00' });
  const made = await api.post('/workflows', {
    name: 'Reminder a day before',
    trigger_type: 'before_event',
    trigger_time: 1_440,
    event_type_id: eventTypeId,
    actions: [
      { type: 'email_invitee', subject: 'Tomorrow: {event_name}', body: 'Hello {invitee_name},\n\nuntil {whenever}' },
      { type: 'send_sms', body: '¡Sí, {invitee_name}!' },
      { type: 'add_tag', tag: 'Reminded' },
    ],
  });
  const { id } = (await made.json()).data;
  const places = ['workflows', `workflows/${id}`, `workflows/${id}/simulate`, `event-types/${eventTypeId}/workflows`];
  for (const [device, width] of [
    ['desktop', 1280],
    ['phone', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 860 });
    for (const path of places) {
      await page.goto(`/dashboard/${path}`);
      await expect(page.getByRole('note')).toBeVisible();
      if (device === 'desktop' || path.endsWith(String(id))) await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
      await screenshot(page, `${path.replaceAll(/\/?\d+\/?/g, '-')}-${device}`);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/dashboard/workflows/${id}`);
  await expectNoSidewaysScroll(page);
});
