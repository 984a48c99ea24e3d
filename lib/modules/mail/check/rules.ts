/** What stands between this installation and a message that arrives. */
export const MAIL_TROUBLES = [
  'not_configured',
  'unknown_host',
  'refused',
  'timeout',
  'tls',
  'credentials',
  'sender',
  'recipient',
  'other',
] as const;
export type MailTrouble = (typeof MAIL_TROUBLES)[number];

/** What the mail library says about a failed try. */
export interface MailFault {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
  message: string;
}

/** The one cause that somebody can do something about. Codes alone do not tell: a refused connection is an `ESOCKET` too. */
export function diagnose({ code, command, message }: MailFault): MailTrouble {
  if (/ENOTFOUND|EAI_AGAIN|EDNS/.test(`${String(code)} ${message}`)) return 'unknown_host';
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(message)) return 'refused';
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'credentials';
  if (code === 'ETLS' || /certificate|SSL|TLS|wrong version number/i.test(message)) return 'tls';
  if (code === 'EENVELOPE') return command === 'MAIL FROM' ? 'sender' : 'recipient';
  if (code === 'ETIMEDOUT' || /timeout|ECONNRESET|socket close/i.test(message)) return 'timeout';
  return 'other';
}
