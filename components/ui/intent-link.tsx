'use client';

import NextLink from 'next/link';
import { type ComponentProps, useState } from 'react';

/**
 * A link that fetches ahead once somebody points at it, reaches it by Tab or touches it. Fetching ahead whatever is in sight
 * would load the script of every page that a list or the navigation leads to, and ask the server once for each row.
 */
export function IntentLink(props: ComponentProps<typeof NextLink>) {
  const [isMeant, setIsMeant] = useState(false);
  const mean = () => setIsMeant(true);
  return (
    <NextLink {...props} prefetch={isMeant ? null : false} onMouseEnter={mean} onFocus={mean} onTouchStart={mean} />
  );
}
