import { DomainError } from '@/lib/core/errors';

/** Why an invoice cannot be mailed; each edge words it in its own language. */
export const SENDING_REFUSALS = [
  'no_email',
  'no_lines',
  'letters',
  'not_draft',
  'not_sent',
  'not_overdue',
  'reminded_today',
  'under_way',
] as const;
export type SendingRefusal = (typeof SENDING_REFUSALS)[number];

export function refuseSending(reason: SendingRefusal): DomainError {
  return new DomainError('wrong_state', `Invoice cannot be sent: ${reason.replaceAll('_', ' ')}`, {
    extra: { reason },
  });
}

/** Which refusal an error is, if it is one. */
export function sendingRefusalOf(error: unknown): SendingRefusal | undefined {
  const reason = error instanceof DomainError ? error.extra.reason : undefined;
  return SENDING_REFUSALS.find((one) => one === reason);
}
