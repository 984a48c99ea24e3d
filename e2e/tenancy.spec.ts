import type { APIResponse, BrowserContext } from '@playwright/test';
import { dashboardAddresses, type RecordIds } from './dashboard-addresses';
import { withDatabase } from './database';
import { expect, signIn, signUp } from './fixtures';
import { type FullBusiness, makeFullBusiness, test } from './full-business';
import { type ActionCall, dashboardActions, encodeCall, formOf } from './server-actions';
import { newestSent, snapshotTeam } from './team-snapshot';

test('who belongs to another team sees no page and no export of this one, and no action touches it', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(240_000);
  const neighbour = await makeFullBusiness();
  const { email } = await signUp(page);
  const before = await snapshot(neighbour);
  const sentBefore = await sent(neighbour);
  expect(sentBefore.mail_messages).toBeGreaterThan(0);

  for (const { path, hasId } of dashboardAddresses(neighbour.ids)) {
    const answer = await context.request.get(path, { maxRedirects: 0 });
    if (hasId) expect.soft([path, answer.status()]).toEqual([path, 404]);
    expect.soft([path, answer.status() < 500]).toEqual([path, true]);
    await expectNoLeak(path, answer, neighbour);
  }
  const merge = `/dashboard/clients/${await clientOf(email)}/merge?with=${neighbour.ids.client}`;
  await expectNoLeak(merge, await context.request.get(merge), neighbour);
  const papers = `/dashboard/finance/invoices/papers?ids=${neighbour.ids.invoice}`;
  expect.soft((await context.request.get(papers)).status(), papers).toBe(404);
  for (const path of addressesWithIdsInQuery(neighbour.ids)) {
    await expectNoLeak(path, await context.request.get(path), neighbour);
  }
  for (const path of addressesWithWords(neighbour.mark)) {
    const answer = await context.request.get(path);
    expect.soft([path, answer.status()]).toEqual([path, 200]);
    await expectNoLeak(path, answer, neighbour);
  }
  const calls = dashboardActions(neighbour.ids);
  expect(calls.length).toBeGreaterThan(80);
  for (const call of calls) {
    const answer = await send(context, call, neighbour.ids);
    await expectNoLeak(call.name, answer, neighbour);
    if (!call.namesRecord || ANSWERS_WITHOUT.has(call.name)) continue;
    expect.soft([call.name, (await answer.text()).includes('"ok":true')]).toEqual([call.name, false]);
  }
  expect(await snapshot(neighbour), 'what the other team owns').toEqual(before);
  expect(await sent(neighbour), 'what went out for the other team').toEqual(sentBefore);

  // The same calls by the owner do change something, or the check above would see nothing.
  const owner = await browser.newContext();
  await signIn(await owner.newPage(), neighbour);
  const answers = await Promise.all(
    calls.filter(({ name }) => DONE_BY_THE_OWNER.includes(name)).map((call) => send(owner, call, neighbour.ids)),
  );
  for (const answer of answers) expect(await answer.text()).toContain('"ok":true');
  expect(answers).toHaveLength(DONE_BY_THE_OWNER.length);
  expect(await snapshot(neighbour)).not.toEqual(before);
});

test('nobody sees a page or an export without signing in', async ({ request }) => {
  const ids = new Proxy({}, { get: () => 1 }) as RecordIds;
  for (const { path } of dashboardAddresses(ids)) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect.soft([path, answer.status()]).toEqual([path, 307]);
    expect.soft(answer.headers().location).toContain('/sign-in');
  }
});

/** They succeed without the record they are given, and do nothing for it: a tag for whoever is there, a sample of anything. */
const ANSWERS_WITHOUT = new Set(['addTag', 'sampleFor']);

const DONE_BY_THE_OWNER = ['markEvent', 'switchCoupon', 'switchTax', 'copyEventType', 'addTag'];

/** Records are named in queries too: open drawers, filters, forms that are filled in. */
function addressesWithIdsInQuery(ids: RecordIds): string[] {
  return [
    `/dashboard/calendar?event=${ids.event}`,
    `/dashboard/calendar?new=1&client_id=${ids.client}&event_type_id=${ids.event_type}`,
    `/dashboard/events?staff_id=${ids.staff}`,
    `/dashboard/events/export?staff_id=${ids.staff}`,
    `/dashboard/events/new?client_id=${ids.client}&event_type_id=${ids.event_type}`,
    `/dashboard/finance/invoices/new?client_id=${ids.client}`,
    `/dashboard/finance/transactions?transaction=${ids.transaction}`,
    `/dashboard/finance/taxes?tax=${ids.tax}`,
    `/dashboard/availability/time-off?staff_id=${ids.staff}`,
    `/dashboard/calendar/period?view=month&staff_id=${ids.staff}&event_type_id=${ids.event_type}`,
    `/dashboard/coupons/try?code=A&amount=10&date=2031-03-03&event_type_id=${ids.event_type}`,
    `/dashboard/finance/invoices?customer_id=${ids.client}`,
    ...(['event_type', 'staff', 'location'] as const).flatMap((record) => [
      `/dashboard/finance/transactions?${record}_id=${ids[record]}`,
      `/dashboard/finance/transactions/export?${record}_id=${ids[record]}`,
    ]),
  ];
}

/** Searches for what stands in the other team's names, where the answer does not repeat what was searched for. */
function addressesWithWords(mark: string): string[] {
  return [
    `/dashboard/search?q=${mark}`,
    ...['clients', 'events', 'finance/invoices', 'finance/transactions'].map(
      (list) => `/dashboard/${list}/export?search=${mark}`,
    ),
  ];
}

/** @returns the id of a new client of the team that somebody signed up */
async function clientOf(email: string): Promise<number> {
  return withDatabase(async (database) => {
    const { rows } = await database.query<{ id: number }>(
      "INSERT INTO clients (team_id, name) SELECT current_team_id, 'Own client' FROM users WHERE email = $1 RETURNING id",
      [email],
    );
    return rows[0]?.id ?? 0;
  });
}

async function expectNoLeak(what: string, answer: APIResponse, { mark }: FullBusiness): Promise<void> {
  expect.soft([what, (await answer.text()).includes(mark)]).toEqual([what, false]);
}

/** Sends a call as the browser's script does. */
async function send(context: BrowserContext, call: ActionCall, ids: RecordIds): Promise<APIResponse> {
  const { body, type } = encodeCall(call, formOf(ids));
  return context.request.post(call.path, {
    maxRedirects: 0,
    headers: {
      'next-action': call.actionId,
      accept: 'text/x-component',
      origin: process.env.E2E_BASE_URL ?? '',
      ...(type ? { 'content-type': type } : {}),
    },
    ...(typeof body === 'string' ? { data: body } : { multipart: body }),
  });
}

async function snapshot({ teamId }: FullBusiness): Promise<Record<string, string>> {
  return withDatabase((database) => snapshotTeam(database, teamId));
}

async function sent({ teamId }: FullBusiness): Promise<Record<string, number>> {
  return withDatabase((database) => newestSent(database, teamId));
}
