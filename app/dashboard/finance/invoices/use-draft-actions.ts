'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useSturdy } from '@/components/form/use-sturdy';
import { toast } from '@/components/ui/toast';
import { bringBackDraft, copyInvoice, removeDraft } from './actions';

const PATH = '/dashboard/finance/invoices';

/** Copies an invoice into a new draft, and deletes a draft for as long as nobody takes that back. */
export function useDraftActions({ id, number }: { id: number; number: string }) {
  const t = useTranslations('invoices');
  const kit = useTranslations('kit');
  const router = useRouter();
  const sturdy = useSturdy();
  async function duplicate() {
    const answer = await sturdy(copyInvoice)(id);
    const invoice = 'invoice' in answer ? answer.invoice : undefined;
    if (!invoice) {
      toast.error(answer.message ?? t('errors.changed'));
      return;
    }
    toast.success(t('done.duplicated', { number: invoice.number }));
    router.push(`${PATH}/${invoice.id}`);
  }
  async function restore() {
    const { ok, message } = await sturdy(bringBackDraft)(id);
    if (ok) toast.success(t('done.restored', { number }));
    else if (message) toast.error(message);
  }
  async function remove() {
    const { ok, message } = await sturdy(removeDraft)(id);
    if (!ok) {
      toast.error(message ?? t('errors.changed'));
      return;
    }
    toast.undo(t('done.deleted', { number }), { label: kit('undo'), onClick: () => void restore() });
    router.push(PATH);
  }
  return { duplicate, remove };
}
