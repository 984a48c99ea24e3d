'use client';

import { Trash2 } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import type { CalendarBlockView } from '@/components/calendar/calendar-view-model';
import { toWallDate } from '@/components/calendar/wall-date';
import { formatWallRange } from '@/components/calendar/wall-format';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { removeTimeOff, restoreTimeOff } from '../availability/time-off/actions';

export interface BlockDialogProps {
  /** The dialog is open while there is one. */
  block: CalendarBlockView | undefined;
  timeZone: string;
  onClose: () => void;
}

/** What a block is, and the way to take it away; for ten seconds it can be brought back. */
export function BlockDialog({ block, timeZone, onClose }: BlockDialogProps) {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const locale = useLocale();
  const { isPending, remove } = useRemoval(onClose);
  if (!block) return null;
  const range = { start: toWallDate(block.start, timeZone), end: toWallDate(block.end, timeZone) };
  return (
    <Dialog
      title={t(`block.${block.kind}`, { name: block.staffName })}
      description={formatWallRange(range, 'dayTime', locale)}
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <div className="grid gap-5">
        <p className={block.label ? '' : 'text-muted'}>{block.label ?? t('blocking.no_reason')}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>{common('close')}</Button>
          </DialogClose>
          {block.kind === 'time_off' ? (
            <Button variant="danger-ghost" pending={isPending} onClick={() => remove(block)}>
              <Icon of={Trash2} />
              {t('blocking.remove')}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}

function useRemoval(onDone: () => void) {
  const t = useTranslations('calendar.blocking');
  const kit = useTranslations('kit');
  const [isPending, startTransition] = useTransition();
  const run = (work: () => Promise<FormState>, done: () => void) =>
    startTransition(async () => {
      const { ok, message } = await work().catch((): FormState => ({}));
      if (ok) done();
      else toast.error(message ?? kit('form_refused'));
    });
  const remove = ({ id, staffId, start, end, label }: CalendarBlockView) => {
    const wire = { staff_id: Number(staffId), starts_at: start, ends_at: end, reason: label };
    const restore = () =>
      run(
        () => restoreTimeOff(wire),
        () => toast.success(t('restored')),
      );
    run(
      () => removeTimeOff(Number(id.split('-').at(-1))),
      () => {
        toast.undo(t('removed'), { label: kit('undo'), onClick: restore });
        onDone();
      },
    );
  };
  return { isPending, remove };
}
