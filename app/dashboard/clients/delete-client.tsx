'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { toast } from '@/components/ui/toast';
import { removeClient } from './actions';

interface DeleteClientProps {
  client: { id: number; name: string };
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** Asks, deletes, and goes back to the list. */
export function DeleteClient({ client, trigger, open, onOpenChange }: DeleteClientProps) {
  const t = useTranslations('clients');
  const router = useRouter();
  const sturdy = useSturdy();
  async function remove() {
    const result = await sturdy(removeClient)(client.id);
    if (result.ok) {
      toast.success(t('done.deleted'));
      router.push('/dashboard/clients');
    } else if (result.message) toast.error(result.message);
  }
  return (
    <AlertDialog
      title={t('delete.title', { name: client.name })}
      description={t('delete.body', { name: client.name })}
      confirmLabel={t('actions.delete')}
      keepLabel={t('actions.keep')}
      onConfirm={remove}
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
    />
  );
}
