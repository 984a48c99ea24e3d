'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { eraseClientData } from '../care-actions';

interface EraseClientProps {
  client: { id: number; name: string };
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Says what goes and what stays, and asks for the name to be typed: nothing brings a person back. */
export function EraseClient({ client, open, onOpenChange }: EraseClientProps) {
  const t = useTranslations('clients.erase');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title', { name: client.name })} description={t('body')}>
      <ActionForm
        action={eraseClientData.bind(null, client.id)}
        aria-label={t('title', { name: client.name })}
        leave="silent"
      >
        <ul className="grid list-disc gap-1 ps-5 text-sm text-muted">
          <li>{t('goes')}</li>
          <li>{t('stays')}</li>
          <li>{t('coming')}</li>
        </ul>
        <FormInput name="confirmation" label={t('confirm', { name: client.name })} autoComplete="off" maxLength={200} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>{t('keep')}</Button>
          </DialogClose>
          <SubmitButton variant="danger">{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
