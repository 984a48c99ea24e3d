import Stripe from 'stripe';
import { logger } from '@/lib/infra/logger';
import { failureReason, fromStripeAmount, toStripeAmount } from '../rules';
import { type Charge, failed, type Outcome, type PaymentProvider, type ProviderMessage } from './provider';

export interface StripeSettings {
  secretKey: string;
  /** Origin of the API where it is not Stripe's own. */
  apiBase: string | undefined;
}

const TIMEOUT_MS = 20_000;
const MAX_RETRIES = 2;
const MAX_DESCRIPTION = 500;

/**
 * Cards through Stripe. A request is repeated under one idempotency key, so no repetition charges twice; when Stripe's answer
 * to a charge is not heard, the outcome is `pending` and Stripe's own message settles it.
 */
export function stripeProvider(settings: StripeSettings): PaymentProvider {
  const client = new Stripe(settings.secretKey, {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: MAX_RETRIES,
    telemetry: false,
    ...placeOf(settings.apiBase),
  });
  return {
    async charge(charge) {
      const amount = toStripeAmount(charge.amount, charge.currency);
      if (amount === null) return failed('amount_not_chargeable');
      const card = await cardOf(client, charge).catch((error: unknown) => refusalOf(error));
      return typeof card === 'string' ? confirm(client, charge, { amount, card }) : card;
    },
    async refund({ amount, currency, providerTransactionId, reference, teamId }) {
      const stripeAmount = toStripeAmount(amount, currency);
      if (!providerTransactionId || stripeAmount === null) return failed('not_refundable');
      const metadata = { team_id: String(teamId), reference };
      return client.refunds
        .create(
          { payment_intent: providerTransactionId, amount: stripeAmount, metadata },
          { idempotencyKey: reference },
        )
        .then(refundOutcome, unheardOrRefused);
    },
  };
}

/** @returns null for messages that say nothing about a payment of ours @throws when the signature is not Stripe's */
export function readStripeMessage(payload: string, signature: string, secret: string): ProviderMessage | null {
  const event = Stripe.webhooks.constructEvent(payload, signature, secret);
  switch (event.type) {
    case 'payment_intent.succeeded':
      return messageOf(event.data.object, event.data.object.id, { kind: 'succeeded' });
    case 'payment_intent.payment_failed': {
      const { last_payment_error: error, id } = event.data.object;
      const reason = failureReason([error?.decline_code, error?.code], 'card_declined');
      return messageOf(event.data.object, id, { kind: 'failed', reason });
    }
    case 'charge.refunded': {
      const { payment_intent: intent, amount_refunded: amount, currency } = event.data.object;
      const total = fromStripeAmount(amount, currency.toUpperCase());
      return messageOf(event.data.object, typeof intent === 'string' ? intent : (intent?.id ?? null), {
        kind: 'refunded',
        total,
      });
    }
    default:
      return null;
  }
}

/** Metadata of a payment is copied to its charge, so every message names the transaction. */
function messageOf(
  { metadata }: { metadata: Stripe.Metadata | null },
  providerTransactionId: string | null,
  change: ProviderMessage['change'],
): ProviderMessage | null {
  const { team_id: team = '', reference = '' } = metadata ?? {};
  const isOurs = /^[1-9]\d{0,8}$/.test(team) && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(reference);
  return isOurs ? { teamId: Number(team), reference, providerTransactionId, change } : null;
}

function placeOf(apiBase: string | undefined): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> {
  if (!apiBase) return {};
  const { hostname, port, protocol } = new URL(apiBase);
  const scheme = protocol === 'http:' ? 'http' : 'https';
  return { host: hostname, port: port || (scheme === 'http' ? '80' : '443'), protocol: scheme };
}

/** The payment method behind a `tok_…` or, as newer forms make them, a `pm_…`. */
async function cardOf(client: Stripe, { token, reference }: Charge): Promise<string> {
  if (token?.startsWith('pm_')) return token;
  const method = await client.paymentMethods.create(
    { type: 'card', card: { token: token ?? '' } },
    { idempotencyKey: `${reference}-card` },
  );
  return method.id;
}

