import { DomainError, notFound } from '@/lib/core/errors';
import { defaultLocale, type Locale, toLocale } from '@/lib/core/locale';
import { formatMoney } from '@/lib/core/money';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { countHit } from '@/lib/infra/rate-limit';
import { isMailConfigured, queueMail } from '@/lib/modules/mail/service';
import { renderLetter } from '@/lib/modules/mail/templates/rules';
import { changeUnchanged, type SeenInvoice } from '../drafts/service';
import { type InvoiceLetterKind, invoiceLetter, type LetterText } from '../letters/rules';
import { toDrawable } from '../papers/letters/rules';
import { formatDate, toPaper } from '../papers/rules';
import { type InvoiceRow, lockInvoice, selectSender } from '../queries';
import { amountDue } from '../rules';
import { getInvoice, updateInvoice } from '../service';
import { findReminder, selectInvoiceMail, withdrawReminder } from './queries';
import { refuseSending, type SendingRefusal } from './rules';
import type { SendInvoiceInput } from './schema';

/** How long a reminder waits, so that a slip can be taken back. */
const UNDO_MS = 10_000;
const DAY_SECONDS = 86_400;
const MAX_PER_DAY = 1_000;

/** A mail as it would be sent now, for somebody to read and change first. */
export interface PreparedLetter extends LetterText {
  kind: InvoiceLetterKind;
  to: string | null;
  /** Where a copy for oneself would go. */
  copyTo: string;
  /** Why it cannot go by mail. */
  refusal: SendingRefusal | null;
  /** Letters that the PDF cannot show, each once. */
  missing: string;
  /** Whether this installation sends mail; else it is kept until it does. */
  isMailConfigured: boolean;
}

/** The mail that an invoice would go with. @throws not_found, forbidden */
export async function prepareLetter(ctx: Ctx, id: number, wanted: 'paper' | 'reminder'): Promise<PreparedLetter> {
  assertAbility(ctx, 'invoices:write');
  const invoice = await getInvoice(ctx, id);
  const kind = wanted === 'reminder' ? 'reminder' : kindOf(invoice);
  const [missing, copyTo, reminder] = await Promise.all([
    missingLetters(ctx, invoice),
    actorEmail(ctx),
    kind === 'reminder' ? findReminder(ctx, id) : null,
  ]);
  const refusal = refusalOf(invoice, missing) ?? (reminder ? 'reminded_today' : null);
  const to = invoice.customerEmail;
  return {
    ...wordLetter(ctx, invoice, kind),
    kind,
    to,
    copyTo,
    missing,
    refusal,
    isMailConfigured: isMailConfigured(),
  };
}

/** Locks a draft as its reader saw it and mails it, in one step. @throws conflict, wrong_state with a reason, invalid, forbidden */
export async function sendUnchanged(ctx: Ctx, seen: SeenInvoice, letter: SendInvoiceInput): Promise<InvoiceRow> {
  assertAbility(ctx, 'invoices:write');
  await assertWithinLimit(ctx);
  return inTransaction(ctx, async (tx) => {
    const invoice = await changeUnchanged(tx, seen, { status: 'sent' });
    await mail(tx, invoice, { kind: 'invoice', letter });
    return invoice;
  });
}

/** Locks a draft and mails it with the usual words; exactly once, however often it is asked for. @throws as above */
export async function sendDraft(ctx: Ctx, id: number): Promise<void> {
  assertAbility(ctx, 'invoices:write');
  await assertWithinLimit(ctx);
  await inTransaction(ctx, async (tx) => {
    const draft = await held(tx, id);
    if (draft.status !== 'draft') throw refuseSending('not_draft');
    if (draft.items.length === 0) throw refuseSending('no_lines');
    const invoice = await updateInvoice(tx, id, { status: 'sent' });
    await mail(tx, invoice, { kind: 'invoice', letter: plainLetter(tx, invoice, 'invoice') });
  });
}

/** Mails what was issued before, a credit note too. @throws wrong_state with a reason, not_found, forbidden */
export async function mailAgain(ctx: Ctx, id: number, letter: SendInvoiceInput): Promise<InvoiceRow> {
  assertAbility(ctx, 'invoices:write');
  await assertWithinLimit(ctx);
  return inTransaction(ctx, async (tx) => {
    const invoice = await held(tx, id);
    if (invoice.status === 'draft') throw refuseSending('not_sent');
    await mail(tx, invoice, { kind: kindOf(invoice), letter });
    return invoice;
  });
}

/**
 * Mails that an invoice is overdue, at most once a day of the team's calendar; the invoice is held meanwhile, so that two
 * at once send one. For ten seconds it can be taken back.
 * @throws wrong_state with a reason, not_found, forbidden
 */
