/** What can be done with many invoices at once. */
export const BULK_DEEDS = ['send', 'remind', 'pay'] as const;
export type BulkDeed = (typeof BULK_DEEDS)[number];
