import type { ReactNode } from 'react';
import { readWorkflow } from './read-workflow';

interface WorkflowLayoutProps {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

/** Looks the workflow up before anything is sent, so that one which is not there is answered by 404. */
export default async function WorkflowLayout({ params, children }: WorkflowLayoutProps) {
  await readWorkflow((await params).id);
  return children;
}
