'use client';

import { useTranslations } from 'next-intl';
import type { EventTarget } from '@/components/booking/event-target';
import { ActionForm } from '@/components/form/action-form';
import { FormSelect } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/core/form-state';
import { changeEvent } from './actions';
import { scopeOf } from './dialog-parts';
import type { EditableEvent } from './edit-event-dialog';
import { EventScope } from './event-scope';
import { HostRefusal } from './host-refusal';
import { useEventActions } from './use-event-actions';

interface ReassignDialogProps {
  event: EventTarget;
  /** Who has it, and who could. */
  editable: Pick<EditableEvent, 'staffId' | 'staff'>;
  open: boolean;
  onClose: () => void;
}

/** Gives an event to somebody else at the same time. */
export function ReassignDialog({ event, editable, open, onClose }: ReassignDialogProps) {
  const t = useTranslations('events');
  const common = useTranslations('common');
  const others = editable.staff.filter(({ id }) => String(id) !== editable.staffId);
  const { clientName: name, serviceName: service, when } = event;
  const { sayReassigned } = useEventActions(event);
  async function give(state: FormState, data: FormData): Promise<FormState> {
    const result = await changeEvent(event.id, state, data);
    if (result.ok) sayReassigned(scopeOf(data));
    return result;
  }
  return (
    <Dialog
      title={t('dialogs.reassign', { name })}
      description={t('dialogs.reassign_body', { service, when })}
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <ActionForm action={give} leave="silent" onDone={onClose}>
        <FormSelect data-first-focus name="staff_id" label={t('form.staff')} defaultValue={String(others[0]?.id ?? '')}>
          {others.map(({ id, name: staff }) => (
            <option key={id} value={id}>
              {staff}
            </option>
          ))}
        </FormSelect>
        <HostRefusal />
        <EventScope event={event} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>{common('close')}</Button>
          </DialogClose>
          <SubmitButton>{t('actions.reassign')}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
