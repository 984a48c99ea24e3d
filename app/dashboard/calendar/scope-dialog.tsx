'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { type FindSeriesDates, ScopeField } from '@/components/booking/scope-field';
import type { CalendarMove } from '@/components/calendar/calendar-view-model';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import type { ChangeScope } from '@/lib/modules/events/rules';

interface ScopeDialogProps {
  move: CalendarMove;
  timeZone: string;
  findDates: FindSeriesDates;
  onAnswer: (scope: ChangeScope | null) => void;
}

/** The question itself. */
export function ScopeDialog({ move, timeZone, findDates, onAnswer }: ScopeDialogProps) {
  const t = useTranslations('events');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAnswer(new FormData(event.currentTarget).get('scope') as ChangeScope);
  };
  return (
    <Dialog title={t('series.title')} open onOpenChange={(isOpen) => !isOpen && onAnswer(null)}>
      <form onSubmit={submit} className="grid gap-5">
        <ScopeField eventId={Number(move.id)} start={move.previous.start} timeZone={timeZone} findDates={findDates} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>{t('series.leave')}</Button>
          </DialogClose>
          <Button type="submit" variant="primary">
            {t('form.save_time')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
