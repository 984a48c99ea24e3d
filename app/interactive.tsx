import type { ReactNode } from 'react';
import { Toaster } from '@/components/ui/toaster';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import type { Area } from '@/lib/web/i18n/messages';

interface InteractiveProps {
  /** Text that is needed beside the areas of every page. */
  areas?: readonly Area[];
  children: ReactNode;
}

/** Text and toasts for client components; pages to read, such as the reference, do without their script. */
export function Interactive({ areas, children }: InteractiveProps) {
  return (
    <ClientMessages {...(areas ? { areas } : {})}>
      {children}
      <Toaster />
    </ClientMessages>
  );
}
