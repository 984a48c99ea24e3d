import type { RecurringJob } from '@/lib/infra/queue';
import { sweep } from '@/lib/infra/sweep';
import { closeAllExpired } from '@/lib/modules/events/expiry/service';
import { completePastEvents } from '@/lib/modules/events/status/queries';
import { recoverPayments } from '@/lib/modules/payments/recovery/service';
import { deliverMailWithInvoices } from '@/lib/paper/mailed-invoice';

/** Everything that happens by the clock. */
export const JOBS: readonly RecurringJob[] = [
  { name: 'complete-events', cron: '* * * * *', run: async () => void (await completePastEvents(new Date())) },
  { name: 'free-expired', cron: '* * * * *', run: () => closeAllExpired(new Date()) },
  { name: 'recover-payments', cron: '*/5 * * * *', run: () => recoverPayments(new Date()) },
  { name: 'deliver-mail', cron: '* * * * *', run: async () => void (await deliverMailWithInvoices()) },
  { name: 'sweep', cron: '*/10 * * * *', run: async () => void (await sweep()) },
];
