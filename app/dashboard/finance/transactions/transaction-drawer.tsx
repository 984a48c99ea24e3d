'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Sheet } from '@/components/ui/dialog';

interface TransactionDrawerProps {
  title: string;
  /** Where closing leads: the same list without the transaction. */
  closeHref: string;
  /** What can be done with it. */
  footer: ReactNode;
  children: ReactNode;
}

/** One transaction beside the list; it has an address, so Back closes it and a link opens both. */
export function TransactionDrawer({ title, closeHref, footer, children }: TransactionDrawerProps) {
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(true);
  return (
    <Sheet
      title={title}
      open={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        if (!next) router.push(closeHref, { scroll: false });
      }}
      footer={footer}
    >
      <div className="grid gap-5">{children}</div>
    </Sheet>
  );
}
