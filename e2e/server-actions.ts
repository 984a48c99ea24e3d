import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { addressOf, RECORD_OF_FOLDER, type RecordIds } from './dashboard-addresses';

/** A server action of the dashboard as a browser would call it. */
export interface ActionCall {
  name: string;
  file: string;
  /** What the header `next-action` says. */
  actionId: string;
  /** A page that carries the action. */
  path: string;
  /** Plain values; a form stands as {@link FORM}. */
  args: unknown[];
  /** Whether its first argument is a record's id: without that record there is nothing it could have done. */
  namesRecord: boolean;
}

/** In the place of the form among the arguments. */
export const FORM = Symbol('form');

interface Manifest {
  node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }>;
}

/** They end the session that calls the others. */
const ENDS_THE_SESSION = new Set(['signOut', 'endOtherSessions']);

/**
 * Every server action of the dashboard in the production build, called with one team's records. Arguments are made from the
 * types in the source.
 *
 * @throws Error for a parameter nobody knows how to fill, so that a new action is never passed over
 */
export function dashboardActions(ids: RecordIds): ActionCall[] {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest;
  return Object.entries(manifest.node)
    .filter(([, { filename }]) => !filename.startsWith('app/(auth)/') && !filename.startsWith('app/setup/'))
    .filter(([, { exportedName }]) => !ENDS_THE_SESSION.has(exportedName))
    .map(([actionId, { workers, filename, exportedName }]) => {
      const worker = Object.keys(workers).find((one) => one.startsWith('app/dashboard/')) ?? 'app/dashboard/page';
      const args = argumentsOf(filename, exportedName, ids);
      return {
        name: exportedName,
        file: filename,
        actionId,
        path: addressOf(worker.includes('[...') ? 'app/dashboard/page' : worker, ids),
        args,
        namesRecord: typeof args[0] === 'number',
      };
    });
}

/** The entries of a form that names one team's records in every field that can name one. */
export function formOf(ids: RecordIds): [string, string][] {
  const one = (record: keyof RecordIds) => String(ids[record]);
  const records = Object.keys(ids) as (keyof RecordIds)[];
  return [
    ...records.map((record): [string, string] => [`${record}_id`, one(record)]),
    ...(['staff', 'event_type', 'location', 'extra', 'tax'] as const).map((record): [string, string] => [
      `${record}_ids`,
      one(record),
    ]),
    ['id', one('client')],
    ['other_id', one('client')],
    ['customer_id', one('client')],
    ['successor_id', one('staff')],
    ['name', 'Renamed from outside'],
    ['reason', 'From outside'],
    ['amount', '1'],
    ['provider', 'cash'],
    ['role', 'owner'],
    ['overlap', 'now'],
    ['date', '2031-03-03'],
    ['time', '10:00'],
    ['start_date', '2031-03-03'],
    ['end_date', '2031-03-03'],
    ['confirmation', 'erase'],
  ];
}

/** The body and type of a call, as React encodes it: plain values as JSON, a form as a part of its own. */
export function encodeCall({ args }: ActionCall, form: [string, string][]): { body: string | FormData; type?: string } {
  if (!args.includes(FORM)) return { body: JSON.stringify(args), type: 'text/plain;charset=UTF-8' };
  const body = new FormData();
  for (const [name, value] of form) body.append(`1_${name}`, value);
  body.append('0', JSON.stringify(args.map((arg) => (arg === FORM ? '$K1' : arg))));
  return { body };
}

function argumentsOf(file: string, name: string, ids: RecordIds): unknown[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = source.statements.find(
    (statement): statement is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(statement) && statement.name?.text === name,
  );
  if (!declared) throw new Error(`${file} does not declare ${name}`);
  const folder = file.split('/').findLast((part) => part in RECORD_OF_FOLDER);
  const own = folder ? RECORD_OF_FOLDER[folder] : undefined;
  return declared.parameters.flatMap((parameter) => {
    if (parameter.dotDotDotToken) return [{}, FORM];
    const parameterName = parameter.name.getText(source);
    const given = valueFor({ type: parameter.type?.getText(source) ?? '', name: parameterName, own }, ids);
    if (given === undefined && !parameter.questionToken) {
      throw new Error(`how is ${name}(${parameterName}) of ${file} called? Add its type to e2e/server-actions.ts.`);
    }
    return [given];
  });
}

interface Parameter {
  type: string;
  name: string;
  /** The record that the action's folder is about. */
  own: keyof RecordIds | undefined;
}

function valueFor({ type, name, own }: Parameter, ids: RecordIds): unknown {
  const named = (Object.keys(ids) as (keyof RecordIds)[]).find((record) => `${camel(record)}Id` === name);
  const record = named ?? own;
  const id = record && ids[record];
  if (type === 'number' || type === 'number | null') return id;
  if (type === 'number[]') return id === undefined ? undefined : [id];
  if (type === 'FormData') return FORM;
  if (type === 'FormState') return {};
  if (type === 'boolean') return true;
  if (type === 'string') return name === 'date' ? '2031-03-03' : name === 'table' ? 'clients' : name;
  const literal = /^'([^']*)'/.exec(type)?.[1];
  return literal ?? OBJECTS[type]?.(ids);
}

/** Arguments that are more than a value. */
const OBJECTS: Record<string, (ids: RecordIds) => unknown> = {
  CalendarMove: ({ event, staff }) => ({
    id: String(event),
    kind: 'move',
    start: '2031-03-03T10:00',
    end: '2031-03-03T11:00',
    previous: { start: '2031-03-03T09:00:00Z', end: '2031-03-03T10:00:00Z', staffId: String(staff) },
  }),
  SaveRequest: ({ invoice, client }) => ({
    id: invoice,
    version: '2026-01-01T00:00:00.000Z',
    input: { customer_id: client, notes: 'From outside' },
    isRetry: false,
  }),
  SeenInvoice: ({ invoice }) => ({ id: invoice, version: '2026-01-01T00:00:00.000Z' }),
  WireTimeOff: ({ staff }) => ({
    staff_id: staff,
    starts_at: '2031-03-03T09:00:00Z',
    ends_at: '2031-03-03T10:00:00Z',
    reason: null,
  }),
  'z.input<typeof previousTimes>': () => ({
    start: '2031-03-03T09:00:00Z',
    end: '2031-03-03T10:00:00Z',
    scope: 'this',
  }),
  'z.input<typeof scope>': () => 'this',
  'z.output<typeof mark>': () => 'completed',
  TableLook: () => ({ density: 'compact', hidden: [] }),
  TableView: () => ({ name: 'Mine', query: 'search=a' }),
  RenamedView: () => ({ from: 'Mine', name: 'Yours' }),
  Trade: () => 'salon',
  FreeTimesQuestion: ({ event_type, staff, location, event }) => ({
    eventTypeId: event_type,
    staffId: staff,
    locationId: location,
    eventId: event,
    date: '2031-03-03',
  }),
  BulkDeed: () => 'send',
  BulkCursor: () => null,
  TestMessage: () => ({ type: 'email_invitee', subject: 'From outside', body: 'Hello {invitee_name}' }),
  'z.input<typeof minuteIntervals>': () => [{ start: 600, end: 660 }],
  'PreparedRow[]': () => [{ line: 2, values: { name: 'From outside', email: 'outside@example.com' } }],
  'Record<string, string>': () => ({}),
};

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
