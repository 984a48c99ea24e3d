import { readText } from '@/lib/api/read-body';
import { errorReply, respond } from '@/lib/api/respond';
import { isDomainError } from '@/lib/core/errors';
import { describeFault, logger } from '@/lib/infra/logger';
import { receiveStripeMessage } from '@/lib/modules/payments/settlement/service';

/** Stripe sends again whatever is not answered with 200, so a fault of ours loses nothing. */
export async function POST(request: Request): Promise<Response> {
  try {
    const isStripe = await receiveStripeMessage(await readText(request), request.headers.get('stripe-signature'));
    return isStripe ? answer(200, { received: true }) : answer(400, { message: 'The signature is invalid.' });
  } catch (error) {
    if (!isDomainError(error)) {
      logger.error({ err: describeFault(error) }, 'a message of Stripe could not be taken in');
    }
    return respond(errorReply(error, ''), {});
  }
}

function answer(status: number, body: object): Response {
  return respond({ status, text: JSON.stringify(body) }, {});
}
