'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useCatalogAddress } from '@/components/catalog/catalog-address';
import { mayLeave } from '@/components/form/leave-guard';
import { Sheet } from '@/components/ui/dialog';
import { TAXES_PATH } from './tax-view';

interface TaxSheetProps {
  title: string;
  children: ReactNode;
}

/** One tax beside the list; it has an address, so Back closes it and a link opens it. */
export function TaxSheet({ title, children }: TaxSheetProps) {
  const t = useTranslations('taxes.form');
  const router = useRouter();
  const { hrefOf } = useCatalogAddress(TAXES_PATH);
  const [isOpen, setIsOpen] = useState(true);
  return (
    <Sheet
      title={title}
      description={t('description')}
      open={isOpen}
      onOpenChange={(next) => {
        if (!next && !mayLeave()) return;
        setIsOpen(next);
        if (!next) router.push(hrefOf(), { scroll: false });
      }}
    >
      {children}
    </Sheet>
  );
}
