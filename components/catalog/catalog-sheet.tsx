'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { mayLeave } from '@/components/form/leave-guard';
import { Sheet } from '@/components/ui/dialog';
import { useCatalogAddress } from './catalog-address';

interface CatalogSheetProps {
  /** The address of the list below, where closing leads. */
  path: string;
  title: string;
  description?: string;
  children: ReactNode;
}

/** An editor over its list; it has an address, so Back closes it and a link or a reload shows both. */
export function CatalogSheet({ path, title, description, children }: CatalogSheetProps) {
  const router = useRouter();
  const { hrefOf } = useCatalogAddress(path);
  const [isOpen, setIsOpen] = useState(true);
  function change(next: boolean) {
    if (!next && !mayLeave()) return;
    setIsOpen(next);
    if (!next) router.push(hrefOf(), { scroll: false });
  }
  return (
    <Sheet title={title} description={description} open={isOpen} onOpenChange={change} className="sm:max-w-136">
      <div className="grid gap-5">{children}</div>
    </Sheet>
  );
}
