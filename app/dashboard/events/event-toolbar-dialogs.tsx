'use client';

import type { EventTarget } from '@/components/booking/event-target';
import { type EditableEvent, EditEventDialog } from './edit-event-dialog';
import { EventDialogs } from './event-dialogs';
import type { OpenDialog } from './event-more';
import { ReassignDialog } from './reassign-dialog';

interface EventToolbarDialogsProps {
  event: EventTarget;
  editable: EditableEvent;
  open: OpenDialog | undefined;
  onClose: () => void;
}

/** What the buttons of an event open; loaded with the first press. */
export function EventToolbarDialogs({ event, editable, open, onClose }: EventToolbarDialogsProps) {
  return (
    <>
      <EventDialogs
        event={event}
        open={open === 'reschedule' || open === 'cancel' ? open : undefined}
        onClose={onClose}
      />
      <EditEventDialog event={event} editable={editable} open={open === 'edit'} onClose={onClose} />
      <ReassignDialog event={event} editable={editable} open={open === 'reassign'} onClose={onClose} />
    </>
  );
}
