import { expect, expectAxeClean, expectNoSidewaysScroll, test } from './fixtures';
import { EventTypesPage } from './pages/event-types-page';

test('a new business starts with what its trade offers', async ({ page, business }) => {
  await expect(page).toHaveTitle(`Home · ${business.teamName}`);
  await page.getByRole('link', { name: 'Start: Say what you offer' }).click();
  await page.getByRole('button', { name: 'Use these: Salon' }).click();
  await expect(page.getByRole('heading', { name: 'One on one' })).toBeVisible();
  const eventTypes = new EventTypesPage(page);
  await expect(eventTypes.row('Cut and style')).toContainText('45 min');
  await expect(eventTypes.row('Colour')).toContainText('€75.00');
  await expect(eventTypes.row('Fringe trim')).toBeVisible();
});

test('an event type is made, changed, switched off, back on and deleted', async ({ page, business }) => {
  await expect(page).toHaveTitle(`Home · ${business.teamName}`);
  const eventTypes = new EventTypesPage(page);
  await eventTypes.open();
  await eventTypes.create({ name: 'Beard trim', duration: 20, price: '15' });
  await expect(eventTypes.row('Beard trim')).toContainText('20 min');

  await eventTypes.edit('Beard trim');
  await page.getByLabel('Duration in minutes').fill('75');
  await page.getByRole('radio', { name: 'Group' }).check();
  await page.getByLabel('Places').fill('4');
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await eventTypes.save();
  await saved;
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Duration in minutes')).toHaveValue('75');
  await expect(page.getByLabel('Places')).toHaveValue('4');

  await eventTypes.open();
  await expect(page.getByRole('heading', { name: 'Group' })).toBeVisible();
  await eventTypes.activeSwitch('Beard trim').uncheck();
  await expect(page.getByText('Beard trim cannot be booked for now')).toBeVisible();
  const undone = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(eventTypes.activeSwitch('Beard trim')).toBeChecked();
  await undone;
  await page.reload();
  await expect(eventTypes.activeSwitch('Beard trim')).toBeChecked();

  await eventTypes.edit('Beard trim');
  await eventTypes.remove();
  await expect(page).toHaveURL(/\/dashboard\/event-types$/);
  await expect(page.getByText('What do you offer?')).toBeVisible();
});

test('a refused form keeps everything that was typed and ticked', async ({ page, business }) => {
  await page.goto('/dashboard/event-types/new');
  await page.getByLabel('Name', { exact: true }).fill('Too long');
  await page.getByLabel('Description').fill(`For ${business.teamName}`);
  await page.getByRole('checkbox', { name: business.name }).uncheck();
  await page.getByRole('radio', { name: 'Round robin' }).check();
  await page.getByLabel('Duration in minutes').fill('2000');
  await page.getByRole('button', { name: 'Create event type' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Enter 1440 or less');
  await expect(page.getByLabel('Description')).toHaveValue(`For ${business.teamName}`);
  await expect(page.getByRole('checkbox', { name: business.name })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Round robin' })).toBeChecked();
});

test('the list puts, copies and archives event types, and takes an archiving back', async ({ page, business }) => {
  const eventTypes = new EventTypesPage(page);
  await eventTypes.open();
  await page.getByRole('button', { name: 'Use these: Salon' }).click();
  const card = page.getByRole('region', { name: 'One on one' });
  const names = card.getByRole('link').filter({ hasNotText: 'Nothing free' });
  await expect(names).toHaveText(['Cut and style', 'Colour', 'Fringe trim']);
  await expect(eventTypes.row('Colour').getByText('Next free')).toBeAttached();

  await eventTypes.choose('Fringe trim', 'Move up');
  await expect(names).toHaveText(['Cut and style', 'Fringe trim', 'Colour']);
  await expect(page.getByText('Fringe trim was moved up')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveText(['Cut and style', 'Colour', 'Fringe trim']);
  await page.reload();
  await expect(names).toHaveText(['Cut and style', 'Colour', 'Fringe trim']);
  await eventTypes.choose('Fringe trim', 'Move up');
  await expect(names).toHaveText(['Cut and style', 'Fringe trim', 'Colour']);
  await page.reload();
  await eventTypes.choose('Colour', 'Duplicate');
  await expect(eventTypes.activeSwitch('Colour (copy)')).not.toBeChecked();
  await eventTypes.choose('Cut and style', 'Archive');
  await expect(names).toHaveText(['Fringe trim', 'Colour', 'Colour (copy)']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveText(['Cut and style', 'Fringe trim', 'Colour', 'Colour (copy)']);
  await page.reload();
  await expect(names).toHaveText(['Cut and style', 'Fringe trim', 'Colour', 'Colour (copy)']);
  await expect(page).toHaveTitle(`Event types · ${business.teamName}`);
});

test('a phone shows who offers an event type, and that nobody does', async ({ page, business }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const eventTypes = new EventTypesPage(page);
  await eventTypes.open();
  await page.getByRole('button', { name: 'Use these: Salon' }).click();
  await expect(eventTypes.row('Colour').getByText(business.name)).toBeVisible();
  await eventTypes.edit('Colour');
  await page.getByRole('checkbox', { name: business.name }).uncheck();
  await eventTypes.save();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await eventTypes.open();
  await expect(eventTypes.row('Colour').getByText('No staff')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAxeClean(page);
});
