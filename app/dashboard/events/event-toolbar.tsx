'use client';

import { Ban, CalendarClock, Check, Pencil, RotateCcw, UserX } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type EventTarget, possibleActions } from '@/components/booking/event-target';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useOverlay } from '@/components/ui/on-demand';
import type { EditableEvent } from './edit-event-dialog';
import { EventMore, type EventPage, type EventTools, type OpenDialog } from './event-more';
import { useEventActions } from './use-event-actions';

const load = () => import('./event-toolbar-dialogs');

interface EventToolbarProps {
  event: EventTarget;
  editable: EditableEvent;
  tools: EventTools;
  /** On the event's own page alone. */
  page?: EventPage;
}

/** Everything that can be done with an event, as buttons; what its state does not allow is absent. */
export function EventToolbar({ event, editable, tools, page }: EventToolbarProps) {
  const t = useTranslations('events.actions');
  const [dialog, setDialog] = useState<OpenDialog>();
  const { isPending, mark, reopen, restore } = useEventActions(event);
  const can = possibleActions(event.status);
  const close = () => setDialog(undefined);
  const { part, meant } = useOverlay(load, { open: dialog !== undefined, onOpenChange: (isOpen) => isOpen || close() });
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {can.confirm || can.reopen ? (
        <Button variant={can.confirm ? 'primary' : 'secondary'} pending={isPending} onClick={reopen}>
          {can.confirm ? <Icon of={Check} /> : <Icon of={RotateCcw} />}
          {t(can.confirm ? 'confirm' : 'reopen')}
        </Button>
      ) : null}
      {can.restore ? (
        <Button pending={isPending} onClick={restore}>
          <Icon of={RotateCcw} />
          {t('restore')}
        </Button>
      ) : null}
      {can.reschedule ? (
        <Button {...meant} onClick={() => setDialog('reschedule')}>
          <Icon of={CalendarClock} />
          {t('reschedule')}
        </Button>
      ) : null}
      {can.edit ? (
        <Button {...meant} onClick={() => setDialog('edit')}>
          <Icon of={Pencil} />
          {t('edit')}
        </Button>
      ) : null}
      {can.complete ? (
        <Button disabled={isPending} onClick={() => mark('completed')}>
          <Icon of={Check} />
          {t('complete')}
        </Button>
      ) : null}
      {can.noShow ? (
        <Button disabled={isPending} onClick={() => mark('no_show')}>
          <Icon of={UserX} />
          {t('no_show')}
        </Button>
      ) : null}
      {can.cancel ? (
        <Button {...meant} variant="danger-ghost" onClick={() => setDialog('cancel')}>
          <Icon of={Ban} />
          {t('cancel')}
        </Button>
      ) : null}
      <EventMore {...{ event, editable, tools, page, mark }} onDialog={setDialog} />
      {part ? <part.EventToolbarDialogs event={event} editable={editable} open={dialog} onClose={close} /> : null}
    </div>
  );
}
