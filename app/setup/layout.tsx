import type { ReactNode } from 'react';
import { Interactive } from '@/app/interactive';

export default function SetupLayout({ children }: { children: ReactNode }) {
  return <Interactive>{children}</Interactive>;
}
