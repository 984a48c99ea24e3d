import { CASES, type Caller, differences, sendExample } from '../lib/testing/contract-examples';
import { createToken, expect, test } from './fixtures';

/** A client written against the published reference, talking HTTP to the server that people run. */
test('every example of the published reference is answered as it shows', async ({ page, business, request }) => {
  test.setTimeout(240_000);
  await page.goto('/dashboard/settings/profile');
  await page.getByLabel('Phone').fill('+1234567890');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  const account = { ...business, token: await createToken(page) };
  const call: Caller = async (operation, { token, body } = {}) => {
    const [method = 'GET', path = ''] = operation.split(' ');
    const answer = await request.fetch(`/api/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { data: JSON.stringify(body) }),
    });
    expect(answer.headers()['content-type'], operation).toContain('application/json');
    return { status: answer.status(), body: await answer.json() };
  };
  for (const one of CASES) {
    const answer = await sendExample(call, one, account);
    expect.soft(differences(answer, one), one.name).toEqual([]);
  }
});
