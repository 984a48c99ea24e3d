'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, type RefObject, useRef, useState } from 'react';
import { Sheet } from '@/components/ui/dialog';
import { useCatalogAddress } from './catalog-address';

/** Whether the form in the sheet holds something that closing would lose. */
export const SheetDirty = createContext<RefObject<boolean>>({ current: false });

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
  const question = useTranslations('kit')('leave_dirty');
  const dirty = useRef(false);
  const [isOpen, setIsOpen] = useState(true);
  function change(next: boolean) {
    if (!next && dirty.current && !window.confirm(question)) return;
    setIsOpen(next);
    if (!next) router.push(hrefOf(), { scroll: false });
  }
  return (
    <Sheet title={title} description={description} open={isOpen} onOpenChange={change} className="sm:max-w-136">
      <SheetDirty value={dirty}>
        <div className="grid gap-5">{children}</div>
      </SheetDirty>
    </Sheet>
  );
}
