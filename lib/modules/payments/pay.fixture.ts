import { randomUUID } from 'node:crypto';
import { logger } from '@/lib/infra/logger';
import { makeTeam } from '@/lib/testing/factories';
import { createClient } from '../clients/service';
import { pay } from './service';

/** A process of its own that pays with every token it is given, so that all it says can be read. */
const { ctx } = await makeTeam({ currency: 'USD' });
const { id: clientId } = await createClient(ctx, { name: 'John Doe' });
for (const token of process.argv.slice(2)) {
  const card = { provider: 'stripe', token, amount: 1_000n, currency: 'USD', clientId, eventId: null } as const;
  const result = await pay(ctx, { ...card, description: 'Consultation', idempotencyKey: randomUUID() });
  logger.info({ status: result.status, reason: result.failureReason }, 'paid');
}
logger.flush();
process.exit(0);
