import { readdirSync } from 'node:fs';
import type { Client } from 'pg';

/** One id of each kind of record that an address or a form can name. */
export type RecordIds = Record<keyof typeof RECORDS, number>;

/** Where a team's records are kept; staff and users are found by their team as well. */
const RECORDS = {
  event:
    'SELECT id FROM events WHERE team_id = $1 AND starts_at > now() AND status = $$scheduled$$ ORDER BY starts_at LIMIT 1',
  client: 'SELECT client_id AS id FROM events WHERE team_id = $1 ORDER BY starts_at DESC LIMIT 1',
  event_type: 'SELECT id FROM event_types WHERE team_id = $1 ORDER BY id LIMIT 1',
  location: 'SELECT id FROM locations WHERE team_id = $1 ORDER BY id LIMIT 1',
  staff: 'SELECT id FROM staff WHERE team_id = $1 ORDER BY id DESC LIMIT 1',
  schedule: 'SELECT id FROM schedules WHERE team_id = $1 ORDER BY id LIMIT 1',
  time_off: 'SELECT id FROM time_off WHERE team_id = $1 ORDER BY id LIMIT 1',
  extra: 'SELECT id FROM extras WHERE team_id = $1 ORDER BY id LIMIT 1',
  coupon: 'SELECT id FROM coupons WHERE team_id = $1 ORDER BY id LIMIT 1',
  workflow: 'SELECT id FROM workflows WHERE team_id = $1 ORDER BY id LIMIT 1',
  invoice: 'SELECT id FROM invoices WHERE team_id = $1 ORDER BY id LIMIT 1',
  transaction: 'SELECT id FROM transactions WHERE team_id = $1 ORDER BY id LIMIT 1',
  tax: 'SELECT id FROM taxes WHERE team_id = $1 ORDER BY id LIMIT 1',
  token: 'SELECT id FROM api_tokens WHERE team_id = $1 ORDER BY id LIMIT 1',
  mail: 'SELECT id FROM mail_messages WHERE team_id = $1 ORDER BY id LIMIT 1',
  invitation: 'SELECT id FROM invitations WHERE team_id = $1 ORDER BY id LIMIT 1',
  user: 'SELECT user_id AS id FROM memberships WHERE team_id = $1 ORDER BY user_id LIMIT 1',
  team: 'SELECT id FROM teams WHERE id = $1',
} as const;

/** Whose id stands after a folder of `app/dashboard`. */
export const RECORD_OF_FOLDER: Record<string, keyof RecordIds> = {
  events: 'event',
  clients: 'client',
  'event-types': 'event_type',
  locations: 'location',
  staff: 'staff',
  availability: 'schedule',
  'time-off': 'time_off',
  extras: 'extra',
  coupons: 'coupon',
  workflows: 'workflow',
  invoices: 'invoice',
  transactions: 'transaction',
  taxes: 'tax',
  tokens: 'token',
  outbox: 'mail',
  members: 'user',
  photos: 'user',
  calendar: 'event',
};

/** @throws Error when the team has no record of a kind, which would make a test that needs it look at nothing */
export async function recordIds(database: Client, teamId: number): Promise<RecordIds> {
  const found: [string, number][] = [];
  for (const [name, sql] of Object.entries(RECORDS)) {
    const { rows } = await database.query<{ id: number }>(sql, [teamId]);
    if (!rows[0]) throw new Error(`the team has no ${name}`);
    found.push([name, rows[0].id]);
  }
  return Object.fromEntries(found) as RecordIds;
}

export interface DashboardAddress {
  kind: 'page' | 'route';
  path: string;
  /** Whether it names a record. */
  hasId: boolean;
}

/** Every page and route of the dashboard, read from the tree, so that a new one is looked at without being listed. */
export function dashboardAddresses(ids: RecordIds): DashboardAddress[] {
  return readdirSync('app/dashboard', { recursive: true, encoding: 'utf8' })
    .map((file) => `app/dashboard/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/(page\.tsx|route\.ts)$/.test(file) && !file.includes('[...') && !file.includes('/kit/'))
    .toSorted()
    .map((file) => ({
      kind: file.endsWith('page.tsx') ? ('page' as const) : ('route' as const),
      path: addressOf(file, ids),
      hasId: file.includes('['),
    }));
}

/** The address of a file of the router, with ids in the place of its parameters. @throws Error for a folder nobody knows */
export function addressOf(file: string, ids: RecordIds): string {
  const folders = file
    .split('/')
    .slice(1, -1)
    .filter((folder) => !folder.startsWith('('));
  const filled = folders.map((folder, index) => {
    if (!folder.startsWith('[')) return folder;
    const record = RECORD_OF_FOLDER[folders[index - 1] ?? ''];
    if (!record) throw new Error(`whose id is ${folder} in ${file}?`);
    return String(ids[record]);
  });
  return `/${filled.join('/')}`;
}
