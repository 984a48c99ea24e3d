import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { OFFLINE_PROVIDERS } from '@/lib/modules/invoices/schema';

/** How a booking at the desk is paid: later, on the spot, or by an invoice that is drafted for it. */
export const SETTLEMENTS = ['at_visit', 'now', 'invoice'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** What the desk says beside the booking itself. */
export const deskTerms = z
  .object({
    settlement: z.enum(SETTLEMENTS).default('at_visit'),
    paid_with: z.enum(OFFLINE_PROVIDERS).default('cash'),
    /** Of the form as it was drawn; the same form sent again books nothing again. */
    form_key: z.uuid().optional(),
  })
  .transform(camelKeys);
export type DeskTerms = z.output<typeof deskTerms>;
