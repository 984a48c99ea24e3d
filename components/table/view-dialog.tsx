'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';

interface ViewDialogProps {
  title: string;
  /** The name so far. */
  name: string;
  save: (name: string) => Promise<FormState>;
  onClose: () => void;
}

/** Names a view, anew or for the first time. */
export function ViewDialog({ title, name, save, onClose }: ViewDialogProps) {
  const t = useTranslations('table.views');
  const common = useTranslations('common');
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={title}
    >
      <ActionForm
        leave="silent"
        action={async (_, data) => {
          const typed = String(data.get('name') ?? '').trim();
          return { ...(await save(typed)), values: { name: typed } };
        }}
        onDone={() => {
          toast.success(t('saved'));
          onClose();
        }}
      >
        <FormInput
          data-first-focus
          name="name"
          label={t('name')}
          help={t('name_help')}
          maxLength={60}
          defaultValue={name}
        />
        <div className="flex justify-end gap-2">
          <DialogClose>
            <Button>{common('close')}</Button>
          </DialogClose>
          <SubmitButton>{common('save')}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
