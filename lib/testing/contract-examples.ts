import { type PublishedCall as Example, PUBLISHED_CALLS } from '../api/openapi/published';

type Body = Record<string, unknown>;

/** One answer of the reference, and the call that must produce it. */
export interface ContractCase {
  name: string;
  example: Example;
  response: { status: number; body: Body };
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

/** Sends `POST /events` with a JSON body, through HTTP or to a handler. */
export type Caller = (operation: string, call?: { token?: string; body?: unknown }) => Promise<Answer>;

/** Somebody with a business of their own, in dollars. */
export interface Account {
  email: string;
  password: string;
  token: string;
}

/**
 * The examples lie in the past; they are sent as of the next year in which their dates fall on the same weekdays and are
 * still to come.
 */
const EXAMPLE_YEAR = 2026;
const SUNDAY = 0;
const shiftedYear = yearLike(EXAMPLE_YEAR);
const UNKNOWN_ID = 2_147_483_647;

export const CASES: ContractCase[] = PUBLISHED_CALLS.flatMap((example) =>
  example.responses.map((response) => ({
    name: `${example.method} ${example.path} ${response.status} ${response.body.message ?? ''}`.trim(),
    example: shifted(example),
    response,
  })),
);

/** Makes what the example speaks of, over the API itself, sends the example and returns the answer. */
export async function sendExample(
  call: Caller,
  { example, response }: ContractCase,
  account: Account,
): Promise<Answer> {
  const { method, path } = example;
  const operation = `${method} ${path}`;
  const credentials = { email: account.email, password: account.password };
  if (path === '/auth/login') {
    const password = response.status === 422 ? 'a wrong one' : account.password;
    return call(operation, { body: { ...example.body, ...credentials, password } });
  }
  if (path === '/auth/logout') {
    const login = await call('POST /auth/login', { body: credentials });
    return call(operation, { token: login.body.token });
  }
  const { token } = account;
  const rows = await makeRows(call, token, operation);
  const body = bodyOf(example, rows);
  const send = (id: number | undefined, sent: unknown) => {
    const query = new URLSearchParams(queryOf(example)).toString();
    return call(`${method} ${path.replace('{id}', String(id))}${query && `?${query}`}`, { token, body: sent });
  };
  const id = rows.ids[path.split('/')[1] ?? ''];
  switch (`${operation} ${response.body.message}`) {
    case 'GET /events/{id} Event not found':
    case 'DELETE /events/{id} Event not found':
      return send(UNKNOWN_ID, body);
    case 'DELETE /events/{id} Event is already cancelled':
      await send(id, body);
      return send(id, body);
    case 'GET /events/{id}/occurrences This event is not a recurring series parent':
      return send(rows.ids.single, body);
    case 'POST /events Validation error':
      return send(id, { ...body, invitee_email: undefined });
    case 'POST /clients Error':
      await send(id, body);
      return send(id, body);
    default:
      return send(id, body);
  }
}

/** Every way in which an answer differs from the documented one, as sentences; none when it agrees. */
export function differences(answer: Answer, { response }: ContractCase): string[] {
  const found: string[] = [];
  if (answer.status !== response.status) found.push(`status ${answer.status}: ${JSON.stringify(answer.body)}`);
  const { message, errors, ...rest } = response.body;
  if (message !== answer.body.message) found.push(`message is ${JSON.stringify(answer.body.message)}`);
  for (const [field, texts] of Object.entries((errors ?? {}) as Record<string, string[]>)) {
    const told = JSON.stringify(answer.body.errors?.[field]);
    if (told !== JSON.stringify(texts)) found.push(`errors.${field} is ${told}`);
  }
  if (!('meta' in response.body) && 'meta' in answer.body) found.push('meta is not documented here');
  compare(answer.body, rest, { where: 'body', found });
  return found;
}

interface Rows {
  ids: Record<string, number>;
  staffId: number;
  extras: number[];
  questionId: number;
}

/** A bookable service with everything that the example of `POST /events` names, and a row of each noun. */
async function makeRows(call: Caller, token: string, operation: string): Promise<Rows> {
  const created = async (noun: string, body: unknown): Promise<number> =>
    (await succeed(call, `POST /${noun}`, { token, body })).body.data.id;
  await openAlways(call, token);
  const locations = await created('locations', {
    ...fields('POST', '/locations'),
    phone: '+1234567890',
  });
  const staffId = await created('staff', { name: 'John Smith' });
  const eventTypes = await created('event-types', {
    ...fields('POST', '/event-types'),
    duration: 60,
    requires_payment: true,
    staff_ids: [staffId],
    location_ids: [locations],
    questions: [{ label: 'Question 1', type: 'text', is_required: false }],
  });
  const type = await succeed(call, `GET /event-types/${eventTypes}`, { token });
  const rows: Rows = {
    ids: { locations, 'event-types': eventTypes },
    staffId,
    extras: [],
    questionId: type.body.data.questions[0].id,
  };
  for (const name of ['Parking', 'Coffee']) {
    rows.extras.push(await created('extras', { name, price: 5, currency: 'USD', event_type_ids: [eventTypes] }));
  }
  await ensureCoupon(call, token);
  await forgetClient(call, token);
  if (operation === 'POST /clients' || operation === 'POST /events') return rows;
  rows.ids.events = await created('events', bodyOf(exampleOf('POST', '/events'), rows));
  rows.ids.single = await created('events', singleBooking(rows));
  const { customer_id: clients } = (await succeed(call, `GET /events/${rows.ids.events}`, { token })).body.data;
  rows.ids.clients = clients;
  await succeed(call, `PUT /clients/${clients}`, { token, body: { notes: 'VIP customer' } });
  const transactions = await succeed(call, 'GET /transactions?provider=stripe&per_page=1', { token });
  rows.ids.transactions = transactions.body.data[0].id;
  for (const noun of ['workflows', 'invoices', 'taxes']) {
    rows.ids[noun] = await created(noun, bodyOf(exampleOf('POST', `/${noun}`), rows));
  }
  return rows;
}

async function openAlways(call: Caller, token: string): Promise<void> {
  const { body } = await succeed(call, 'GET /schedules', { token });
  const { id } = body.data.find((schedule: { is_default: boolean }) => schedule.is_default);
  const rules = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, start: '00:00', end: '24:00' }));
  await succeed(call, `PUT /schedules/${id}`, { token, body: { rules } });
}

