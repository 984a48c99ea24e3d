'use client';

import { Button } from '@/components/ui/button';
import { DialogClose } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ChangeScope } from '@/lib/modules/events/rules';

/** How much of a series a form was sent for. */
export function scopeOf(data: FormData): ChangeScope {
  return (data.get('scope') as ChangeScope | null) ?? 'this';
}

interface DialogButtonsProps {
  keep: string;
  submit: string;
  tone?: 'primary' | 'danger';
}

/** Leave it, or do it. */
export function DialogButtons({ keep, submit, tone = 'primary' }: DialogButtonsProps) {
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <DialogClose>
        <Button>{keep}</Button>
      </DialogClose>
      <SubmitButton variant={tone}>{submit}</SubmitButton>
    </div>
  );
}
