import { createTransport, type Transporter } from 'nodemailer';
import { env, type Smtp } from '@/lib/infra/env';
import { logger } from '@/lib/infra/logger';
import { statement } from '@/lib/infra/sql';
import { isRefusedForGood, isServerFault, nextTrySeconds } from '../rules';

interface DueMail {
  id: number;
  team_id: number | null;
  to: string;
  subject: string;
  text: string;
  html: string;
  reply_to: string | null;
  invoice_id: number | null;
  attempts: number;
  created_at: Date;
}

/** A file that goes along with a message. */
export interface MailFile {
  filename: string;
  contentType: string;
  content: Buffer;
}

/** Draws the invoice of a team that a message carries. */
export type InvoiceDrawer = (teamId: number, invoiceId: number) => Promise<MailFile>;

/** Longer than one try can take, so that nobody else takes a message which is being sent. */
const LEASE_SECONDS = 120;
const PATIENCE_MS = 10_000;
/** A round ends well before the queue would give it to another process. */
const ROUND_MS = 60_000;
/** What waited longer than this would only confuse, as after mail was off for weeks. */
const STALE = "interval '3 days'";
const MAX_ERROR_LENGTH = 500;

const OPEN = 'sent_at IS NULL AND failed_at IS NULL';
/** Mail without a team carries secrets of one person: nothing of it is kept. */
const ERASED = `text = CASE WHEN team_id IS NULL THEN '' ELSE text END, html = CASE WHEN team_id IS NULL THEN '' ELSE html END`;

const giveUpStale = statement(
  `UPDATE mail_messages SET failed_at = now(), last_error = 'not sent in time', ${ERASED}
   WHERE ${OPEN} AND next_attempt_at < now() - ${STALE}`,
);
const take = statement<DueMail>(
  `UPDATE mail_messages SET attempts = attempts + 1, next_attempt_at = now() + interval '${LEASE_SECONDS} seconds'
   WHERE id = (SELECT id FROM mail_messages WHERE ${OPEN} AND next_attempt_at <= now() AND ($1 OR invoice_id IS NULL)
     ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
   RETURNING id, team_id, "to", subject, text, html, reply_to, invoice_id, attempts, created_at`,
);
const markSent = statement(
  `UPDATE mail_messages SET sent_at = now(), last_error = NULL, ${ERASED} WHERE id = $1 AND ${OPEN}`,
);
const putOff = statement(
  `UPDATE mail_messages SET next_attempt_at = now() + $2 * interval '1 second', last_error = $3 WHERE id = $1 AND ${OPEN}`,
);
const giveUp = statement(
  `UPDATE mail_messages SET failed_at = now(), last_error = $2, ${ERASED} WHERE id = $1 AND ${OPEN}`,
);

/**
 * Sends what is due; does nothing where no mail is set up. Each message is taken by one process at a time. One whose process
 * died after the server took it is sent again, under the same Message-ID, by which mail programs know it for the same.
 * @param drawInvoice without it, messages that carry an invoice are left to who can draw them
 * @returns how many were sent
 */
export async function deliverMail(smtp: Smtp | undefined = env().smtp, drawInvoice?: InvoiceDrawer): Promise<number> {
  if (!smtp) return 0;
  await giveUpStale();
  const transport = openTransport(smtp);
  try {
    return await sendDue({ transport, from: smtp.from, drawInvoice });
  } finally {
    transport.close();
  }
}

/** A way to the mail server; whoever opens it closes it. @param patienceMs how long to wait for a name, a line and a greeting */
export function openTransport(smtp: Smtp, patienceMs = PATIENCE_MS): Transporter {
  return createTransport({
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    dnsTimeout: patienceMs,
    socketTimeout: 2 * patienceMs,
    host: smtp.host,
    port: smtp.port,
    secure: smtp.isSecure,
    // A password never travels in the clear.
    requireTLS: smtp.login !== undefined,
    ...(smtp.login ? { auth: { user: smtp.login.user, pass: smtp.login.password } } : {}),
  });
}

interface Round {
  transport: Transporter;
  from: string;
  drawInvoice: InvoiceDrawer | undefined;
}

async function sendDue(round: Round): Promise<number> {
  const end = Date.now() + ROUND_MS;
  let sent = 0;
  while (Date.now() < end) {
    const [mail] = await take(round.drawInvoice !== undefined);
    if (!mail) break;
    const outcome = await sendOne(round, mail);
    if (outcome === 'sent') sent += 1;
    if (outcome === 'unreachable') break;
  }
  return sent;
}

async function sendOne(round: Round, mail: DueMail): Promise<'sent' | 'refused' | 'unreachable'> {
  const { transport, from } = round;
  const { id, to, subject, text, html, reply_to: replyTo } = mail;
  try {
    const attachments = await filesOf(round, mail);
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
      subject,
      text,
      html,
      attachments,
      messageId: messageIdOf(mail),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    await markSent(id);
    return 'sent';
  } catch (error) {
    const fault = error as Error & { code?: string; responseCode?: number; command?: string };
    const seconds = nextTrySeconds(mail.attempts, isRefusedForGood(fault));
    const reason = fault.message.replace(/\s+/g, ' ').slice(0, MAX_ERROR_LENGTH);
    logger.warn({ mail: id, attempts: mail.attempts, code: fault.code }, 'a message could not be sent');
    if (seconds === null) await giveUp(id, reason);
    else await putOff(id, seconds, reason);
    return !(error instanceof Undrawn) && isServerFault(fault) ? 'unreachable' : 'refused';
  }
}

/** The message could not be put together, which says nothing about the mail server. */
class Undrawn extends Error {}

async function filesOf({ drawInvoice }: Round, { team_id, invoice_id }: DueMail): Promise<MailFile[]> {
  if (team_id === null || invoice_id === null || !drawInvoice) return [];
  try {
    return [await drawInvoice(team_id, invoice_id)];
  } catch (cause) {
    throw new Undrawn('The invoice could not be drawn.', { cause });
  }
}

/** The same for every try of a message. */
function messageIdOf({ id, created_at }: DueMail): string {
  return `<mail.${id}.${created_at.getTime()}@${new URL(env().appUrl).hostname}>`;
}
