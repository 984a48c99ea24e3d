import type { ReactNode } from 'react';
import { Toaster } from '@/components/ui/toaster';
import { ClientMessages } from '@/lib/web/i18n/client-messages';

/** Text and toasts for client components; pages to read, such as the reference, do without their script. */
export function Interactive({ children }: { children: ReactNode }) {
  return (
    <ClientMessages>
      {children}
      <Toaster />
    </ClientMessages>
  );
}
