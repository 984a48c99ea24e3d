'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { toast } from '@/components/ui/toast';
import { invoiceEvent } from './actions';

/** Bills an event: opens the draft that is made, or the invoice there is. */
export function useInvoice(id: number) {
  const kit = useTranslations('kit');
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const invoice = () =>
    startTransition(async () => {
      const { message, invoiceId } = await invoiceEvent(id).catch(() => ({
        message: kit('form_refused'),
        invoiceId: null,
      }));
      if (invoiceId) router.push(`/dashboard/finance/invoices/${invoiceId}`);
      else toast.error(message ?? kit('form_refused'));
    });
  return { isPending, invoice };
}
