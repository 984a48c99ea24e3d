import { invalid, notFound } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { Prisma } from '@/prisma/generated/client';
import { recordClientChanges } from '../history/service';
import { lockClients } from '../merging/queries';
import { getClient } from '../service';
import {
  type ChangeRow,
  type KeptMailRow,
  PERSONAL_COLUMNS,
  type PersonalDataRow,
  RECORD_TABLES,
  rewriteRecords,
  selectClientHistory,
  selectKeptMail,
  selectRecords,
  selectTraces,
} from './queries';
import { ERASED_EMAIL, erasedName, joinTraces, type Traces, withoutTraces } from './rules';

export interface PersonalData {
  client: PersonalDataRow;
  history: ChangeRow[];
  mail: KeptMailRow[];
}

/** Everything that is kept about one client; that it was handed out is written down. @throws not_found */
export function exportPersonalData(ctx: Ctx, id: number): Promise<PersonalData> {
  assertAbility(ctx, 'clients:write');
  return inTransaction(ctx, async (tx) => {
    const where = { teamId: tx.teamId, id, deletedAt: null };
    const client = await tx.db.client.findFirst({ where, select: PERSONAL_COLUMNS });
    if (!client) throw notFound('Client');
    const history = await selectClientHistory(tx, id);
    const mail = await selectKeptMail(tx, id);
    await recordClientChanges(tx, [{ clientId: id, action: 'exported' }]);
    return { client, history, mail };
  });
}

/**
 * Takes a person out of the books, for good: events, invoices and transactions stay, without a name. What says who it was is
 * gone from rows, histories and messages, sent or not; messages that wait for a workflow are not sent any more.
 * @param confirmation the client's name, typed
 * @throws not_found, invalid when the name typed is another
 */
export function eraseClient(ctx: Ctx, id: number, confirmation: string): Promise<void> {
  assertAbility(ctx, 'clients:write');
  return inTransaction(ctx, async (tx) => {
    await lockClients(tx, [id]);
    const { name } = await getClient(tx, id);
    if (confirmation.trim().toLowerCase() !== name.trim().toLowerCase()) {
      throw invalid(problem('confirmation', 'selected'));
    }
    const traces = joinTraces(await selectTraces(tx, id));
    await scrubRecords(tx, id, traces);
    await eraseEvents(tx, id);
    await eraseMoney(tx, id, traces);
    await eraseRow(tx, id);
    await recordClientChanges(tx, [{ clientId: id, action: 'erased' }]);
  });
}

async function scrubRecords(tx: Ctx, clientId: number, traces: Traces): Promise<void> {
  const name = erasedName(tx.team.locale);
  for (const table of RECORD_TABLES) {
    const rows = await selectRecords(tx, table, { clientId, emails: traces.emails });
    const cleaned = rows.flatMap(({ id, record }) => {
      const clean = withoutTraces(record, traces, name);
      return clean ? [{ id, record: clean.value }] : [];
    });
    await rewriteRecords(tx, table, cleaned);
  }
}

async function eraseEvents({ db, teamId, team, now }: Ctx, clientId: number): Promise<void> {
  const ofClient = { teamId, event: { clientId } };
  await db.eventAnswer.deleteMany({ where: ofClient });
  await db.workflowRun.updateMany({ where: ofClient, data: { lastError: null } });
  await db.workflowRun.updateMany({
    where: { ...ofClient, status: 'pending' },
    data: { status: 'skipped', finishedAt: now },
  });
  await db.event.updateMany({
    where: { teamId, clientId },
    data: {
      inviteeName: erasedName(team.locale),
      inviteeEmail: ERASED_EMAIL,
      inviteePhone: null,
      inviteeTimezone: null,
      notes: null,
      cancellationReason: null,
      manageTokenHash: null,
    },
  });
}

/** Amounts, numbers and dates stay as they are. */
async function eraseMoney({ db, teamId, team }: Ctx, clientId: number, traces: Traces): Promise<void> {
  const name = erasedName(team.locale);
  const items = await db.invoiceItem.findMany({
    where: { teamId, invoice: { clientId } },
    select: { id: true, description: true },
  });
  for (const { id, description } of items) {
    const clean = withoutTraces(description, traces, name);
    if (!clean) continue;
    await db.invoiceItem.update({ where: { teamId_id: { teamId, id } }, data: { description: String(clean.value) } });
  }
  await db.invoice.updateMany({
    where: { teamId, clientId },
    data: { customerName: name, customerEmail: null, notes: null },
  });
  await db.mailMessage.deleteMany({ where: { teamId, invoice: { clientId } } });
  // Tests of workflows are filled from somebody's event, and nothing says from whose.
  await db.mailMessage.deleteMany({ where: { teamId, template: 'workflow_test' } });
  await db.transaction.updateMany({ where: { teamId, clientId }, data: { providerAnswer: Prisma.DbNull } });
}

/** A trigger writes the search text of the transactions anew. */
async function eraseRow({ db, teamId, team, now }: Ctx, id: number): Promise<void> {
  await db.clientTag.deleteMany({ where: { teamId, clientId: id } });
  await db.client.update({
    where: { teamId_id: { teamId, id } },
    data: {
      name: erasedName(team.locale),
      email: null,
      phone: null,
      notes: null,
      timezone: null,
      isActive: false,
      deletedAt: now,
    },
  });
}
