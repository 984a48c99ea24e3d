import { expect, newBusiness, signIn, signUp, test } from './fixtures';
import { EventTypesPage } from './pages/event-types-page';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';
import { SignUpPage } from './pages/sign-up-page';

test('a business signs up with the zone and currency of its browser, signs out and in again', async ({ page }) => {
  const signUpPage = new SignUpPage(page);
  await signUpPage.open();
  await expect(signUpPage.timeZone).toHaveValue('Europe/Madrid');
  await expect(signUpPage.currency).toHaveValue('EUR');
  const business = newBusiness();
  await signUpPage.create(business);
  await expect(page).toHaveURL(/\/dashboard$/, { timeout: 30_000 });
  await expect(page).toHaveTitle(`Home · ${business.teamName}`);
  await new Shell(page).signOut();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto('/dashboard');
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
  await signIn(page, business);
  await expect(new Shell(page).heading).toHaveText('Home');
});

test('a wrong password keeps the e-mail, says one text for both, and in the end asks to wait', async ({
  page,
  business,
}) => {
  await new Shell(page).signOut();
  const signInPage = new SignInPage(page);
  await signInPage.submit({ email: business.email, password: 'not the password' });
  await expect(signInPage.refusal).toHaveText(/E-mail or password is not right/);
  await expect(signInPage.email).toHaveValue(business.email);
  await expect(signInPage.password).toHaveValue('');
  await signInPage.submit({ email: `nobody-${business.email}`, password: 'not the password' });
  await expect(signInPage.password).toHaveValue('');
  await expect(signInPage.email).toHaveValue(`nobody-${business.email}`);
  await expect(signInPage.refusal).toHaveText(/E-mail or password is not right/);
  for (let attempt = 0; attempt < 4; attempt++) {
    await signInPage.submit({ email: business.email, password: `not the password ${attempt}` });
    await expect(signInPage.password).toHaveValue('');
  }
  await signInPage.submit(business);
  await expect(signInPage.refusal).toHaveText(/Too many failed tries. Try again in \d+ minutes/);
});

test('an e-mail that is in use is refused at its field, and the rest of the form is kept', async ({
  page,
  business,
  browser,
}) => {
  await expect(page).toHaveURL(/\/dashboard$/);
  const other = await browser.newPage();
  const signUpPage = new SignUpPage(other);
  await signUpPage.open();
  await signUpPage.create({ ...newBusiness(), email: business.email.toUpperCase(), teamName: 'Another one' });
  await expect(signUpPage.refusal).toContainText('This is in use already');
  await expect(other.getByLabel('Business name')).toHaveValue('Another one');
  await other.close();
});

test('a session that was ended elsewhere is out at once', async ({ page, business, context }) => {
  await expect(page).toHaveTitle(`Home · ${business.teamName}`);
  const cookies = await context.cookies();
  await new Shell(page).signOut();
  await expect(page).toHaveURL(/\/sign-in$/);
  await context.addCookies(cookies);
  await page.goto('/dashboard/settings/profile');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('signing in leads back to where one wanted to go, and never to another site', async ({ page, business }) => {
  await new Shell(page).signOut();
  await page.goto('/dashboard/locations?from=mail');
  const signInPage = new SignInPage(page);
  await signInPage.submit(business);
  await expect(page).toHaveURL(/\/dashboard\/locations\?from=mail$/);
  await new Shell(page).signOut();
  await expect(page).toHaveURL(/\/sign-in$/);
  await signInPage.open('https://example.com/elsewhere');
  await signInPage.submit(business);
  await expect(page).toHaveURL(/\/dashboard$/);
});

test('a second business sees nothing of the first', async ({ page, business, browser }) => {
  const eventTypes = new EventTypesPage(page);
  await eventTypes.open();
  await eventTypes.create({ name: 'Only ours' });
  await eventTypes.edit('Only ours');
  const address = page.url();
  const other = await browser.newPage();
  const stranger = await signUp(other);
  await other.goto('/dashboard/event-types');
  await expect(other.getByText('What do you offer?')).toBeVisible();
  await expect(other.getByText('Only ours')).toHaveCount(0);
  await expect(other.getByText(business.teamName)).toHaveCount(0);
  await expect(other.getByText(stranger.teamName).first()).toBeVisible();
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  await other.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs up, out of the way of any script, and is told what was wrong', async ({ page }) => {
    const business = newBusiness();
    const signUpPage = new SignUpPage(page);
    await signUpPage.open();
    await signUpPage.create(business);
    await expect(page).toHaveURL(/\/dashboard$/);
    await expect(page.getByText(business.teamName).first()).toBeVisible();
    await page.context().clearCookies();
    const signInPage = new SignInPage(page);
    await signInPage.open();
    await signInPage.submit({ email: business.email, password: 'not the password' });
    await expect(signInPage.refusal).toHaveText(/E-mail or password is not right/);
    await expect(signInPage.email).toHaveValue(business.email);
    await signInPage.submit(business);
    await expect(page).toHaveURL(/\/dashboard$/);
  });
});
