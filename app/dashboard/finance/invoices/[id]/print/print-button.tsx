'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** Opens the browser's print window. */
export function PrintButton() {
  const t = useTranslations('invoices.print');
  return (
    <Button variant="primary" onClick={() => window.print()}>
      <Printer aria-hidden />
      {t('print')}
    </Button>
  );
}
