'use client';

import { useLinkStatus } from 'next/link';

/** Marks the link that is being followed; the style sheet dims the grid meanwhile. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending ? <span data-calendar-pending="" hidden /> : null;
}
