'use client';

import { Printer } from 'lucide';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Opens the browser's print window. */
export function PrintButton() {
  const t = useTranslations('invoices.print');
  return (
    <Button variant="primary" onClick={() => window.print()}>
      <Icon of={Printer} />
      {t('print')}
    </Button>
  );
}
