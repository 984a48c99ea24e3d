import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { text } from '@/lib/core/fields';

/** The form of the mail that an invoice goes with. */
export const sendInvoiceInput = z
  .object({ subject: text(200), text: text(5_000), copy_to_me: z.boolean().default(false) })
  .transform(camelKeys);
export type SendInvoiceInput = z.output<typeof sendInvoiceInput>;