export async function remindOfInvoice(ctx: Ctx, id: number, letter?: SendInvoiceInput): Promise<InvoiceRow> {
  assertAbility(ctx, 'invoices:write');
  await assertWithinLimit(ctx);
  return inTransaction(ctx, async (tx) => {
    const invoice = await held(tx, id);
    if (invoice.status !== 'overdue') throw refuseSending('not_overdue');
    if (await findReminder(tx, id)) throw refuseSending('reminded_today');
    const kind = 'reminder';
    await mail(tx, invoice, { kind, letter: letter ?? plainLetter(tx, invoice, kind) });
    return invoice;
  });
}

/** Takes back a reminder that was not sent yet. @throws wrong_state with a reason, forbidden */
export async function takeReminderBack(ctx: Ctx, id: number): Promise<void> {
  assertAbility(ctx, 'invoices:write');
  if ((await withdrawReminder(ctx, id)) === 0) throw refuseSending('under_way');
}

/** The mails that went out with an invoice, the latest first. */
export const listInvoiceMail = selectInvoiceMail;

function kindOf({ correctsId }: InvoiceRow): InvoiceLetterKind {
  return correctsId === null ? 'invoice' : 'credit_note';
}

async function held(tx: Ctx, id: number): Promise<InvoiceRow> {
  const invoice = await lockInvoice(tx, id);
  if (!invoice) throw notFound('Invoice');
  return invoice;
}

function refusalOf(invoice: InvoiceRow, missing: string): SendingRefusal | null {
  if (!invoice.customerEmail) return 'no_email';
  return missing === '' ? null : 'letters';
}

const localeOf = ({ team }: Ctx): Locale => toLocale(team.locale) ?? defaultLocale;

/** Letters of the paper that the PDF's font lacks. */
async function missingLetters(ctx: Ctx, invoice: InvoiceRow): Promise<string> {
  const locale = localeOf(ctx);
  const paper = toPaper(invoice, await selectSender(ctx), { locale, timeZone: ctx.team.timezone });
  return toDrawable(paper, invoice.currency, locale).missing;
}

/** In the language of the team's clients. */
function wordLetter(ctx: Ctx, invoice: InvoiceRow, kind: InvoiceLetterKind): LetterText {
  const locale = localeOf(ctx);
  const { number, currency, customerName: client, dueDate, corrects, total, status } = invoice;
  const due = amountDue(invoice);
  return invoiceLetter(locale, kind, {
    number,
    client,
    team: ctx.team.name,
    amount: formatMoney(status === 'draft' || due === 0n ? total : due, currency, locale),
    dueDate: dueDate && formatDate(dueDate, locale),
    corrects: corrects?.number ?? null,
  });
}

function plainLetter(ctx: Ctx, invoice: InvoiceRow, kind: InvoiceLetterKind): SendInvoiceInput {
  return { ...wordLetter(ctx, invoice, kind), copyToMe: false };
}

/** Writes the mail, and a copy where one is wanted, in the transaction of its cause. The PDF is drawn when it is sent. */
async function mail(
  tx: Ctx,
  invoice: InvoiceRow,
  { kind, letter }: { kind: InvoiceLetterKind; letter: SendInvoiceInput },
): Promise<void> {
  const { db, teamId, team, now } = tx;
  const refusal = refusalOf(invoice, await missingLetters(tx, invoice));
  if (refusal || !invoice.customerEmail) throw refuseSending(refusal ?? 'no_email');
  const replyTo = await actorEmail(tx);
  const { accentColor } = await db.team.findUniqueOrThrow({ where: { id: teamId }, select: { accentColor: true } });
  const [greeting = '', ...paragraphs] = letter.text.split(/\n{2,}/).map((text) => text.trim());
  const rendered = renderLetter({ subject: letter.subject, greeting, paragraphs }, { name: team.name, accentColor });
  const sendAt = new Date(now.getTime() + (kind === 'reminder' ? UNDO_MS : 0));
  for (const to of letter.copyToMe ? [invoice.customerEmail, replyTo] : [invoice.customerEmail]) {
    const message = { ...rendered, to, replyTo, template: TEMPLATES[kind], locale: localeOf(tx), sendAt };
    await queueMail(tx, { ...message, invoiceId: invoice.id });
  }
}

const TEMPLATES = { invoice: 'invoice', credit_note: 'credit_note', reminder: 'invoice_reminder' } as const;

async function actorEmail({ db, actor }: Ctx): Promise<string> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } });
  return email;
}

/** A stolen session must not turn the server into one that mails the world. */
async function assertWithinLimit({ teamId }: Ctx): Promise<void> {
  const { hits, resetsAt } = await countHit(`invoice-mail:${teamId}`, DAY_SECONDS);
  if (hits <= MAX_PER_DAY) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((resetsAt - Date.now()) / 1000));
  throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}
