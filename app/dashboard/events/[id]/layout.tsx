import type { ReactNode } from 'react';
import { readEvent } from './read-event';

interface EventLayoutProps {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

/** Looks the event up before anything is sent, so that one which is not there is answered by 404. */
export default async function EventLayout({ params, children }: EventLayoutProps) {
  await readEvent((await params).id);
  return children;
}
