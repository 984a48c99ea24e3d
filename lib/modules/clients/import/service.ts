import { type Problems, problem, toProblems } from '@/lib/core/problems';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { type ClientEntry, recordClientChanges } from '../history/service';
import type { ClientRow } from '../queries';
import { changesBetween, phoneKey } from '../rules';
import { MAX_TAGS } from '../schema';
import { addTags, awaitTurn, type ImportedClient, insertClients, selectKnown, updateClients } from './queries';
import { type ImportOutcome, identityOf } from './rules';
import { type ImportChunk, type ImportRow, importRow } from './schema';

export interface RowOutcome {
  /** Of the file. */
  line: number;
  outcome: ImportOutcome;
  /** Why it is refused, by field. */
  problems?: Problems;
  /** What would change, as wire name to `[before, after]`; of the first rows of a dry run that update somebody. */
  changes?: Record<string, [unknown, unknown]>;
}

/** How many rows of a dry run say what would change. */
const SHOWN_UPDATES = 50;

/** What an import of these rows would do, without doing it. */
export async function checkRows(ctx: Ctx, chunk: ImportChunk): Promise<RowOutcome[]> {
  assertAbility(ctx, 'clients:write');
  const plans = await planRows(ctx, chunk);
  const told = new Set(plans.filter(({ outcome }) => outcome === 'updates').slice(0, SHOWN_UPDATES));
  return plans.map((plan) => ({ ...toOutcome(plan), ...(told.has(plan) ? { changes: changesOf(plan) } : {}) }));
}

/**
 * Adds and updates clients, all rows that can be or none at all. A row finds its client by e-mail, without one by name and
 * telephone, so that the same rows again change nothing. Empty fields leave what is there; tags are added.
 */
export function importRows(ctx: Ctx, chunk: ImportChunk): Promise<RowOutcome[]> {
  assertAbility(ctx, 'clients:write');
  return inTransaction(ctx, async (tx) => {
    await awaitTurn(tx);
    const plans = await planRows(tx, chunk);
    await write(tx, plans);
    return plans.map(toOutcome);
  });
}

interface Plan extends RowOutcome {
  row?: ImportRow;
  /** Whom it updates. */
  known?: ClientRow;
}

function toOutcome({ line, outcome, problems }: Plan): RowOutcome {
  return { line, outcome, ...(problems ? { problems } : {}) };
}

function changesOf({ known, row }: Plan): Record<string, [unknown, unknown]> {
  return known && row ? changesBetween(known, filledIn(known, row)) : {};
}

async function planRows(ctx: Ctx, { rows }: ImportChunk): Promise<Plan[]> {
  const parsed = rows.map(({ line, values }) => parseRow(line, values));
  const wanted = parsed.flatMap(({ row }) => (row ? [row] : []));
  const emails = wanted.flatMap(({ email }) => (email ? [email.toLowerCase()] : []));
  const names = wanted.flatMap(({ name, email }) => (email ? [] : [name.toLowerCase()]));
  const find = finder(wanted.length > 0 ? await selectKnown(ctx, emails, names) : []);
  const seen = new Set<string>();
  return parsed.map((plan) => {
    if (!plan.row) return plan;
    const identity = identityOf(plan.row);
    if (seen.has(identity)) return refused(plan.line, problem('email', 'taken'));
    seen.add(identity);
    return toPlan(plan.line, plan.row, find(plan.row));
  });
}

function parseRow(line: number, values: Record<string, unknown>): Plan {
  const parsed = importRow.safeParse(values);
  if (!parsed.success) return refused(line, toProblems(parsed.error, values));
  return { line, outcome: 'new', row: parsed.data };
}

function refused(line: number, problems: Problems): Plan {
  return { line, outcome: 'refused', problems };
}

/** Finds the client that a row is about; one without telephone and e-mail is nobody who has either. */
function finder(known: readonly ClientRow[]): (row: ImportRow) => ClientRow | undefined {
  const byEmail = new Map(known.flatMap((client) => (client.email ? [[client.email.toLowerCase(), client]] : [])));
  return (row) => {
    if (row.email) return byEmail.get(row.email.toLowerCase());
    const digits = phoneKey(row.phone ?? null);
    return known.find(
      ({ name, email, phone }) =>
        name.toLowerCase() === row.name.toLowerCase() &&
        phoneKey(phone) === digits &&
        (digits !== null || (email === null && (phone ?? null) === (row.phone ?? null))),
    );
  };
}

function toPlan(line: number, row: ImportRow, known: ClientRow | undefined): Plan {
  if (!known) return { line, row, outcome: 'new' };
  if (withTags(known, row).length > MAX_TAGS) return refused(line, problem('tags', 'max_array', { max: MAX_TAGS }));
  const isSame = Object.keys(changesOf({ line, row, known, outcome: 'updates' })).length === 0;
  return { line, row, known, outcome: isSame ? 'unchanged' : 'updates' };
}

function filledIn(known: ClientRow, row: ImportRow): ClientRow {
  return {
    ...known,
    name: row.name,
    phone: row.phone ?? known.phone,
    notes: row.notes ?? known.notes,
    timezone: row.timezone ?? known.timezone,
    tags: withTags(known, row),
  };
}

function withTags(known: ClientRow, { tags = [] }: ImportRow): string[] {
  const had = new Set(known.tags.map((tag) => tag.toLowerCase()));
  return [...known.tags, ...tags.filter((tag) => !had.has(tag.toLowerCase()))];
}

async function write(tx: Ctx, plans: readonly Plan[]): Promise<void> {
  const added = plans.flatMap(({ outcome, row }) => (outcome === 'new' && row ? [row] : []));
  const updated = plans.flatMap(({ outcome, row, known }) =>
    outcome === 'updates' && row && known ? [{ row, known }] : [],
  );
  const ids = added.length > 0 ? await insertClients(tx, added.map(toColumns)) : [];
  if (updated.length > 0) {
    await updateClients(
      tx,
      updated.map(({ row, known }) => ({ ...toColumns(row), id: known.id })),
    );
  }
  const tagged = [
    ...added.flatMap(({ tags = [] }, index) => tags.map((tag) => ({ id: ids[index] ?? 0, tag }))),
    ...updated.flatMap(({ row: { tags = [] }, known }) => tags.map((tag) => ({ id: known.id, tag }))),
  ];
  await addTags(tx, tagged);
  const entries: ClientEntry[] = [
    ...ids.map((clientId) => ({ clientId, action: 'imported' as const })),
    ...updated.map(({ row, known }) => ({
      clientId: known.id,
      action: 'imported' as const,
      changes: changesBetween(known, filledIn(known, row)),
    })),
  ];
  await recordClientChanges(tx, entries);
}

function toColumns({ name, email, phone, notes, timezone }: ImportRow): ImportedClient {
  return { name, email: email ?? null, phone: phone ?? null, notes: notes ?? null, timezone: timezone ?? null };
}
