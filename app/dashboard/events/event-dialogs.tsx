'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { EventTarget, RefundView } from '@/components/booking/event-target';
import type { FreeTimesQuestion } from '@/components/booking/free-times';
import { SeriesConflicts } from '@/components/booking/series-conflicts';
import { WhenFields } from '@/components/booking/when-fields';
import { formatWall, zoneLabel } from '@/components/calendar/wall-format';
import { ActionForm } from '@/components/form/action-form';
import { FormCheckbox, FormTextarea } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/core/form-state';
import type { ChangeScope } from '@/lib/modules/events/rules';
import { changeEvent, dropEvent } from './actions';
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

function CancelForm({ event, onDone }: EventFormProps) {
  const t = useTranslations('events');
  const { sayCancelled } = useEventActions(event);
  async function drop(state: FormState, data: FormData): Promise<FormState> {
    const result = await dropEvent(event.id, state, data);
    // Money that was given back is not taken back with an undo.
    if (result.ok && !result.message) sayCancelled(scopeOf(data));
    return result;
  }
  return (
    <ActionForm action={drop} leave="silent" onDone={onDone}>
      <FormTextarea
        data-first-focus
        name="reason"
        label={t('dialogs.reason')}
        help={t('dialogs.reason_help')}
        optional
        maxLength={2_000}
      />
      {event.refund ? <RefundField refund={event.refund} /> : null}
      <EventScope event={event} />
      <DialogButtons keep={t('actions.keep')} submit={t('actions.cancel')} tone="danger" />
    </ActionForm>
  );
}

/** Ticked where the team's rule gives the money back; the reader decides. */
function RefundField({ refund: { amount, isInTime, windowHours } }: { refund: RefundView }) {
  const t = useTranslations('events.dialogs');
  return (
    <FormCheckbox
      name="refund"
      label={t('refund', { amount })}
      help={t(isInTime ? 'refund_in_time' : 'refund_late', { hours: windowHours })}
      defaultChecked={isInTime}
    />
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

function scopeOf(data: FormData): ChangeScope {
  return (data.get('scope') as ChangeScope | null) ?? 'this';
}

interface DialogButtonsProps {
  keep: string;
  submit: string;
  tone?: 'primary' | 'danger';
}

function DialogButtons({ keep, submit, tone = 'primary' }: DialogButtonsProps) {
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <DialogClose>
        <Button>{keep}</Button>
      </DialogClose>
      <SubmitButton variant={tone}>{submit}</SubmitButton>
    </div>
  );
}
