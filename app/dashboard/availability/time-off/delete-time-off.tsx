'use client';

import { Trash2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { removeTimeOff, restoreTimeOff, type WireTimeOff } from './actions';

interface DeleteTimeOffProps {
  id: number;
  wire: WireTimeOff;
  label: string;
}

/** Deletes at once; for ten seconds it can be brought back. */
export function DeleteTimeOff({ id, wire, label }: DeleteTimeOffProps) {
  const t = useTranslations('availability.time_off');
  const kit = useTranslations('kit');
  const [isPending, startTransition] = useTransition();
  const sturdy = useSturdy();
  const run = (work: () => Promise<FormState>, done: () => void) =>
    startTransition(async () => {
      const { ok, message } = await sturdy(work)();
      if (ok) done();
      else toast.error(message ?? kit('form_refused'));
    });
  const restore = () =>
    run(
      () => restoreTimeOff(wire),
      () => toast.success(t('restored')),
    );
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      pending={isPending}
      aria-label={label}
      onClick={() =>
        run(
          () => removeTimeOff(id),
          () => toast.undo(t('deleted'), { label: kit('undo'), onClick: restore }),
        )
      }
    >
      <Icon of={Trash2} />
    </Button>
  );
}
