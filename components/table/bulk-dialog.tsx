'use client';

import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import type { BulkAction, BulkQuestion } from './bulk';

interface BulkDialogProps {
  question: BulkQuestion;
  tone: BulkAction['tone'];
  count: number;
  onSubmit: (fields: FormData) => void;
  onClose: () => void;
}

/** Asks once for all rows. */
export function BulkDialog({ question, tone, count, onSubmit, onClose }: BulkDialogProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={question.title(count)}
      description={question.body}
    >
      <form onSubmit={submit} className="grid min-w-0 gap-5">
        {question.fields}
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>{question.keep}</Button>
          </DialogClose>
          <Button type="submit" variant={tone ?? 'primary'}>
            {question.submit(count)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
