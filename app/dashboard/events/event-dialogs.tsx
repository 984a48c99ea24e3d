'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { EventTarget } from '@/components/booking/event-target';
import type { FreeTimesQuestion } from '@/components/booking/free-times';
import { SeriesConflicts } from '@/components/booking/series-conflicts';
import { WhenFields } from '@/components/booking/when-fields';
import { formatWall, zoneLabel } from '@/components/calendar/wall-format';
import { ActionForm } from '@/components/form/action-form';
import { Dialog } from '@/components/ui/dialog';
import type { FormState } from '@/lib/core/form-state';
import { changeEvent } from './actions';
import { CancelForm } from './cancel-form';
import { DialogButtons, scopeOf } from './dialog-parts';
import { EventScope } from './event-scope';
import { findFreeTimes } from './free-times';
import { useEventActions } from './use-event-actions';

export type EventDialog = 'reschedule' | 'cancel';

interface EventDialogsProps {
  event: EventTarget;
  open: EventDialog | undefined;
  onClose: () => void;
}

/** Moving and cancelling an event, each in a dialog of its own with the words for undoing it. */
export function EventDialogs({ event, open, onClose }: EventDialogsProps) {
  const t = useTranslations('events.dialogs');
  const { clientName: name, serviceName: service, when } = event;
  const change = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  return (
    <>
      <Dialog
        title={t('reschedule', { name })}
        description={t('reschedule_body', { service, when })}
        open={open === 'reschedule'}
        onOpenChange={change}
      >
        <RescheduleForm event={event} onDone={onClose} />
      </Dialog>
      <Dialog
        title={t('cancel', { name })}
        description={t('cancel_body', { service, when })}
        open={open === 'cancel'}
        onOpenChange={change}
      >
        <CancelForm event={event} onDone={onClose} />
      </Dialog>
    </>
  );
}

interface EventFormProps {
  event: EventTarget;
  onDone: () => void;
}

function RescheduleForm({ event, onDone }: EventFormProps) {
  const t = useTranslations('events.form');
  const common = useTranslations('common');
  const locale = useLocale();
  const { sayMoved } = useEventActions(event);
  const settled = useSettled(event);
  // The toast is not left to the form: the event may have left the list, and the form with it, when the answer is drawn.
  async function move(state: FormState, data: FormData): Promise<FormState> {
    const result = await changeEvent(event.id, state, data);
    const wall = new Date(`${data.get('date')}T${data.get('time')}Z`);
    if (result.ok) sayMoved(formatWall(wall, 'weekdayTime', locale), scopeOf(data));
    return result;
  }
  return (
    <ActionForm action={move} leave="silent" onDone={onDone}>
      <WhenFields
        date={event.date}
        time={event.time}
        timeZone={event.timeZone}
        zoneLabel={zoneLabel(event.timeZone, event.start)}
        findFree={findFreeTimes}
        settled={settled}
      />
      <EventScope event={event} />
      <SeriesConflicts timeZone={event.timeZone} />
      <DialogButtons keep={common('close')} submit={t('save_time')} />
    </ActionForm>
  );
}

/** A move keeps service, staff and length. */
function useSettled({ id, eventTypeId, staffId, start, end }: EventTarget): Partial<FreeTimesQuestion> {
  return useMemo(() => {
    const lengthMinutes = Math.round((Date.parse(end) - Date.parse(start)) / MINUTE_MS);
    return { eventId: id, eventTypeId: String(eventTypeId), staffId: String(staffId ?? ''), lengthMinutes };
  }, [id, eventTypeId, staffId, start, end]);
}

const MINUTE_MS = 60_000;
