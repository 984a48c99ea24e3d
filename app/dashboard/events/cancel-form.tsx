'use client';

import { useTranslations } from 'next-intl';
import type { EventTarget, RefundView } from '@/components/booking/event-target';
import { ActionForm } from '@/components/form/action-form';
import { FormCheckbox, FormTextarea } from '@/components/form/fields';
import type { FormState } from '@/lib/core/form-state';
import { dropEvent } from './actions';
import { DialogButtons, scopeOf } from './dialog-parts';
import { EventScope } from './event-scope';
import { useEventActions } from './use-event-actions';

interface CancelFormProps {
  event: EventTarget;
  onDone: () => void;
}

/** Cancels with a reason, and gives back what was paid where that is known and wanted. */
export function CancelForm({ event, onDone }: CancelFormProps) {
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
