import type { ReactNode } from 'react';
import { readClient } from './read-client';

interface ClientLayoutProps {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

/** Looks the client up before anything is sent, so that one which is not there is answered by 404. */
export default async function ClientLayout({ params, children }: ClientLayoutProps) {
  await readClient((await params).id);
  return children;
}
