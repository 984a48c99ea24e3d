/** What has become of a message. `kept` was written where no mail is sent: it can be read, and goes out once mail is set up. */
export const MAIL_STATES = ['sent', 'waiting', 'retrying', 'failed', 'kept'] as const;
export type MailState = (typeof MAIL_STATES)[number];

interface Progress {
  attempts: number;
  /** A moment, in whichever form. */
  sentAt: Date | string | null;
  failedAt: Date | string | null;
}

/** @param isConfigured whether this installation sends mail */
export function mailState({ attempts, sentAt, failedAt }: Progress, isConfigured: boolean): MailState {
  if (sentAt) return 'sent';
  if (failedAt) return 'failed';
  if (!isConfigured) return 'kept';
  return attempts > 0 ? 'retrying' : 'waiting';
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long to wait after each failed try, in seconds; after the last one a message is given up, about a day and a half on. */
const BACKOFF_SECONDS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, 24 * HOUR] as const;

/** A try failed: how many seconds to wait for the next one, or null to give the message up. */
export function nextTrySeconds(attempts: number, isPermanent: boolean): number | null {
  if (isPermanent) return null;
  return BACKOFF_SECONDS[attempts - 1] ?? null;
}

interface SmtpFault {
  code?: unknown;
  responseCode?: unknown;
  command?: unknown;
}

const PERMANENT = 500;
/** The commands that are about one message: sender, recipient, content. */
const MESSAGE_COMMANDS = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/** Whether the server refused this message and will do so again (RFC 5321: a code of 500 or more to a command of the message). */
export function isRefusedForGood({ responseCode, command }: SmtpFault): boolean {
  return typeof responseCode === 'number' && responseCode >= PERMANENT && isOfMessage(command);
}

/** Whether the fault lies with the server or the way to it, so that other messages would meet it too. */
export function isServerFault({ command, responseCode }: SmtpFault): boolean {
  return !(typeof responseCode === 'number' && isOfMessage(command));
}

function isOfMessage(command: unknown): boolean {
  return typeof command === 'string' && MESSAGE_COMMANDS.has(command);
}
