import type { ReactNode } from 'react';
import { openEditor } from './open-editor';

interface EventTypeLayoutProps {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

/** Looks the event type up before anything is sent, so that one which is not there is answered by 404. */
export default async function EventTypeLayout({ params, children }: EventTypeLayoutProps) {
  await openEditor(params);
  return children;
}