function confirm(client: Stripe, charge: Charge, { amount, card }: { amount: number; card: string }): Promise<Outcome> {
  const { currency, description, reference, teamId } = charge;
  return client.paymentIntents
    .create(
      {
        amount,
        currency: currency.toLowerCase(),
        payment_method: card,
        allowed_payment_method_types: ['card'],
        confirm: true,
        // Nobody is there who could answer the bank's question.
        error_on_requires_action: true,
        description: description.slice(0, MAX_DESCRIPTION),
        metadata: { team_id: String(teamId), reference },
        expand: ['latest_charge.balance_transaction'],
      },
      { idempotencyKey: reference },
    )
    .then((intent) => intentOutcome(intent, currency), unheardOrRefused);
}

function intentOutcome(intent: Stripe.PaymentIntent, currency: string): Outcome {
  const { id, status, last_payment_error: error } = intent;
  const answer = kept({ status });
  if (status === 'succeeded') {
    const fee = feeOf(intent, currency);
    return { status: 'completed', providerTransactionId: id, failureReason: null, answer, ...(fee ? { fee } : {}) };
  }
  if (status === 'canceled' || status === 'requires_payment_method' || status === 'requires_action') {
    const otherwise = status === 'requires_action' ? 'authentication_required' : 'card_declined';
    const reason = failureReason([error?.decline_code, error?.code], otherwise);
    return failed(reason, { providerTransactionId: id, answer });
  }
  return { status: 'pending', providerTransactionId: id, failureReason: null, answer };
}

/** Known only where Stripe settles at once and in the currency of the charge. */
function feeOf({ latest_charge: charge }: Stripe.PaymentIntent, currency: string): bigint | null {
  const settled = typeof charge === 'object' ? charge?.balance_transaction : null;
  if (!settled || typeof settled === 'string' || settled.currency.toUpperCase() !== currency) return null;
  return fromStripeAmount(settled.fee, currency);
}

function refundOutcome({ id, status }: Stripe.Refund): Outcome {
  const answer = kept({ status });
  if (status === 'failed' || status === 'canceled') {
    return failed('provider_error', { providerTransactionId: id, answer });
  }
  const isDone = status === 'succeeded';
  return { status: isDone ? 'completed' : 'pending', providerTransactionId: id, failureReason: null, answer };
}

const { errors } = Stripe;

/** Of a request that may have moved money although its answer was not heard. */
function unheardOrRefused(error: unknown): Outcome {
  const isUnheard =
    error instanceof errors.StripeConnectionError ||
    error instanceof errors.StripeAPIError ||
    error instanceof errors.StripeIdempotencyError ||
    (error instanceof errors.StripeError && error.statusCode === 409);
  if (!isUnheard) return refusalOf(error);
  logFault(error);
  return { status: 'pending', providerTransactionId: null, failureReason: null, answer: {} };
}

/** Stripe's own sentences are dropped: they repeat what was sent. */
function refusalOf(error: unknown): Outcome {
  if (!(error instanceof errors.StripeError)) throw error;
  const { code, decline_code: declineCode, payment_intent: intent, requestId } = error;
  const known = {
    providerTransactionId: intent?.id ?? null,
    answer: kept({ code, decline_code: declineCode, request_id: requestId }),
  };
  if (error instanceof errors.StripeCardError)
    return failed(failureReason([declineCode, code], 'card_declined'), known);
  if (error instanceof errors.StripeInvalidRequestError) return failed(failureReason([code], 'provider_error'), known);
  logFault(error);
  const isOurKey = error instanceof errors.StripeAuthenticationError || error instanceof errors.StripePermissionError;
  return failed(isOurKey ? 'not_connected' : 'provider_error', known);
}

function logFault({ type, code, requestId, statusCode }: Stripe.errors.StripeError): void {
  logger.warn({ type, statusCode, ...kept({ code, request_id: requestId }) }, 'Stripe did not take a request');
}

/** Short words only, whatever the provider sends. */
function kept(answer: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) =>
      value && /^[\w.-]{1,100}$/.test(value) && !/^tok_/.test(value) ? [[name, value]] : [],
    ),
  );
}
