'use client';

import { useTranslations } from 'next-intl';
import type { EventTarget } from '@/components/booking/event-target';
import { ActionForm } from '@/components/form/action-form';
import { FormInput, FormSelect, FormTextarea } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { toast } from '@/components/ui/toast';
import { changeEvent } from './actions';
import { EventScope } from './event-scope';
import { HostRefusal } from './host-refusal';

/** What of an event can be edited without moving it, with what can be chosen. */
export interface EditableEvent {
  inviteeName: string;
  inviteeEmail: string;
  inviteePhone: string;
  notes: string;
  staffId: string;
  locationId: string;
  staff: { id: number; name: string }[];
  locations: { id: number; name: string }[];
}

interface EditEventDialogProps {
  event: EventTarget;
  editable: EditableEvent;
  open: boolean;
  onClose: () => void;
}

export function EditEventDialog({ event, editable, open, onClose }: EditEventDialogProps) {
  const t = useTranslations('events');
  const common = useTranslations('common');
  return (
    <Dialog
      title={t('dialogs.edit')}
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <ActionForm
        action={changeEvent.bind(null, event.id)}
        leave="silent"
        onDone={() => {
          toast.success(t('done.saved'));
          onClose();
        }}
      >
        <EditFields editable={editable} />
        <HostRefusal />
        <EventScope event={event} />
        <div className="flex justify-end gap-2">
          <DialogClose>
            <Button>{common('close')}</Button>
          </DialogClose>
          <SubmitButton>{common('save_changes')}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}

function EditFields({ editable }: Pick<EditEventDialogProps, 'editable'>) {
  const t = useTranslations('events');
  return (
    <>
      <FormInput
        data-first-focus
        name="invitee_name"
        label={t('form.name')}
        maxLength={200}
        defaultValue={editable.inviteeName}
      />
      <FormInput
        name="invitee_email"
        type="email"
        label={t('form.email')}
        maxLength={254}
        defaultValue={editable.inviteeEmail}
      />
      <FormInput
        name="invitee_phone"
        type="tel"
        label={t('form.phone')}
        optional
        maxLength={50}
        defaultValue={editable.inviteePhone}
      />
      {editable.staff.length > 1 ? (
        <FormSelect name="staff_id" label={t('form.staff')} defaultValue={editable.staffId}>
          <Options of={editable.staff} />
        </FormSelect>
      ) : null}
      {editable.locations.length > 0 ? (
        <FormSelect name="location_id" label={t('form.location')} optional defaultValue={editable.locationId}>
          <option value="">{t('no_location')}</option>
          <Options of={editable.locations} />
        </FormSelect>
      ) : null}
      <FormTextarea
        name="notes"
        label={t('form.notes')}
        help={t('form.notes_help')}
        optional
        maxLength={10_000}
        defaultValue={editable.notes}
      />
    </>
  );
}

function Options({ of }: { of: readonly { id: number; name: string }[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
