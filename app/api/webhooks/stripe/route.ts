import { readText } from '@/lib/api/read-body';
import { errorReply, respond } from '@/lib/api/respond';
import { isDomainError } from '@/lib/core/errors';
import { logger } from '@/lib/infra/logger';
import { receiveStripeMessage } from '@/lib/modules/payments/settlement/service';

/** Stripe sends again whatever is not answered with 200, so a fault of ours loses nothing. */
export async function POST(request: Request): Promise<Response> {
  try {
    const isStripe = await receiveStripeMessage(await readText(request), request.headers.get('stripe-signature'));
    return isStripe
      ? Response.json({ received: true })
      : Response.json({ message: 'The signature is invalid.' }, { status: 400 });
  } catch (error) {
    if (!isDomainError(error)) {
      const { name: type, message, stack } = error as Error;
      logger.error({ err: { type, message, stack } }, 'a message of Stripe could not be taken in');
    }
    return respond(errorReply(error, ''), {});
  }
}
