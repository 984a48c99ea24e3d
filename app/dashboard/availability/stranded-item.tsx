'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { EventTarget } from '@/components/booking/event-target';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { toast } from '@/components/ui/toast';
import { EventDialogs } from '../events/event-dialogs';
import { ReassignDialog } from '../events/reassign-dialog';
import { keepEvent } from './actions';

interface StrandedItemProps {
  event: EventTarget;
  /** Why it no longer fits, in words. */
  reason: string;
  /** Absent buttons: what the reader's role may not do. */
  rights: 'read' | 'write';
  /**
   * Who could take it instead of whoever cannot be booked for it any more; null where another time is the way out, undefined
   * where neither is the reader's to do.
   */
  hosts: { id: number; name: string }[] | null | undefined;
}

/** One appointment that no longer fits: keep it as it is, move it, or give it to somebody else. */
export function StrandedItem({ event, reason, rights, hosts }: StrandedItemProps) {
  const t = useTranslations('availability.stranded');
  const kit = useTranslations('kit');
  const [isPending, startTransition] = useTransition();
  const sturdy = useSturdy();
  const words = { client: event.clientName, when: event.when };
  const keep = (isKept: boolean, done: () => void) =>
    startTransition(async () => {
      const { ok, message } = await sturdy(keepEvent)(event.id, isKept);
      if (ok) done();
      else toast.error(message ?? kit('form_refused'));
    });
  const undo = { label: kit('undo'), onClick: () => keep(false, () => toast.success(t('unkept'))) };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-control px-2 py-2">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Link href={`/dashboard/events/${event.id}`} className="text-fg">
            {event.clientName}
          </Link>
          <span className="text-sm text-muted">{event.serviceName}</span>
        </p>
        <p className="text-sm tabular-nums">
          {event.when} <span className="text-warning-text">· {reason}</span>
        </p>
      </div>
      {rights === 'write' ? (
        <div className="flex gap-2">
          <Button
            size="sm"
            variant="ghost"
            pending={isPending}
            aria-label={t('keep_label', words)}
            onClick={() => keep(true, () => toast.undo(t('kept'), undo))}
          >
            {t('keep')}
          </Button>
          {hosts ? <Giving event={event} hosts={hosts} /> : null}
          {hosts === null ? <Moving event={event} /> : null}
        </div>
      ) : null}
    </li>
  );
}

function Moving({ event }: { event: EventTarget }) {
  const t = useTranslations('availability.stranded');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        aria-label={t('move_label', { client: event.clientName, when: event.when })}
        onClick={() => setIsOpen(true)}
      >
        {t('move')}
      </Button>
      <EventDialogs event={event} open={isOpen ? 'reschedule' : undefined} onClose={() => setIsOpen(false)} />
    </>
  );
}

function Giving({ event, hosts }: { event: EventTarget; hosts: NonNullable<StrandedItemProps['hosts']> }) {
  const t = useTranslations('availability.stranded');
  const [isOpen, setIsOpen] = useState(false);
  if (hosts.length === 0) {
    return (
      <Link href={`/dashboard/event-types/${event.eventTypeId}/basics#field-staff_ids`} className="self-center text-sm">
        {t('nobody_else')}
      </Link>
    );
  }
  return (
    <>
      <Button
        size="sm"
        aria-label={t('give_label', { client: event.clientName, when: event.when })}
        onClick={() => setIsOpen(true)}
      >
        {t('give')}
      </Button>
      <ReassignDialog
        event={event}
        editable={{ staffId: String(event.staffId ?? ''), staff: hosts }}
        open={isOpen}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
}