async function ensureCoupon(call: Caller, token: string): Promise<void> {
  const { body } = await succeed(call, 'GET /coupons', { token });
  if (body.data.some(({ code }: { code: string }) => code === 'SAVE20')) return;
  const coupon = { code: 'SAVE20', discount_type: 'percentage', discount_value: 20 };
  await succeed(call, 'POST /coupons', { token, body: coupon });
}

/** The examples make John Doe anew. */
async function forgetClient(call: Caller, token: string): Promise<void> {
  const { body } = await succeed(call, 'GET /clients?search=john@example.com', { token });
  for (const { id } of body.data) await succeed(call, `DELETE /clients/${id}`, { token });
}

async function succeed(call: Caller, operation: string, sent: { token: string; body?: unknown }): Promise<Answer> {
  const answer = await call(operation, sent);
  if (answer.status >= 300) throw new Error(`${operation} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** The example's body with ids that exist. */
function bodyOf({ body, method, path }: Example, rows: Rows): Body | undefined {
  if (body === null) return undefined;
  const { ids, staffId, extras, questionId } = rows;
  if (method === 'POST' && path === '/events') {
    const answers = { [questionId]: 'Answer to question 1' };
    return {
      ...body,
      event_type_id: ids['event-types'],
      location_id: ids.locations,
      staff_id: staffId,
      extras,
      answers,
    };
  }
  return 'event_type_id' in body ? { ...body, event_type_id: ids['event-types'] } : body;
}

/** A booking outside the series, paid at the visit. */
function singleBooking({ ids, staffId }: Rows): Body {
  return {
    event_type_id: ids['event-types'],
    staff_id: staffId,
    start_time: `${shiftedYear}-02-14T08:00:00Z`,
    invitee_name: 'John Doe',
    invitee_email: 'john@example.com',
    payment_provider: 'on_site',
  };
}

/** Money moves when it is paid: the dates of the filters are those around now. */
function queryOf({ path, query }: Example): Record<string, string> {
  if (path !== '/transactions') return query;
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  return { ...query, date_from: day(-1), date_to: day(1) };
}

function exampleOf(method: string, path: string): Example {
  const example = PUBLISHED_CALLS.find((one) => one.method === method && one.path === path);
  if (!example) throw new Error(`the reference has no ${method} ${path}`);
  return shifted(example);
}

function fields(method: string, path: string): Body {
  return exampleOf(method, path).body ?? {};
}

function shifted(example: Example): Example {
  const text = JSON.stringify(example.body).replaceAll(`"${EXAMPLE_YEAR}-`, `"${shiftedYear}-`);
  return { ...example, body: JSON.parse(text) };
}

function yearLike(year: number): number {
  for (let next = new Date().getUTCFullYear() + 1; ; next++) {
    if (new Date(Date.UTC(next, 1, 15)).getUTCDay() === SUNDAY && next !== year) return next;
  }
}

/** Strings of the examples that have a format keep it. */
const FORMATS = [
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  /^\d{4}-\d\d-\d\d$/,
  /^#[0-9A-Fa-f]{6}$/,
  /^\d+\|.+$/,
  /^INV-\d{4,}$/,
];

/** Every documented key is there, with a value of the documented type and format. */
function compare(actual: unknown, example: unknown, at: { where: string; found: string[] }): void {
  const { where, found } = at;
  if (Array.isArray(example)) {
    if (!Array.isArray(actual)) found.push(`${where} is no array`);
    else if (example.length > 0) compare(actual[0], example[0], { where: `${where}[0]`, found });
    return;
  }
  if (example !== null && typeof example === 'object') {
    for (const [key, value] of Object.entries(example)) {
      if (actual === null || typeof actual !== 'object' || !(key in actual)) found.push(`${where}.${key} is missing`);
      else compare((actual as Body)[key], value, { where: `${where}.${key}`, found });
    }
    return;
  }
  if (typeof actual !== typeof example) found.push(`${where} is ${JSON.stringify(actual)}`);
  const format = FORMATS.find((one) => typeof example === 'string' && one.test(example));
  if (format && !format.test(String(actual))) found.push(`${where} is ${JSON.stringify(actual)}`);
}
